package news.parallax.article;

/**
 * A paragraph of the stored text. Blocks stand in reading order, do not overlap and leave only
 * white space between them.
 *
 * @param span where it stands in {@link Article#text()}
 */
public record Block(Span span, Section section) {}
