package news.parallax.analysis.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.text.grammar.WordFile;

/** The phrases of {@code narrative-words.txt}. Threads may share one. */
final class NarrativeWords {
  private static final int LONGEST = 4;

  private final Map<String, Set<String>> phrases = new HashMap<>();

  NarrativeWords() {
    WordFile.sections(NarrativeWords.class, "narrative-words.txt")
        .forEach((heading, lines) -> phrases.put(heading, new HashSet<>(lines)));
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
    Set<String> listed = phrases.getOrDefault(section, Set.of());
    int count = 0;
    for (int from = 0; from < words.size(); from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
        phrase.append(to == from ? "" : " ").append(words.get(to));
        count += listed.contains(phrase.toString()) ? 1 : 0;
      }
    }
    return count;
  }
}
