package news.parallax.analysis;

import java.util.Comparator;

/** A frame by the names of its codebook and its own in there. */
public record FrameName(String codebookId, String frameId) implements Comparable<FrameName> {
  private static final Comparator<FrameName> ORDER =
      Comparator.comparing(FrameName::codebookId).thenComparing(FrameName::frameId);

  @Override
  public int compareTo(FrameName other) {
    return ORDER.compare(this, other);
  }
}
