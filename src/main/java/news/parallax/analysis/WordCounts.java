package news.parallax.analysis;

import java.util.List;

/**
 * How many words an article has and how many of them its sources speak. A word is a token that
 * begins with a letter or a digit.
 *
 * @param reported words of headline, lead and body
 * @param attributed those of them that stand in the content of at least one attribution; a word
 *     inside nested speech counts once
 * @param content words in the content of each attribution, in the order of the attributions; a word
 *     inside nested speech counts for each speaker
 */
public record WordCounts(int reported, int attributed, List<Integer> content) {

  static final WordCounts NONE = new WordCounts(0, 0, List.of());

  public WordCounts {
    content = List.copyOf(content);
  }
}
