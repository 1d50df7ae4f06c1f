package news.parallax.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the page together: its data, style and scripts in one file, and a Content Security Policy
 * that lets nothing else run or load. Scripts and style are let in by their SHA-256 (Content
 * Security Policy Level 3, "hash-source"); data in a script element of type application/json is not
 * run and needs no hash.
 */
final class PageFile {
  private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/";
  private static final List<String> SCRIPTS =
      List.of(
          ("base.js evidence.js overview.js picking.js frames.js sources.js network.js timeline.js"
                  + " labels.js links.js reading.js words.js groups.js search.js measured.js"
                  + " findings.js method.js main.js")
              .split(" ", -1));

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  private final String title;
  private final String data;

  /**
   * @param title of the page, as text
   * @param data of the page, as JSON without a less-than sign
   */
  PageFile(String title, String data) {
    this.title = title;
    this.data = data;
  }

  String text() throws IOException {
    String style = read("page.css");
    String charts =
        "/*\n" + read(D3 + "LICENSE").strip() + "\n*/\n" + read(D3 + "dist/d3.min.js").strip();
    StringBuilder own = new StringBuilder("\"use strict\";\n");
    for (String script : SCRIPTS) {
      own.append(read(script));
    }
    String policy =
        "default-src 'none'; img-src data:; script-src "
            + hash(charts)
            + " "
            + hash(own.toString())
            + "; style-src "
            + hash(style)
            + "; base-uri 'none'; form-action 'none'";
    return fill(
        read("page.html"),
        Map.of(
            "policy", policy,
            "title", escape(title),
            "style", style,
            "charts", charts,
            "script", own.toString(),
            "data", data));
  }

  /** Puts the parts into their places in one go, so that no part is looked into for places. */
  private static String fill(String template, Map<String, String> parts) {
    StringBuilder text = new StringBuilder();
    Matcher place = PLACE.matcher(template);
    int at = 0;
    while (place.find()) {
      text.append(template, at, place.start());
      text.append(Objects.requireNonNull(parts.get(place.group(1)), place.group(1)));
      at = place.end();
    }
    return text.append(template, at, template.length()).toString();
  }

  private static String read(String name) throws IOException {
    try (InputStream stream = PageFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("The program lacks its resource " + name);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n");
    }
  }

  /** As a browser computes it: over the text between the tags. */
  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text for an element or an attribute in quotation marks. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
