package news.parallax.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.Span;
import news.parallax.text.syntax.ParsedText;

/** The attributions that a reader found in the five seed articles, held against an extractor. */
final class SeedGold {
  /** The lines of each file that belong to the article's body. */
  private static final Map<String, int[]> BODY =
      Map.of(
          "000_5f353ea6a9948ba9.txt", new int[] {10, 50},
          "001_1265ff645d9dda5f.txt", new int[] {4, 32},
          "002_ab25870fd85ba532.txt", new int[] {3, 19},
          "003_f7aa63ecabd3e458.txt", new int[] {7, 19},
          "004_65b17373d7cd111e.txt", new int[] {1, 11});

  private final Map<String, List<Attribution>> found = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();

  /** A required attribution: whether it was found with its source. */
  record Required(String file, String id, String sources, String content, boolean found) {}

  /** An attribution where nobody is cited. */
  record Fired(String file, String words, String rule) {}

  SeedGold(AttributionExtractor extractor) throws IOException {
    for (Map.Entry<String, int[]> file : BODY.entrySet()) {
      String body = body(Files.readString(Path.of("seeds", file.getKey())), file.getValue());
      bodies.put(file.getKey(), body);
      found.put(file.getKey(), extractor.extract(ParsedText.of(body)));
    }
  }

  List<Required> required() throws IOException {
    List<Required> required = new ArrayList<>();
    for (List<String> row : table("seed-attributions.tsv")) {
      Span content = new Span(Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)));
      List<String> names = List.of(row.get(2).split("\\|", -1));
      boolean right =
          in(row.get(0)).stream()
              .anyMatch(a -> overlaps(a, content) && isOneOf(a.cited().name(), names));
      String words = content.in(Objects.requireNonNull(bodies.get(row.get(0))));
      required.add(new Required(row.get(0), row.get(1), row.get(2), words, right));
    }
    return required;
  }

  List<Fired> fired() throws IOException {
    List<Fired> fired = new ArrayList<>();
    for (List<String> row : table("seed-negatives.tsv")) {
      Span negative = new Span(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
      for (Attribution a : in(row.get(0))) {
        boolean cue = a.cue().stream().anyMatch(negative::overlaps);
        boolean content = a.content().stream().allMatch(negative::contains);
        if (cue || content) {
          fired.add(new Fired(row.get(0), row.get(3), a.by().rule().id()));
        }
      }
    }
    return fired;
  }

  private List<Attribution> in(String file) {
    return Objects.requireNonNull(found.get(file));
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
          || text.startsWith("Read: ", text.lastIndexOf('\n', i) + 1)) {
        body.setCharAt(i, ' ');
      }
    }
    return body.toString();
  }

  private static List<List<String>> table(String name) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SeedGold.class.getResourceAsStream(name)),
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
