package news.parallax.article;

import org.jspecify.annotations.Nullable;

/**
 * Something an article says of itself, such as its byline.
 *
 * @param text the words as they stand
 * @param where where they stand in {@link Article#text()}; null if the words came from a column of
 *     the input and not from the text
 */
public record Excerpt(String text, @Nullable Span where) {}
