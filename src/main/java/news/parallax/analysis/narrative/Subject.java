package news.parallax.analysis.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an article is about, by the words of its headline; of an article without one, by those of
 * its first sentence.
 */
final class Subject {
  private static final int STEM = 5;
  private static final int SHORTEST = 3;

  private final Set<String> stems = new HashSet<>();
  private final NarrativeWords words;

  Subject(SentenceReading of, NarrativeWords words) {
    this.words = words;
    stems.addAll(stems(of));
  }

  private List<String> stems(SentenceReading sentence) {
    return sentence
        .words()
        .filter(word -> word.length() >= SHORTEST && !words.has("no subject", word))
        .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
        .map(word -> word.substring(0, Math.min(word.length(), STEM)))
        .toList();
  }

  /** How many of the words that say what the article is about a sentence has. */
  int namedIn(SentenceReading sentence) {
    return (int) stems(sentence).stream().distinct().filter(stems::contains).count();
  }

  /** How many such words there are. */
  int size() {
    return stems.size();
  }
}
