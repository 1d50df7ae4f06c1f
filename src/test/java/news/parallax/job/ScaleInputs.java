package news.parallax.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Large inputs made of the articles of a corpus, for {@link ScaleBench}: many small files, a file
 * of JSON lines, an archive of pages. Rounds of the corpus are told apart as {@link
 * ReplicatedArticles} does. The same arguments give the same bytes.
 */
final class ScaleInputs {
  /** Characters of a small text, about; it ends with its paragraph. */
  private static final int SMALL = 800;

  /** Bytes of a page; nearly all of it is no text, as in pages as they are served. */
  private static final int PAGE = 400_000;

  /** Bytes of the page that a crawler keeps beside the text of a record. */
  private static final int KEPT_PAGE = 60_000;

  private static final int MENU = 150;

  private static final int FILES_A_FOLDER = 1_000;

  /** JSON lines are dated within so many days of the first. */
  private static final int DAYS = 1_000;

  private static final int DAYS_A_ROUND = 97;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private final ReplicatedArticles articles;

  ScaleInputs(Path corpus) throws IOException {
    articles = ReplicatedArticles.of(corpus);
  }

  /** What one text of an input is made of. */
  private record Item(int number, JsonNode article, String text) {
    String title() {
      return article.path("title").asText();
    }

    String outlet() {
      String outlet = article.path("source").asText().replaceAll("[^A-Za-z0-9 ]", "").strip();
      return outlet.isEmpty() ? "Gazette" : outlet;
    }

    String date() {
      String date = article.path("date").asText();
      return date.matches("\\d{4}-\\d{2}-\\d{2}") ? date : FIRST.toString();
    }
  }

  private interface Sink {
    /**
     * @return whether more is wanted
     */
    boolean accept(Item item) throws IOException;
  }

  /** Text files of about a kilobyte, {@code folder/outlet/date-number.txt}. */
  void writeFiles(Path folder, int count) throws IOException {
    pieces(
        item -> {
          Path file =
              folder
                  .resolve(String.format(Locale.ROOT, "%03d", item.number() / FILES_A_FOLDER))
                  .resolve(item.outlet())
                  .resolve(item.date() + "-" + item.number() + ".txt");
          Files.createDirectories(file.getParent());
          Files.writeString(file, item.title() + "\n\n" + item.text() + "\n");
          return item.number() + 1 < count;
        });
  }

  /**
   * JSON lines of whole articles, each with the page it is from, as crawlers keep them: some 30 a
   * day over a thousand days.
   */
  void writeLines(Path file, long bytes) throws IOException {
    ObjectMapper json = new ObjectMapper();
    long written = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; written < bytes; i++) {
        ObjectNode article = articles.get(i).deepCopy();
        long day = i / 3 + (long) DAYS_A_ROUND * (i / articles.size());
        article.put("date", FIRST.plusDays(day % DAYS).toString());
        article.put("raw_html", page(new Item(i, article, ""), KEPT_PAGE));
        byte[] line = (json.writeValueAsString(article) + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(line);
        written += line.length;
      }
    }
  }

  /** An archive of pages of 400 kilobytes, each with an article of about a kilobyte. */
  void writeArchive(Path file, long bytes) throws IOException {
    long[] written = new long[1];
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      pieces(
          item -> {
            byte[] record = record(item);
            out.write(record);
            written[0] += record.length;
            return written[0] < bytes;
          });
    }
  }

  /** The articles in pieces, one small text after the other. */
  private void pieces(Sink sink) throws IOException {
    int number = 0;
    for (int i = 0; ; i++) {
      JsonNode article = articles.get(i);
      for (String text : cut(article.path("content_original").asText())) {
        if (!sink.accept(new Item(number++, article, text))) {
          return;
        }
      }
    }
  }

  private static List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String paragraph : text.split("\n+", -1)) {
      for (String part : paragraph.split("(?<=[.?!][”\"]?) (?=\\p{Lu})", -1)) {
        piece.append(part).append(' ');
        if (piece.length() >= SMALL) {
          pieces.add(piece.toString().strip());
          piece.setLength(0);
        }
      }
      piece.append(piece.length() == 0 ? "" : "\n\n");
    }
    return pieces;
  }

  private static byte[] record(Item item) {
    byte[] page = page(item, PAGE).getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
            .formatted(page.length);
    String head =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>
        WARC-Date: %sT12:00:00Z
        WARC-Target-URI: https://%s.example/news/%d
        Content-Type: application/http; msgtype=response
        Content-Length: %d

        """
            .formatted(
                item.number(),
                item.date(),
                item.outlet().toLowerCase(Locale.ROOT).replace(' ', '-'),
                item.number(),
                http.length() + page.length)
            .replace("\n", "\r\n");
    String all = head + http + new String(page, StandardCharsets.UTF_8) + "\r\n\r\n";
    return all.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param size characters, about
   */
  private static String page(Item item, int size) {
    StringBuilder page = new StringBuilder(size + 4 * SMALL);
    page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(escaped(item.title()))
        .append("</title><meta property=\"og:site_name\" content=\"")
        .append(item.outlet())
        .append("\"><meta property=\"article:published_time\" content=\"")
        .append(item.date())
        .append("T08:00:00Z\"><script>var slots = [];\n");
    for (int i = 0; page.length() < size * 9 / 10; i++) {
      page.append("slots.push({\"id\": ")
          .append(item.number() * 31L + i)
          .append(", \"place\": \"rail-")
          .append(i % 7)
          .append("\", \"sizes\": [[300, 250], [728, 90]], \"lazy\": true});\n");
    }
    page.append("</script></head><body><nav><ul>");
    for (int i = 0; i < MENU; i++) {
      page.append("<li><a class=\"menu-entry level-2\" href=\"/section/")
          .append(i)
          .append("\">Section ")
          .append(i)
          .append("</a></li>");
    }
    page.append("</ul></nav><article><h1>").append(escaped(item.title())).append("</h1>");
    for (String paragraph : item.text().split("\n+", -1)) {
      page.append("<p>").append(escaped(paragraph)).append("</p>\n");
    }
    return page.append("</article><footer><a href=\"/terms\">Terms</a></footer></body></html>")
        .toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
