package news.parallax.analysis.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.text.WordFile;

/** The phrases of {@code narrative-words.txt}. Threads may share one. */
final class NarrativeWords {
  private static final int LONGEST = 4;

  /** A phrase of a section: the words behind its first. */
  private record Phrase(String section, List<String> further) {}

  /** By their first words. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  NarrativeWords() {
    WordFile.sections(NarrativeWords.class, "narrative-words.txt")
        .forEach(
            (heading, lines) -> new LinkedHashSet<>(lines).forEach(line -> add(heading, line)));
  }

  private void add(String section, String line) {
    List<String> words = List.of(line.split(" "));
    if (words.size() <= LONGEST) {
      phrases
          .computeIfAbsent(words.get(0), unused -> new ArrayList<>())
          .add(new Phrase(section, words.subList(1, words.size())));
    }
  }

  /** The words of a sentence, in lower case and without signs. */
  static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    int start = -1;
    String lower = sentence.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      boolean inside =
          i < lower.length()
              && (Character.isLetterOrDigit(lower.charAt(i)) || lower.charAt(i) == '-');
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** How many phrases of each section the words hold; sections without any are left out. */
  Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      for (Phrase phrase : phrases.getOrDefault(words.get(at), List.of())) {
        int end = at + 1 + phrase.further.size();
        if (end <= words.size() && words.subList(at + 1, end).equals(phrase.further)) {
          counts.merge(phrase.section, 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
