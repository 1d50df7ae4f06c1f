package news.parallax.story.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word list that tells what a number counts and what is said of it. */
final class ClaimWords {
  private static final String RESOURCE = "claim-words.txt";
  private static final int SHORTEST_PREFIX = 3;
  private static final Set<String> FATES =
      Set.of("kill", "injur", "detain", "missing", "infect", "evacuat", "rescued", "deport");

  private final Map<String, List<String>> lines = new HashMap<>();
  private final Map<String, Measure> units = new HashMap<>();
  private final Set<String> function = new HashSet<>();
  private final Lexicon people = new Lexicon();
  private final Lexicon predicates = new Lexicon();

  /** Words and beginnings of words, with the class they belong to. */
  private static final class Lexicon {
    final Map<String, String> words = new HashMap<>();
    final Map<String, String> prefixes = new HashMap<>();

    void add(String line, String name) {
      for (String word : line.split(" ", -1)) {
        if (word.endsWith("*")) {
          prefixes.putIfAbsent(word.substring(0, word.length() - 1), name);
        } else {
          words.putIfAbsent(word, name);
        }
      }
    }

    @Nullable String of(String word) {
      String name = words.get(word);
      for (int end = word.length(); name == null && end >= SHORTEST_PREFIX; end--) {
        name = prefixes.get(word.substring(0, end));
      }
      return name;
    }
  }

  /**
   * A unit.
   *
   * @param name its name: "kilometre", "USD"
   * @param factor how many of the base unit of its kind it is
   */
  record Measure(Quantity.Unit unit, String name, double factor) {}

  /** Reads the list. */
  ClaimWords() {
    read();
    section("units").forEach(this::addUnit);
    function.addAll(words("function"));
    section("people").forEach(line -> people.add(line, "people"));
    section("predicates")
        .forEach(line -> predicates.add(line, line.split(" ", 2)[0].replace("*", "")));
  }

  /** A line: the kind of unit, how many base units it is, its name, and what else it is called. */
  private void addUnit(String line) {
    String[] parts = line.split(" ", -1);
    Measure measure =
        new Measure(Quantity.Unit.valueOf(parts[0]), parts[2], Double.parseDouble(parts[1]));
    for (String word : List.of(parts).subList(2, parts.length)) {
      units.put(word, measure);
    }
  }

  private List<String> section(String name) {
    return lines.getOrDefault(name, List.of());
  }

  private List<String> words(String section) {
    List<String> words = new ArrayList<>();
    section(section).forEach(line -> words.addAll(List.of(line.split(" ", -1))));
    return words;
  }

  private void read() {
    try (InputStream stream = ClaimWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("The list " + RESOURCE + " is missing from the program");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<String> section = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section = new ArrayList<>();
          lines.put(line.substring(1, line.length() - 1), section);
        } else if (!line.startsWith("# ")) {
          section.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the list " + RESOURCE, e);
    }
  }

  boolean isPeople(String word) {
    return people.of(word) != null;
  }

  /** The class of predicates that the word belongs to, named by its first word; null for none. */
  @Nullable String predicate(String word) {
    return predicates.of(word);
  }

  /**
   * The unit that the word names, two words joined by "_"; null if it names none.
   *
   * @param word its form, as {@link news.parallax.story.WordForms} gives it
   */
  @Nullable Measure unit(String word) {
    return units.get(word);
  }

  /** Whether the class tells what befalls people, so that a bare number of it counts people. */
  boolean isFateOfPeople(String predicate) {
    return FATES.contains(predicate);
  }

  boolean isFunction(String word) {
    return function.contains(word);
  }
}
