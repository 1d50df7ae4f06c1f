package news.parallax.evaluate;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.article.Spans;
import news.parallax.source.FoundAttribution;

/**
 * An attribution that a person has marked in a text; source and cue may be empty.
 *
 * @param type direct, indirect, mixed; empty if not given
 */
public record MarkedAttribution(
    List<Span> source, List<Span> cue, List<Span> content, String type) {
  public MarkedAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Whether the found one cites the same source for words that overlap. */
  public boolean agreesWith(FoundAttribution found) {
    return Spans.overlap(content, found.content()) && hasSource(found.source());
  }

  private boolean hasSource(List<Span> other) {
    return (source.isEmpty() && other.isEmpty()) || Spans.overlap(source, other);
  }

  /** Whether the cues share a word; also if none is marked. */
  public boolean hasCueOf(FoundAttribution found) {
    return cue.isEmpty() || Spans.overlap(cue, found.cue());
  }

  /** How much of the content of both is shared: 0 to 1, in characters. */
  public double sharedWith(FoundAttribution found) {
    int shared = 0;
    for (Span one : content) {
      for (Span other : found.content()) {
        shared +=
            Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
      }
    }
    int all = Spans.length(content) + Spans.length(found.content()) - shared;
    return all <= 0 ? 0 : (double) shared / all;
  }
}
