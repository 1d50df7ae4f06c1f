package news.parallax.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The stretches that the attributions of an article have as their content, indexed by place: a
 * segment tree over them in the order of their beginnings that knows how far those below each node
 * reach. A look-up takes time with the logarithm of their number, times how many hold the place.
 */
public final class Contents {
  private static final Comparator<Content> INNERMOST_FIRST =
      Comparator.comparingInt((Content content) -> content.span().length())
          .thenComparingInt(Content::attribution);

  private record Content(Span span, int attribution) {}

  private final List<Content> contents = new ArrayList<>();

  /** For each node the farthest end below it; the leaves stand in the second half. */
  private final int[] reach;

  private final int leaves;

  /**
   * Indexes what the attributions of an article have as their content, but for sentences that only
   * seem to go on: they are too unsure to be another's than the outlet's.
   */
  public Contents(List<Attribution> attributions) {
    for (int i = 0; i < attributions.size(); i++) {
      if (attributions.get(i).by().rule() == Rule.CARRIED_SPEECH) {
        continue;
      }
      for (Span span : attributions.get(i).content()) {
        contents.add(new Content(span, i));
      }
    }
    contents.sort(Comparator.comparing(Content::span).thenComparing(Content::attribution));
    leaves = Math.max(1, Integer.highestOneBit(Math.max(1, contents.size() * 2 - 1)));
    reach = new int[2 * leaves];
    for (int i = 0; i < contents.size(); i++) {
      reach[leaves + i] = contents.get(i).span().end();
    }
    for (int node = leaves - 1; node > 0; node--) {
      reach[node] = Math.max(reach[2 * node], reach[2 * node + 1]);
    }
  }

  /**
   * The attribution with the shortest stretch that holds the span, of several the first; -1 if none
   * does.
   */
  public int innermost(Span span) {
    Content found = innermost(1, 0, leaves, startingBefore(span.start() + 1), span.end(), null);
    return found == null ? -1 : found.attribution();
  }

  /**
   * @param node stands for the stretches numbered from {@code first} on, {@code count} of them
   * @param limit stretches numbered from it on begin too late
   * @param end stretches that end before it are too short
   */
  private @Nullable Content innermost(
      int node, int first, int count, int limit, int end, @Nullable Content best) {
    if (first >= limit || reach[node] < end) {
      return best;
    }
    if (count == 1) {
      Content here = contents.get(first);
      return best == null || INNERMOST_FIRST.compare(here, best) < 0 ? here : best;
    }
    int half = count / 2;
    Content left = innermost(2 * node, first, half, limit, end, best);
    return innermost(2 * node + 1, first + half, half, limit, end, left);
  }

  /** Whether a stretch has a character in common with the span. */
  public boolean touch(Span span) {
    return reaches(1, 0, leaves, startingBefore(span.end()), span.start());
  }

  /** Whether one of the stretches before the limit ends behind the offset. */
  private boolean reaches(int node, int first, int count, int limit, int offset) {
    if (first >= limit || reach[node] <= offset) {
      return false;
    }
    int half = count / 2;
    return first + count <= limit
        || reaches(2 * node, first, half, limit, offset)
        || reaches(2 * node + 1, first + half, half, limit, offset);
  }

  /** How many stretches begin before the offset. */
  private int startingBefore(int offset) {
    int low = 0;
    int high = contents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (contents.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
