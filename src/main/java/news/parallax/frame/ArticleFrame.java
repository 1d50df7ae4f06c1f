package news.parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A frame of a whole article: one that enough of its sentences carry.
 *
 * @param sentences number of sentences that carry it
 * @param score sum of their scores; what a model gave the article as a whole, if one did
 */
public record ArticleFrame(String frameId, int sentences, double score) {
  private static final Comparator<ArticleFrame> HIGHEST_FIRST =
      Comparator.comparingDouble(ArticleFrame::score).reversed();

  /**
   * The frames of an article, by falling score, then in the order of the codebook.
   *
   * @param assignments of one article and this codebook
   * @param sentences number of the article's sentences outside section {@code METADATA}
   */
  public static List<ArticleFrame> of(
      Codebook codebook, List<Assignment> assignments, int sentences) {
    Map<String, ArticleFrame> sums = new LinkedHashMap<>();
    for (Frame frame : codebook.frames()) {
      sums.put(frame.id(), new ArticleFrame(frame.id(), 0, 0));
    }
    for (Assignment assignment : assignments) {
      sums.computeIfPresent(
          assignment.frameId(),
          (id, sum) ->
              codebook.decidesOnArticles(id)
                  ? sum.with(assignment.score())
                  : sum.with(sum.score + assignment.score()));
    }
    List<ArticleFrame> found = new ArrayList<>();
    for (Frame frame : codebook.frames()) {
      ArticleFrame sum = sums.get(frame.id());
      if (sum != null && codebook.articleRule(frame).holds(sum.sentences, sentences)) {
        found.add(sum);
      }
    }
    found.sort(HIGHEST_FIRST);
    return found;
  }

  private ArticleFrame with(double newScore) {
    return new ArticleFrame(frameId, sentences + 1, newScore);
  }
}
