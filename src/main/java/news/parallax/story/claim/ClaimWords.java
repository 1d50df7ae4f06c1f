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

  private final Map<String, List<String>> lines = new HashMap<>();
  private final Map<String, Quantity.Unit> units = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final Map<String, double[]> vague = new HashMap<>();
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

  /** Reads the list. */
  ClaimWords() {
    read();
    for (Quantity.Unit unit :
        List.of(Quantity.Unit.TIME, Quantity.Unit.LENGTH, Quantity.Unit.WEIGHT)) {
      for (String word : words(unit.name().toLowerCase(java.util.Locale.ROOT))) {
        units.put(word, unit);
      }
    }
    for (String entry : words("currency")) {
      int sign = entry.indexOf('=');
      currencies.put(entry.substring(0, sign), entry.substring(sign + 1));
    }
    for (String entry : words("vague")) {
      int sign = entry.indexOf('=');
      int dash = entry.indexOf('-', sign);
      vague.put(
          entry.substring(0, sign),
          new double[] {
            Double.parseDouble(entry.substring(sign + 1, dash)),
            Double.parseDouble(entry.substring(dash + 1))
          });
    }
    function.addAll(words("function"));
    section("people").forEach(line -> people.add(line, "people"));
    section("predicates")
        .forEach(line -> predicates.add(line, line.split(" ", 2)[0].replace("*", "")));
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

  Quantity.@Nullable Unit unit(String word) {
    return units.get(word);
  }

  /** The code of the currency; null if the word names none. */
  @Nullable String currency(String word) {
    return currencies.get(word);
  }

  /** Least and greatest value of a vague number such as "hundreds"; null if it is none. */
  double @Nullable [] vague(String word) {
    return vague.get(word);
  }

  boolean isFunction(String word) {
    return function.contains(word);
  }
}
