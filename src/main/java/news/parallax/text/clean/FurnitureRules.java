package news.parallax.text.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@code furniture.yaml}.
 *
 * @param lines whole lines to remove
 * @param endings headings behind which the article is over
 * @param cuts what to remove inside a line
 */
record FurnitureRules(
    List<FurnitureRule> lines, List<FurnitureRule> endings, List<FurnitureRule> cuts) {
  private static final String FILE = "furniture.yaml";
  private static final Set<String> KEYS =
      Set.of("name", "match", "longest", "place", "next", "needs", "removed", "kept");
  private static final int LONGEST_LINE = 2000;

  /** The longest that a rule may ask for: a gallery of 150 pictures stands on one line. */
  private static final int LONGEST_ASKED = 100_000;

  /**
   * Reads the rules that come with the program.
   *
   * @throws news.parallax.yaml.InvalidFileException if they are not valid
   */
  static FurnitureRules load() {
    Problems problems = new Problems();
    Map<String, YamlValue> file =
        YamlValue.parse(resource(), FILE, problems).entries(Set.of("lines", "endings", "cuts"));
    FurnitureRules rules =
        new FurnitureRules(
            rules(file.get("lines")), rules(file.get("endings")), rules(file.get("cuts")));
    problems.throwIfAny();
    return rules;
  }

  private static List<FurnitureRule> rules(@Nullable YamlValue list) {
    List<FurnitureRule> rules = new ArrayList<>();
    if (list != null) {
      list.elements().forEach(element -> rules.add(rule(element)));
    }
    return List.copyOf(rules);
  }

  private static FurnitureRule rule(YamlValue value) {
    Map<String, YamlValue> entries = value.entries(KEYS);
    for (String key : new String[] {"name", "match", "removed", "kept"}) {
      if (!entries.containsKey(key)) {
        value.problem("a rule needs '" + key + "'");
      }
    }
    YamlValue longest = entries.get("longest");
    return new FurnitureRule(
        text(entries, "name"),
        pattern(entries.get("match")),
        longest == null ? LONGEST_LINE : longest.integer(1, LONGEST_ASKED),
        text(entries, "place").equals("head"),
        text(entries, "next").equals("true"),
        texts(entries, "needs").stream().map(FurnitureRule.Need::of).toList(),
        texts(entries, "removed"),
        texts(entries, "kept"));
  }

  private static Pattern pattern(@Nullable YamlValue value) {
    try {
      return Pattern.compile(value == null ? "" : value.text());
    } catch (PatternSyntaxException e) {
      if (value != null) {
        value.problem("not a regular expression: " + e.getDescription());
      }
      return Pattern.compile("");
    }
  }

  private static String text(Map<String, YamlValue> entries, String key) {
    YamlValue value = entries.get(key);
    return value == null ? "" : value.text();
  }

  private static List<String> texts(Map<String, YamlValue> entries, String key) {
    YamlValue value = entries.get(key);
    return value == null ? List.of() : value.texts();
  }

  private static String resource() {
    try (InputStream in = FurnitureRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its resource " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
