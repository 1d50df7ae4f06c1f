package news.parallax.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import news.parallax.article.RawArticle;
import org.jspecify.annotations.Nullable;

/** Gives articles of a corpus the heads, titles, dates, outlets and bylines of one another. */
public final class PermutedHeads {
  private static final int LONGEST_BODY = 4_000;
  private static final int MOST_SHOWN = 20;

  private PermutedHeads() {}

  /**
   * Cleans the combinations and ends with exit code 1 if any of them fails.
   *
   * @param args the corpus (gzipped JSON lines with the columns of the AllSides collection), and
   *     how many combinations to try
   */
  public static void main(String[] args) throws IOException {
    List<JsonNode> articles = read(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    CleanerProperties properties = new CleanerProperties();
    List<String> failures =
        IntStream.range(0, count)
            .parallel()
            .mapToObj(i -> properties.failure(combined(articles, new Mutator(i))))
            .filter(failure -> !failure.isEmpty())
            .toList();
    System.out.printf(
        "%,d combinations of %,d articles, %,d failures%n",
        count, articles.size(), failures.size());
    failures.stream()
        .limit(MOST_SHOWN)
        .forEach(
            failure -> System.out.println(failure.substring(0, Math.min(900, failure.length()))));
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private static List<JsonNode> read(Path corpus) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(json.readTree(line));
      }
    }
    return articles;
  }

  /** Each field of another article; some in the text, some in columns, some not at all. */
  private static RawArticle combined(List<JsonNode> articles, Mutator mutator) {
    StringBuilder text = new StringBuilder();
    for (String column : List.of("title", "authors", "date")) {
      String line = some(articles, mutator, column, 3);
      text.append(line == null ? "" : "authors".equals(column) ? "By " + line : line)
          .append("\n\n");
    }
    String head = mutator.oneOf(articles).path("content_original").asText();
    for (String paragraph : head.split("\n\n", 5)) {
      text.append(mutator.once(2) && paragraph.length() < 300 ? paragraph + "\n\n" : "");
    }
    String body = mutator.oneOf(articles).path("content_original").asText();
    int from = mutator.once(2) ? 0 : Math.max(0, body.length() - LONGEST_BODY);
    text.append(body, from, Math.min(body.length(), from + LONGEST_BODY));
    return Heads.article(
        text.toString(),
        some(articles, mutator, "title", 2),
        some(articles, mutator, "date", 2),
        some(articles, mutator, "source", 2),
        some(articles, mutator, "authors", 2));
  }

  private static @Nullable String some(
      List<JsonNode> articles, Mutator mutator, String column, int in) {
    String value = mutator.oneOf(articles).path(column).asText();
    return mutator.once(in) && !value.isBlank() ? value : null;
  }
}
