package news.parallax.frame;

/**
 * A word, a phrase or a prefix that speaks for a frame, or, with a negative weight, against it.
 *
 * @param pattern lower case; words separated by one space; a word that ends in {@code *} stands for
 *     every word that begins so
 */
public record Cue(String pattern, double weight) {}
