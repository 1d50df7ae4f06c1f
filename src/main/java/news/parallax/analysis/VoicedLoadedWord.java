package news.parallax.analysis;

import news.parallax.article.Span;

/**
 * A loaded word and who speaks it.
 *
 * @param kind what sort of word it is: "name_calling", "intensifier", …
 * @param weight how strongly the word and its neighbours speak for it being loaded, as log odds
 * @param probability that a reader would mark the word as loaded
 * @param sentenceProbability that readers would call the sentence loaded
 * @param attribution index of the attribution whose content holds the word; -1 if none does
 * @param voice whose word it is
 */
public record VoicedLoadedWord(
    Span span,
    String kind,
    double weight,
    double probability,
    double sentenceProbability,
    int attribution,
    Voice voice) {

  /** The same within another attribution; -1 for none. */
  VoicedLoadedWord spokenBy(int other) {
    return new VoicedLoadedWord(span, kind, weight, probability, sentenceProbability, other, voice);
  }
}
