package news.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;

/**
 * The three parts of an attribution, as places in a text, for scoring.
 *
 * @param type direct, indirect, mixed; empty if not given
 */
public record SpanRoles(List<Span> source, List<Span> cue, List<Span> content, String type) {
  public SpanRoles {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** With more content behind: of a quotation that carries on. */
  public SpanRoles and(List<Span> more) {
    List<Span> all = new ArrayList<>(content);
    all.addAll(more);
    return new SpanRoles(source, cue, all, type);
  }
}
