package news.parallax.frame;

import java.util.List;
import news.parallax.article.Section;
import news.parallax.article.Span;

/**
 * A frame found in a sentence.
 *
 * @param frameId the frame's id in its codebook
 * @param evidence the words that speak for the frame, in reading order; never empty
 * @param score weight of the evidence, or probability
 * @param threshold the score from which the assignment is sure
 * @param cues every cue that counted, for or against, in reading order; their weights add up to the
 *     score
 */
public record Assignment(
    Codebook codebook,
    String frameId,
    Sentence where,
    List<Span> evidence,
    double score,
    double threshold,
    List<CueMatch> cues) {
  /**
   * Where the sentence stands.
   *
   * @param sentence index of the sentence in the document
   * @param span the sentence
   * @param section the part of the article that the sentence stands in
   */
  public record Sentence(int sentence, Span span, Section section) {}

  public Assignment {
    evidence = List.copyOf(evidence);
    cues = List.copyOf(cues);
  }
}
