package news.parallax.source;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Span;

/**
 * Where the three parts of an attribution stand, after Pareti (2012, "A Database of Attribution
 * Relations"): each may be broken into several spans.
 *
 * @param source where the source is named; empty if the attribution carries on from an earlier one
 *     or nobody is named
 * @param cue the reporting words; empty for a floating quotation
 * @param content what is attributed, outer quotation marks excluded; never empty
 * @param type how the words of the source are given
 */
public record AttributionParts(
    List<Span> source, List<Span> cue, List<Span> content, Attribution.Type type) {

  /**
   * @throws IllegalArgumentException if there is no content
   */
  public AttributionParts {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("An attribution needs content");
    }
  }

  /** The spans of all three. */
  public Stream<Span> spans() {
    return Stream.of(source, cue, content).flatMap(List::stream);
  }

  /** The smallest span that covers all three. */
  public Span span() {
    return spans().reduce(content.get(0), Span::cover);
  }
}
