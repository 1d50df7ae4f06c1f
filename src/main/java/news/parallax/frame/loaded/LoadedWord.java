package news.parallax.frame.loaded;

import news.parallax.article.Span;

/**
 * A word that judges.
 *
 * @param span the word
 * @param kind what sort of word it is, see {@link WordKinds}
 * @param weight how strongly the word, its form and its neighbours speak for it being loaded: log
 *     odds, rounded to four decimals
 * @param probability that a reader would mark the word as loaded, given the whole sentence
 * @param sentenceProbability that readers would call the sentence loaded
 */
public record LoadedWord(
    Span span, String kind, double weight, double probability, double sentenceProbability) {}
