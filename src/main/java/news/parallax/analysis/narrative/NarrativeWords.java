package news.parallax.analysis.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.WordFile;
import news.parallax.text.WordSets;

/**
 * The words and phrases of {@code narrative-words.txt}. A heading with a star has one phrase a
 * line, the others have words. Threads may share one.
 */
final class NarrativeWords {
  private static final String FILE = "narrative-words.txt";

  /** A phrase of a section: the words behind its first. */
  private record Phrase(String section, List<String> further) {}

  /**
   * A phrase found.
   *
   * @param from its first word
   * @param to behind its last
   */
  record Hit(String section, int from, int to) {}

  /** By their first words. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private final WordSets words = new WordSets(NarrativeWords.class, FILE);

  /** Those of all headings: most words of a text are none, and asked for under many headings. */
  private final Set<String> all = new HashSet<>();

  NarrativeWords() {
    WordFile.sections(NarrativeWords.class, FILE)
        .forEach(
            (heading, lines) -> {
              all.addAll(words.of(heading));
              if (heading.endsWith("*")) {
                lines.forEach(line -> add(heading.substring(0, heading.length() - 1), line));
              }
            });
  }

  private void add(String section, String line) {
    List<String> of = WordFile.words(line);
    phrases
        .computeIfAbsent(of.get(0), unused -> new ArrayList<>())
        .add(new Phrase(section, of.subList(1, of.size())));
  }

  /** Whether a word stands under a heading. */
  boolean has(String heading, String word) {
    return all.contains(word) && words.has(heading, word);
  }

  /** The phrases that some words hold, in reading order. */
  List<Hit> hits(List<String> of) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < of.size(); at++) {
      for (Phrase phrase : phrases.getOrDefault(of.get(at), List.of())) {
        int end = at + 1 + phrase.further.size();
        if (end <= of.size() && of.subList(at + 1, end).equals(phrase.further)) {
          hits.add(new Hit(phrase.section, at, end));
        }
      }
    }
    return hits;
  }
}
