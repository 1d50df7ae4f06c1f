package news.parallax.analysis;

import java.util.List;
import java.util.function.IntUnaryOperator;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.frame.CueMatch;

/**
 * A frame found in a sentence, with the voice that speaks each piece of evidence. It names its
 * codebook by id rather than holding it, for it travels between machines.
 *
 * @param sentence the sentence the frame was found in
 * @param section the part of the article the sentence stands in
 * @param score sum of the weights of the cues, or probability
 * @param threshold the score from which the assignment is sure
 * @param cues every cue that counted, for or against, in reading order
 */
public record VoicedAssignment(
    String codebookId,
    String frameId,
    Span sentence,
    Section section,
    double score,
    double threshold,
    List<VoicedSpan> evidence,
    List<CueMatch> cues) {

  public VoicedAssignment {
    evidence = List.copyOf(evidence);
    cues = List.copyOf(cues);
  }

  /**
   * The same among other attributions.
   *
   * @param moved gives the new place of an attribution by its old one
   */
  VoicedAssignment spokenBy(IntUnaryOperator moved) {
    return new VoicedAssignment(
        codebookId,
        frameId,
        sentence,
        section,
        score,
        threshold,
        evidence.stream()
            .map(piece -> new VoicedSpan(piece.span(), moved.applyAsInt(piece.attribution())))
            .toList(),
        cues);
  }

  /** Whether the score reaches the threshold. */
  public boolean sure() {
    return score >= threshold;
  }

  /** Who speaks the evidence. */
  public Voice voice() {
    int bySources = sourceEvidence();
    return bySources == 0
        ? Voice.OUTLET
        : bySources == evidence.size() ? Voice.SOURCE : Voice.MIXED;
  }

  /** How many pieces of evidence are spoken by sources. */
  public int sourceEvidence() {
    int bySources = 0;
    for (VoicedSpan piece : evidence) {
      bySources += piece.attribution() < 0 ? 0 : 1;
    }
    return bySources;
  }

  /**
   * The attribution that speaks most pieces of evidence, of equals the first to speak; -1 if the
   * outlet itself speaks them all.
   */
  public int mainAttribution() {
    int main = -1;
    int most = 0;
    for (VoicedSpan candidate : evidence) {
      int pieces = 0;
      for (VoicedSpan piece : evidence) {
        pieces += piece.attribution() == candidate.attribution() ? 1 : 0;
      }
      if (candidate.attribution() >= 0 && pieces > most) {
        main = candidate.attribution();
        most = pieces;
      }
    }
    return main;
  }

  /**
   * Evidence and who speaks it.
   *
   * @param attribution index into {@link ArticleFacts#attributions()} of the attribution whose
   *     content holds the evidence; -1 if the outlet itself speaks
   */
  public record VoicedSpan(Span span, int attribution) {}
}
