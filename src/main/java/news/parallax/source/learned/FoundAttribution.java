package news.parallax.source.learned;

import java.util.List;
import news.parallax.article.Span;

/**
 * The three parts of an attribution.
 *
 * @param confidence between 0 and 1
 */
public record FoundAttribution(
    List<Span> source, List<Span> cue, List<Span> content, double confidence) {}
