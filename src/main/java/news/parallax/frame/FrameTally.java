package news.parallax.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Section;
import news.parallax.article.Span;

/**
 * What a sentence scores for one frame.
 *
 * @param sentence index of the sentence in the document
 * @param cues the cues that count, in reading order
 */
record FrameTally(Frame frame, int sentence, Span span, Section section, List<CueMatch> cues) {
  /** Takes the sum of weights such as 0.7 and 0.3 for the 1 that is meant. */
  private static final double PRECISION = 1e6;

  double score() {
    double sum = 0;
    for (CueMatch cue : cues) {
      sum += cue.weight();
    }
    return Math.rint(sum * PRECISION) / PRECISION;
  }

  boolean isAssigned() {
    return score() >= frame.threshold();
  }

  /** 1 where the score is just the threshold, 0 where there is none. */
  double doubt() {
    double score = Math.max(0, score());
    return Math.min(score, frame.threshold()) / Math.max(score, frame.threshold());
  }

  /** Where the cues stand that speak for the frame, repeats included. */
  private List<Span> evidence() {
    Set<String> speakingFor = new HashSet<>();
    List<Span> evidence = new ArrayList<>();
    for (CueMatch cue : cues) {
      if (cue.weight() > 0) {
        speakingFor.add(cue.pattern());
      }
      if (speakingFor.contains(cue.pattern())) {
        evidence.add(cue.span());
      }
    }
    return evidence;
  }

  Assignment assignment(Codebook codebook) {
    return new Assignment(
        codebook,
        frame.id(),
        new Assignment.Sentence(sentence, span, section),
        evidence(),
        score(),
        frame.threshold(),
        cues);
  }
}
