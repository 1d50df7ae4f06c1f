package news.parallax.frame;

import news.parallax.article.Span;

/**
 * A place where a cue stands in a sentence, and what it adds to the frame's score.
 *
 * @param span the words matched
 * @param pattern the cue's pattern, as in the codebook
 * @param weight the cue's weight; 0 where the same cue stood in the sentence before
 */
public record CueMatch(Span span, String pattern, double weight) {}
