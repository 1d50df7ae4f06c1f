package news.parallax.frame;

import java.io.Serializable;
import java.util.List;

/**
 * A way to look at a subject, with the words that speak for it.
 *
 * @param border what the frame does not cover and which frame does
 * @param neighbours ids of the frames it is easily taken for
 * @param residual whether it stands for whatever no other frame covers; such a frame has no cues
 *     and is never assigned to a sentence, since nothing in it could be shown as evidence
 * @param threshold the score from which a sentence is assigned to the frame
 * @param article how much of an article must carry the frame for it to be a frame of the article
 * @param matches sentences that must be assigned to the frame
 * @param mismatches sentences that must not
 */
public record Frame(
    String id,
    String label,
    String definition,
    String border,
    List<String> neighbours,
    boolean residual,
    double threshold,
    ArticleRule article,
    List<Cue> cues,
    List<String> matches,
    List<String> mismatches)
    implements Serializable {

  public Frame {
    neighbours = List.copyOf(neighbours);
    cues = List.copyOf(cues);
    matches = List.copyOf(matches);
    mismatches = List.copyOf(mismatches);
  }
}
