package news.parallax.coverage;

import java.util.List;
import news.parallax.article.Section;
import news.parallax.article.Span;

/**
 * A frame found in a sentence, with the voice that speaks each piece of evidence. It names its
 * codebook by id rather than holding it, for it travels between machines.
 *
 * @param sentence the sentence the frame was found in
 * @param section the part of the article the sentence stands in
 */
public record VoicedAssignment(
    String codebookId,
    String frameId,
    Span sentence,
    Section section,
    double score,
    List<VoicedSpan> evidence) {

  public VoicedAssignment {
    evidence = List.copyOf(evidence);
  }

  /**
   * Evidence and who speaks it.
   *
   * @param attribution index into {@link ArticleFacts#attributions()} of the attribution whose
   *     content holds the evidence; -1 if the outlet itself speaks
   */
  public record VoicedSpan(Span span, int attribution) {}
}
