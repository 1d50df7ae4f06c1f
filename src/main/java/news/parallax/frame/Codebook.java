package news.parallax.frame;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A set of frames to look for.
 *
 * @param hash SHA-256 of the file it was read from, in hexadecimal
 * @param codings how coded data name these frames, apart from by their ids
 */
public record Codebook(
    String id,
    String version,
    String title,
    String source,
    String hash,
    List<Frame> frames,
    List<Coding> codings)
    implements Serializable {

  public Codebook {
    frames = List.copyOf(frames);
    codings = List.copyOf(codings);
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
    return new Coding(id, title, false, labels);
  }
}
