package news.parallax.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.read.Inspection;
import news.parallax.read.ReadPlan;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Scores how files are read against a reference that a person wrote from the files themselves.
 *
 * <p>The reference is JSON lines, one a record of a file: {@code {"input", "position", "headline",
 * "outlet", "date", "byline", "section", "body"}}, or {@code {"input", "position", "rejected":
 * true}}. The input is a path below the folder; a field that a line leaves out is not asked, null
 * says that the record has none. All records of a file have to be there, since their number is
 * asked too.
 *
 * <p>A value is right if it has the same letters and digits in the same order as the reference, in
 * whatever case; so has a body, from its first word to its last. Dates are days, {@code
 * 2021-03-04}. In place of a value its hash may stand, see {@link #hash}: a reference can be passed
 * on without the texts it is about.
 */
public final class InputEvaluation {
  private static final String HASHED = "sha256:";
  private static final int HASH_DIGITS = 16;

  /** What is asked of a record. */
  private enum Field {
    HEADLINE,
    OUTLET,
    DATE,
    BYLINE,
    SECTION,
    BODY;

    String column() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final ArticleCleaner cleaner;
  private final Map<Field, int[]> sums = new EnumMap<>(Field.class);
  private final int[] records = new int[2];

  public InputEvaluation(ArticleCleaner cleaner) {
    this.cleaner = cleaner;
    for (Field field : Field.values()) {
      sums.put(field, new int[2]);
    }
  }

  /**
   * Reads the files that the reference names, writes a line for each field that is not right, and
   * scores.
   *
   * @throws IOException if the reference cannot be read or the predictions cannot be written
   */
  public EvaluationResult run(Path reference, Path folder, Path predictions) throws IOException {
    Problems problems = new Problems();
    Map<String, List<JsonLines.Line>> files = new LinkedHashMap<>();
    JsonLines.each(
        reference,
        problems,
        line -> {
          if (line.first("input").isEmpty() || !line.object().path("position").isInt()) {
            throw new UnusableLineException("expected a record with input and position");
          }
          files.computeIfAbsent(line.first("input"), name -> new ArrayList<>()).add(line);
        });
    try (PredictionLines out = new PredictionLines(predictions)) {
      for (Map.Entry<String, List<JsonLines.Line>> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        if (Files.isRegularFile(path)) {
          score(path, file.getKey(), file.getValue(), out);
        } else {
          problems.add(file.getValue().get(0).at(), "there is no file " + path);
        }
      }
    }
    return result(files.size(), problems);
  }

  private void score(Path file, String name, List<JsonLines.Line> lines, PredictionLines out)
      throws IOException {
    Map<Long, RawArticle> articles = new TreeMap<>();
    Map<Long, Rejection> rejections = new TreeMap<>();
    Inspection.of(
        file,
        name,
        ReadPlan.DEFAULT,
        Long.MAX_VALUE,
        article -> articles.put(article.provenance().position(), article),
        rejected -> rejections.put(rejected.position(), rejected));
    for (JsonLines.Line line : lines) {
      long position = line.object().path("position").asLong();
      @Nullable RawArticle article = articles.remove(position);
      @Nullable Rejection rejection = rejections.remove(position);
      boolean rejected = line.object().path("rejected").asBoolean();
      boolean right = rejected ? rejection != null : article != null;
      count(records, right);
      if (!right) {
        tell(out, name, position, "record", rejected ? "rejected" : "an article", told(rejection));
      }
      if (!rejected) {
        compare(line.object(), name, position, article, out);
      }
    }
    for (long position : articles.keySet()) {
      count(records, false);
      tell(out, name, position, "record", "none", "an article");
    }
  }

  private static String told(@Nullable Rejection rejection) {
    return rejection == null ? "none" : "rejected: " + rejection.reason();
  }

  private void compare(
      JsonNode expected,
      String name,
      long position,
      @Nullable RawArticle article,
      PredictionLines out)
      throws IOException {
    for (Field field : Field.values()) {
      if (expected.has(field.column())) {
        String wanted = expected.path(field.column()).asText("");
        String read = article == null ? "" : value(field, article);
        boolean right = article != null && isSame(wanted, read);
        count(sums.getOrDefault(field, new int[2]), right);
        if (!right) {
          tell(out, name, position, field.column(), wanted, read);
        }
      }
    }
  }

  private String value(Field field, RawArticle article) {
    @Nullable String value =
        switch (field) {
          case HEADLINE -> article.title();
          case OUTLET -> article.outlet();
          case DATE -> day(article);
          case BYLINE -> article.byline();
          case SECTION -> article.provenance().section();
          case BODY -> article.text();
        };
    return value == null ? "" : value;
  }

  /** The day that tables give the article. */
  private @Nullable String day(RawArticle article) {
    try {
      @Nullable Object date = cleaner.clean(article).date().date();
      return date == null ? null : date.toString();
    } catch (UnusableArticleException e) {
      return article.date();
    }
  }

  private static boolean isSame(String wanted, String read) {
    if (wanted.equals("null") || wanted.isEmpty()) {
      return read.isBlank();
    }
    return wanted.startsWith(HASHED)
        ? wanted.equals(hash(read))
        : plain(wanted).equals(plain(read));
  }

  /**
   * What may stand for a value in a reference: {@code sha256:} and the first 16 digits of the
   * SHA-256 of its words in lower case, letters and digits alone, one space between two.
   */
  public static String hash(String value) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(plain(value).getBytes(StandardCharsets.UTF_8));
      return HASHED + HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  private static void count(int[] sum, boolean right) {
    sum[0]++;
    sum[1] += right ? 1 : 0;
  }

  private static void tell(
      PredictionLines out, String input, long position, String field, String wanted, String read)
      throws IOException {
    out.add("input", input, "position", position, "field", field, "expected", wanted, "read", read);
  }

  private EvaluationResult result(int files, Problems problems) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("record", records));
    int[] all = new int[2];
    for (Map.Entry<Field, int[]> field : sums.entrySet()) {
      rows.add(row(field.getKey().column(), field.getValue()));
      all[0] += field.getValue()[0];
      all[1] += field.getValue()[1];
    }
    rows.add(row("all fields", all));
    List<String> lines = new ArrayList<>();
    lines.add("%d files, %d records of the reference".formatted(files, records[0]));
    rows.forEach(
        row ->
            lines.add(
                "%s: %s of %s right, %s"
                    .formatted(row.get(0), row.get(2), row.get(1), row.get(3))));
    return new EvaluationResult(
        lines,
        new ScoreTable(List.of("field", "asked", "right", "share"), rows),
        problems.messages());
  }

  private static List<String> row(String field, int[] sum) {
    return List.of(
        field,
        Integer.toString(sum[0]),
        Integer.toString(sum[1]),
        ScoreFormat.three(sum[0] == 0 ? 0 : (double) sum[1] / sum[0]));
  }
}
