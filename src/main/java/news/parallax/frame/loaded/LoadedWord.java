package news.parallax.frame.loaded;

import news.parallax.article.Span;

/**
 * A word that judges, with the sentence it stands in.
 *
 * @param span the word
 * @param sentence index of the sentence in the document
 * @param sentenceSpan the sentence
 * @param kind what sort of word it is, see {@link WordKinds}
 * @param weight how strongly the word, its form and its neighbours speak for it being loaded: log
 *     odds, rounded to four decimals
 * @param probability that a reader would mark the word as loaded, given the whole sentence
 * @param sentenceProbability that readers would call the sentence loaded
 */
public record LoadedWord(
    Span span,
    int sentence,
    Span sentenceSpan,
    String kind,
    double weight,
    double probability,
    double sentenceProbability) {}
