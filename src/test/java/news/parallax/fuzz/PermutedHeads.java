package news.parallax.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import news.parallax.article.RawArticle;
import news.parallax.steps.OneArticle;
import org.jspecify.annotations.Nullable;

/**
 * Gives articles of a corpus and of gold files the heads, titles, dates, outlets, credits and
 * bylines of one another.
 */
public final class PermutedHeads {
  private static final int LONGEST_BODY = 4_000;
  private static final int MOST_SHOWN = 20;

  private static final String[] TITLE = {"title", "headline"};
  private static final String[] BYLINE = {"authors", "author", "byline"};
  private static final String[] DATE = {"date"};
  private static final String[] OUTLET = {"source", "outlet"};
  private static final String[] CREDIT = {"credit", "wire"};

  private PermutedHeads() {}

  /**
   * Cleans the combinations, analyses some of them down to their rows and ends with exit code 1 if
   * any of them fails.
   *
   * @param args how many combinations to try; one of how many to analyse as well; the corpus and
   *     gold files, JSON lines with the columns of the AllSides collection or of PolNeAR, gzipped
   *     or not
   */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    int analysedEvery = Integer.parseInt(args[1]);
    List<JsonNode> articles = new ArrayList<>();
    for (String file : List.of(args).subList(2, args.length)) {
      read(Path.of(file), articles);
    }
    OneArticle analysis = new OneArticle();
    CleanerProperties properties = new CleanerProperties();
    List<String> failures =
        IntStream.range(0, count)
            .parallel()
            .mapToObj(
                i -> {
                  RawArticle raw = combined(articles, new Mutator(i));
                  String failure = properties.failure(raw);
                  return failure.isEmpty() && i % analysedEvery == 0
                      ? failure(analysis, raw)
                      : failure;
                })
            .filter(failure -> !failure.isEmpty())
            .toList();
    System.out.printf(
        "%,d combinations of %,d articles, %,d of them analysed, %,d failures%n",
        count, articles.size(), (count + analysedEvery - 1) / analysedEvery, failures.size());
    failures.stream()
        .limit(MOST_SHOWN)
        .forEach(
            failure -> System.out.println(failure.substring(0, Math.min(900, failure.length()))));
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private static String failure(OneArticle analysis, RawArticle raw) {
    try {
      analysis.attempt(raw);
      return "";
    } catch (RuntimeException | StackOverflowError e) {
      return CleanerProperties.told(e) + " for " + raw;
    }
  }

  private static void read(Path file, List<JsonNode> articles) throws IOException {
    ObjectMapper json = new ObjectMapper();
    InputStream in = Files.newInputStream(file);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        if (!text(article).isBlank()) {
          articles.add(article);
        }
      }
    }
  }

  private static String text(JsonNode article) {
    return field(article, "content_original", "text");
  }

  /** The first of the columns that the article has; empty if it has none. */
  private static String field(JsonNode article, String... columns) {
    for (String column : columns) {
      if (article.path(column).isTextual()) {
        return article.path(column).asText();
      }
    }
    return "";
  }

  /** Each field of another article; some in the text, some in columns, some not at all. */
  private static RawArticle combined(List<JsonNode> articles, Mutator mutator) {
    StringBuilder text = new StringBuilder();
    for (String[] columns : List.of(TITLE, BYLINE, DATE, CREDIT)) {
      String line = some(articles, mutator, columns, 3);
      text.append(line == null ? "" : columns == BYLINE ? "By " + line : line).append("\n\n");
    }
    String head = text(mutator.oneOf(articles));
    for (String paragraph : head.split("\n\n", 5)) {
      text.append(mutator.once(2) && paragraph.length() < 300 ? paragraph + "\n\n" : "");
    }
    String body = text(mutator.oneOf(articles));
    int from = mutator.once(2) ? 0 : Math.max(0, body.length() - LONGEST_BODY);
    text.append(body, from, Math.min(body.length(), from + LONGEST_BODY));
    return Heads.article(
        text.toString(),
        some(articles, mutator, TITLE, 2),
        some(articles, mutator, DATE, 2),
        some(articles, mutator, OUTLET, 2),
        some(articles, mutator, BYLINE, 2));
  }

  private static @Nullable String some(
      List<JsonNode> articles, Mutator mutator, String[] columns, int in) {
    String value = field(mutator.oneOf(articles), columns);
    return mutator.once(in) && !value.isBlank() ? value : null;
  }
}
