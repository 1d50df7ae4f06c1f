package news.parallax.analysis.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.text.grammar.WordFile;

/** The phrases of {@code narrative-words.txt}. Threads may share one. */
final class NarrativeWords {
  private static final int LONGEST = 4;

  /** By section and first word the phrases, each as its further words. */
  private final Map<String, Map<String, List<List<String>>>> phrases = new HashMap<>();

  NarrativeWords() {
    WordFile.sections(NarrativeWords.class, "narrative-words.txt")
        .forEach((heading, lines) -> phrases.put(heading, byFirstWord(lines)));
  }

  private static Map<String, List<List<String>>> byFirstWord(List<String> lines) {
    Map<String, List<List<String>>> byFirst = new HashMap<>();
    for (String line : new LinkedHashSet<>(lines)) {
      List<String> words = List.of(line.split(" "));
      if (words.size() <= LONGEST) {
        byFirst
            .computeIfAbsent(words.get(0), unused -> new ArrayList<>())
            .add(words.subList(1, words.size()));
      }
    }
    return byFirst;
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

  /** How many phrases of a section the words hold. */
  int count(String section, List<String> words) {
    Map<String, List<List<String>>> listed = phrases.getOrDefault(section, Map.of());
    int count = 0;
    for (int at = 0; at < words.size(); at++) {
      for (List<String> further : listed.getOrDefault(words.get(at), List.of())) {
        int end = at + 1 + further.size();
        count += end <= words.size() && words.subList(at + 1, end).equals(further) ? 1 : 0;
      }
    }
    return count;
  }
}
