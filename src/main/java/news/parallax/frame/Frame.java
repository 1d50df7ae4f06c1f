package news.parallax.frame;

import java.io.Serializable;
import java.util.List;

/**
 * A way to look at a subject, with the words that speak for it.
 *
 * @param residual whether it stands for whatever no other frame covers; such a frame has no cues
 *     and is never assigned to a sentence, since nothing in it could be shown as evidence
 * @param threshold the score from which a sentence is assigned to the frame
 * @param article how much of an article must carry the frame for it to be a frame of the article
 * @param matches sentences that must be assigned to the frame
 * @param mismatches sentences that must not
 */
public record Frame(
    String id,
    Meaning meaning,
    boolean residual,
    double threshold,
    ArticleRule article,
    List<Cue> cues,
    List<String> matches,
    List<String> mismatches)
    implements Serializable {
  /**
   * What coders are told of a frame.
   *
   * @param border what the frame does not cover and which frame does
   * @param neighbours ids of the frames it is easily taken for
   */
  public record Meaning(String label, String definition, String border, List<String> neighbours)
      implements Serializable {
    public Meaning {
      neighbours = List.copyOf(neighbours);
    }
  }

  public Frame {
    cues = List.copyOf(cues);
    matches = List.copyOf(matches);
    mismatches = List.copyOf(mismatches);
  }
}
