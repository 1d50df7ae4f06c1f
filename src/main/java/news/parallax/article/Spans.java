package news.parallax.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds of several spans together: the pieces of one part of a text. */
public final class Spans {
  private Spans() {}

  /** Whether one of the spans has a character in common with one of the others. */
  public static boolean overlap(List<Span> some, List<Span> others) {
    for (Span one : some) {
      for (Span other : others) {
        if (one.overlaps(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The smallest span that covers all; null if there is none. */
  public static @Nullable Span cover(List<Span> spans) {
    Span all = null;
    for (Span span : spans) {
      all = all == null ? span : all.cover(span);
    }
    return all;
  }

  /** How many characters all of them have, those they share counted twice. */
  public static int length(List<Span> spans) {
    int length = 0;
    for (Span span : spans) {
      length += span.length();
    }
    return length;
  }

  /** How many characters of a stretch the spans have, those they share counted twice. */
  public static int shared(List<Span> spans, Span stretch) {
    int shared = 0;
    for (Span span : spans) {
      int start = Math.max(span.start(), stretch.start());
      shared += Math.max(0, Math.min(span.end(), stretch.end()) - start);
    }
    return shared;
  }
}
