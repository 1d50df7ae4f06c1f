package news.parallax.read;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the names of files and folders tell of the articles in them: a pattern such as {@code
 * {outlet}/{date}-*.txt}.
 *
 * @param pattern matches the end of a path of whole names
 * @param outlet who publishes all that is in such a file; null if the pattern tells
 */
public record FileNames(Pattern pattern, @Nullable String outlet) implements Serializable {
  private static final Pattern PART = Pattern.compile("\\{(\\w*)\\}|\\*\\*/?|\\*|\\?|[^{*?]+|\\{");
  private static final Map<String, String> GROUPS =
      Map.of(
          "outlet", "(?<outlet>[^/]+?)",
          "section", "(?<section>[^/]+?)",
          "date", "(?<date>(?:19|20)\\d\\d[-_.]?[01]\\d[-_.]?[0-3]\\d)");

  /**
   * The rule that a pattern makes.
   *
   * @param pattern names of folders and files with {@code {outlet}}, {@code {section}}, {@code
   *     {date}} (2024-03-04, 20240304), {@code *} and {@code **}
   * @throws IllegalArgumentException if it names something else in braces, or one twice
   */
  public static FileNames of(String pattern, @Nullable String outlet) {
    StringBuilder regex = new StringBuilder("(?:.*?/)??");
    Matcher part = PART.matcher(pattern);
    while (part.find()) {
      String text = part.group();
      if (part.group(1) != null) {
        String group = GROUPS.get(part.group(1));
        if (group == null) {
          throw new IllegalArgumentException(
              text + " is unknown; known: {outlet}, {section}, {date}");
        }
        regex.append(group);
      } else if (text.startsWith("**")) {
        regex.append(text.endsWith("/") ? "(?:.*/)?" : ".*");
      } else {
        regex.append(text.equals("*") ? "[^/]*" : text.equals("?") ? "[^/]" : Pattern.quote(text));
      }
    }
    return new FileNames(Pattern.compile(regex.toString()), outlet);
  }

  /** What the name tells, by field; nothing if it is not of the pattern. */
  Map<String, String> read(String name) {
    Map<String, String> told = new TreeMap<>();
    Matcher matcher = pattern.matcher(name);
    if (matcher.matches()) {
      for (String field : GROUPS.keySet()) {
        if (pattern.pattern().contains("(?<" + field + ">")) {
          told.put(field, plain(field, matcher.group(field)));
        }
      }
      if (outlet != null) {
        told.put("outlet", outlet);
      }
    }
    return told;
  }

  private static String plain(String field, String words) {
    return field.equals("date")
        ? words.replaceAll("[_.]", "-")
        : words.indexOf('.') < 0 ? words.replaceAll("[_-]", " ").strip() : words;
  }
}
