package news.parallax.frame.loaded;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;

/**
 * What was learned about loaded words: two logistic regressions, one over the words of a sentence
 * and one over the sentence. docs/models/loaded-words.md is its card.
 *
 * @param share how much of the sentence's log odds is added to a word's
 * @param threshold log odds from which a word is called loaded
 */
public record LoadedModel(
    OfWords ofWords, OfSentences ofSentences, double share, double threshold) {
  /**
   * What tells of a word.
   *
   * @param words weights of {@link WordFeatures}
   * @param wordVector weights of the values of a word's vector
   */
  public record OfWords(Map<String, Double> words, List<Double> wordVector, double wordBias) {
    public OfWords {
      words = new TreeMap<>(words);
      wordVector = List.copyOf(wordVector);
    }
  }

  /**
   * What tells of a sentence.
   *
   * @param terms weights of {@link WordFeatures#terms}, each after its rarity
   * @param sentenceVector weights of the values of the sentence's vector
   * @param summary weights of what the words of the sentence come to, see {@link LoadedScorer}
   */
  public record OfSentences(
      Map<String, Term> terms,
      List<Double> sentenceVector,
      List<Double> summary,
      double sentenceBias) {
    public OfSentences {
      terms = new TreeMap<>(terms);
      sentenceVector = List.copyOf(sentenceVector);
      summary = List.copyOf(summary);
    }
  }

  private static final double STEPS = 1e4;
  private static final String HEAD = "parallax loaded words 1";

  /** The rarity (inverse document frequency) and the weight of a term. */
  public record Term(double rarity, double weight) {}

  /** The model with its numbers as they stand in the file, so that what is scored is written. */
  public LoadedModel rounded() {
    Map<String, Double> roundedWords = new TreeMap<>();
    ofWords
        .words()
        .forEach(
            (feature, weight) -> {
              if (round(weight) != 0) {
                roundedWords.put(feature, round(weight));
              }
            });
    Map<String, Term> roundedTerms = new TreeMap<>();
    ofSentences
        .terms()
        .forEach(
            (term, of) -> roundedTerms.put(term, new Term(round(of.rarity()), round(of.weight()))));
    return new LoadedModel(
        new OfWords(
            roundedWords,
            each(ofWords.wordVector(), LoadedModel::round),
            round(ofWords.wordBias())),
        new OfSentences(
            roundedTerms,
            each(ofSentences.sentenceVector(), LoadedModel::round),
            each(ofSentences.summary(), LoadedModel::round),
            round(ofSentences.sentenceBias())),
        share,
        round(threshold));
  }

  private static List<Double> each(List<Double> values, DoubleFunction<Double> change) {
    return values.stream().map(change::apply).toList();
  }

  private static double round(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }

  /** Writes it as text: a kind, a name and numbers a line, parted by tabs. */
  public void write(Appendable out) throws IOException {
    out.append(HEAD).append('\n');
    line(out, "share", "", share);
    line(out, "threshold", "", threshold);
    line(out, "word-bias", "", ofWords.wordBias());
    line(out, "sentence-bias", "", ofSentences.sentenceBias());
    for (double weight : ofSentences.summary()) {
      line(out, "summary", "", weight);
    }
    for (double weight : ofWords.wordVector()) {
      line(out, "word-vector", "", weight);
    }
    for (double weight : ofSentences.sentenceVector()) {
      line(out, "sentence-vector", "", weight);
    }
    for (Map.Entry<String, Double> word : ofWords.words().entrySet()) {
      line(out, "word", word.getKey(), word.getValue());
    }
    for (Map.Entry<String, Term> term : ofSentences.terms().entrySet()) {
      line(out, "term", term.getKey(), term.getValue().rarity(), term.getValue().weight());
    }
  }

  private static void line(Appendable out, String kind, String name, double... numbers)
      throws IOException {
    out.append(kind).append('\t').append(name);
    for (double number : numbers) {
      out.append('\t').append(Double.toString(number));
    }
    out.append('\n');
  }

  /** Reads what {@link #write} wrote. */
  static LoadedModel read(BufferedReader in) throws IOException {
    if (!HEAD.equals(in.readLine())) {
      throw new IOException("the model of loaded words is not in the form this program reads");
    }
    LoadedModelLines lines = new LoadedModelLines();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      lines.add(line.split("\t", -1));
    }
    return lines.model();
  }
}
