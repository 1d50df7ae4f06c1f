package news.parallax.coverage;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * All that one article tells: what the tables are made of.
 *
 * @param sentences the sentences of the stored text, in reading order
 * @param words number of words in the headline, lead and body
 */
public record ArticleFacts(
    Article article,
    List<Span> sentences,
    int words,
    List<Attribution> attributions,
    List<VoicedAssignment> assignments) {

  public ArticleFacts {
    sentences = List.copyOf(sentences);
    attributions = List.copyOf(attributions);
    assignments = List.copyOf(assignments);
  }

  /** The sentence that holds the offset, or the last one before it; null if there is none. */
  public @Nullable Span sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    Span found = null;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        found = sentences.get(middle);
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }
}
