package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.Span;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the extractor against the attributions that a reader found in the five seed articles. */
class SeedAttributionTest {
  private static final int LEAST_FOUND = 48;

  /** The lines of each file that belong to the article's body. */
  private static final Map<String, int[]> BODY =
      Map.of(
          "000_5f353ea6a9948ba9.txt", new int[] {10, 50},
          "001_1265ff645d9dda5f.txt", new int[] {4, 32},
          "002_ab25870fd85ba532.txt", new int[] {3, 19},
          "003_f7aa63ecabd3e458.txt", new int[] {7, 19},
          "004_65b17373d7cd111e.txt", new int[] {1, 11});

  /** Ways to find attributions; each must find as much. */
  enum Way {
    RULES,
    RULES_AND_MODEL
  }

  private static final Map<Way, Map<String, List<Attribution>>> FOUND = new EnumMap<>(Way.class);

  @BeforeAll
  static void findAttributions() throws IOException {
    Problems problems = new Problems();
    ActorList actors =
        ActorList.read(YamlValue.read(Path.of("pipelines/actors.yaml"), "actors.yaml", problems));
    assertThat(problems.messages(), empty());
    FOUND.put(Way.RULES, attributions(ResolvingExtractor.byRules(actors)));
    FOUND.put(Way.RULES_AND_MODEL, attributions(LearnedAttributions.extractor(actors)));
  }

  private static Map<String, List<Attribution>> attributions(AttributionExtractor extractor)
      throws IOException {
    Map<String, List<Attribution>> found = new HashMap<>();
    for (Map.Entry<String, int[]> file : BODY.entrySet()) {
      String body = body(Files.readString(Path.of("seeds", file.getKey())), file.getValue());
      found.put(file.getKey(), extractor.extract(ParsedText.of(body)));
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource
  void requiredAttributionsAreFoundWithTheirSource(Way way) throws IOException {
    List<List<String>> required = table("seed-attributions.tsv");
    assertThat(required, hasSize(53));
    List<String> missed = new ArrayList<>();
    for (List<String> row : required) {
      Span content = new Span(Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)));
      List<String> names = List.of(row.get(2).split("\\|", -1));
      boolean right =
          found(way, row.get(0)).stream()
              .anyMatch(a -> overlaps(a, content) && isOneOf(a.cited().name(), names));
      if (!right) {
        missed.add(row.get(1) + " " + row.get(5));
      }
    }
    assertThat(
        "missed: " + missed, required.size() - missed.size(), greaterThanOrEqualTo(LEAST_FOUND));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsFoundWhereNobodyIsCited(Way way) throws IOException {
    List<String> fired = new ArrayList<>();
    for (List<String> row : table("seed-negatives.tsv")) {
      Span negative = new Span(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
      for (Attribution a : found(way, row.get(0))) {
        boolean cue = a.cue().stream().anyMatch(negative::overlaps);
        boolean content = a.content().stream().allMatch(negative::contains);
        if (cue || content) {
          fired.add(row.get(3) + " by " + a.rule());
        }
      }
    }
    assertThat(fired, empty());
  }

  private static List<Attribution> found(Way way, String file) {
    return Objects.requireNonNull(Objects.requireNonNull(FOUND.get(way)).get(file));
  }

  private static boolean overlaps(Attribution a, Span content) {
    return a.content().stream().anyMatch(content::overlaps);
  }

  private static boolean isOneOf(String name, List<String> names) {
    return names.stream().anyMatch(n -> normal(n).equals(normal(name)));
  }

  private static String normal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** The text with every line outside the body blanked out, so that offsets stay. */
  private static String body(String text, int[] lines) {
    StringBuilder body = new StringBuilder(text);
    int line = 1;
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) == '\n') {
        line++;
      } else if (line < lines[0]
          || line > lines[1]
          || text.startsWith("Read: ", lineStart(text, i))) {
        body.setCharAt(i, ' ');
      }
    }
    return body.toString();
  }

  private static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', offset) + 1;
  }

  private static List<List<String>> table(String name) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SeedAttributionTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    }
    return rows;
  }
}
