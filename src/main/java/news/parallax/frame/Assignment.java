package news.parallax.frame;

import java.util.List;
import news.parallax.article.Span;

/**
 * A frame found in a sentence.
 *
 * @param frameId the frame's id in its codebook
 * @param sentence index of the sentence in the document
 * @param span the sentence
 * @param evidence the words that speak for the frame, in reading order; never empty
 * @param score weight of the evidence; the codebook's threshold was reached
 */
public record Assignment(
    Codebook codebook, String frameId, int sentence, Span span, List<Span> evidence, double score) {

  public Assignment {
    evidence = List.copyOf(evidence);
  }
}
