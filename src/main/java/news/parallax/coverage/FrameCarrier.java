package news.parallax.coverage;

import java.util.Comparator;
import news.parallax.analysis.FrameName;
import news.parallax.source.SourceType;

/** A frame and a type of source that carries it. */
public record FrameCarrier(FrameName frame, SourceType type) implements Comparable<FrameCarrier> {
  private static final Comparator<FrameCarrier> ORDER =
      Comparator.comparing(FrameCarrier::frame).thenComparing(FrameCarrier::type);

  @Override
  public int compareTo(FrameCarrier other) {
    return ORDER.compare(this, other);
  }
}
