package news.parallax.frame;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of frames to look for.
 *
 * @param codings how coded data name these frames, apart from by their ids
 * @param model name of the model that finds the frames it knows; null: cues find them all
 * @param calibration what was learned from coded texts; null if nothing was
 */
public record Codebook(
    String id,
    Edition edition,
    List<Frame> frames,
    List<Coding> codings,
    @Nullable String model,
    @Nullable Calibration calibration)
    implements Serializable {
  /**
   * Which text of the codebook it is.
   *
   * @param hash SHA-256 of the file it was read from, in hexadecimal
   */
  public record Edition(String version, String title, String source, String hash)
      implements Serializable {}

  public Codebook {
    frames = List.copyOf(frames);
    codings = List.copyOf(codings);
  }

  /** A codebook that knows its cues only. */
  public Codebook(String id, Edition edition, List<Frame> frames, List<Coding> codings) {
    this(id, edition, frames, codings, null, null);
  }

  /** How much of an article must carry a frame for it to be a frame of the article. */
  ArticleRule articleRule(Frame frame) {
    return decidesOnArticles(frame.id()) ? ArticleRule.ANY : frame.article();
  }

  /** Whether a model decided on the article as a whole. */
  public boolean decidesOnArticles(String frameId) {
    return calibration != null
        && calibration.unit() == Calibration.Unit.ARTICLE
        && calibration.learned(frameId);
  }

  /**
   * The coding that knows all labels: the frames' own ids if they do, or else the first of {@link
   * #codings()}; empty if none does.
   */
  public Optional<Coding> codingOf(Set<String> labels) {
    Coding own = ownCoding();
    return own.covers(labels)
        ? Optional.of(own)
        : codings.stream().filter(coding -> coding.covers(labels)).findFirst();
  }

  /** The coding whose labels are the frames' ids; a residual frame is what is left. */
  public Coding ownCoding() {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    for (Frame frame : frames) {
      labels.put(frame.id(), frame.residual() ? List.of() : List.of(frame.id()));
    }
    return new Coding(id, edition.title(), false, labels);
  }
}
