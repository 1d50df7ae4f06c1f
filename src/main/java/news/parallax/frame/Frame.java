package news.parallax.frame;

import java.util.List;

/**
 * A way to look at a subject, with the words that speak for it.
 *
 * @param border what the frame does not cover and which frame does
 * @param threshold the score from which a sentence is assigned to the frame
 * @param matches sentences that must be assigned to the frame
 * @param mismatches sentences that must not
 */
public record Frame(
    String id,
    String label,
    String definition,
    String border,
    double threshold,
    List<Cue> cues,
    List<String> matches,
    List<String> mismatches) {

  public Frame {
    cues = List.copyOf(cues);
    matches = List.copyOf(matches);
    mismatches = List.copyOf(mismatches);
  }
}
