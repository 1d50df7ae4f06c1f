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
 * @param words weights of {@link WordFeatures}
 * @param wordVector weights of the values of a word's vector
 * @param terms weights of {@link WordFeatures#terms}, each after its rarity
 * @param sentenceVector weights of the values of the sentence's vector
 * @param summary weights of what the words of the sentence come to, see {@link LoadedScorer}
 * @param share how much of the sentence's log odds is added to a word's
 * @param threshold log odds from which a word is called loaded
 */
public record LoadedModel(
    Map<String, Double> words,
    List<Double> wordVector,
    double wordBias,
    Map<String, Term> terms,
    List<Double> sentenceVector,
    List<Double> summary,
    double sentenceBias,
    double share,
    double threshold) {
  private static final double STEPS = 1e4;
  private static final String HEAD = "parallax loaded words 1";

  /** The rarity (inverse document frequency) and the weight of a term. */
  public record Term(double rarity, double weight) {}

  public LoadedModel {
    words = new TreeMap<>(words);
    terms = new TreeMap<>(terms);
    wordVector = List.copyOf(wordVector);
    sentenceVector = List.copyOf(sentenceVector);
    summary = List.copyOf(summary);
  }

  /** The model with its numbers as they stand in the file, so that what is scored is written. */
  public LoadedModel rounded() {
    Map<String, Double> roundedWords = new TreeMap<>();
    words.forEach(
        (feature, weight) -> {
          if (round(weight) != 0) {
            roundedWords.put(feature, round(weight));
          }
        });
    Map<String, Term> roundedTerms = new TreeMap<>();
    terms.forEach(
        (term, of) -> roundedTerms.put(term, new Term(round(of.rarity()), round(of.weight()))));
    return new LoadedModel(
        roundedWords,
        each(wordVector, LoadedModel::round),
        round(wordBias),
        roundedTerms,
        each(sentenceVector, LoadedModel::round),
        each(summary, LoadedModel::round),
        round(sentenceBias),
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
    line(out, "word-bias", "", wordBias);
    line(out, "sentence-bias", "", sentenceBias);
    for (double weight : summary) {
      line(out, "summary", "", weight);
    }
    for (double weight : wordVector) {
      line(out, "word-vector", "", weight);
    }
    for (double weight : sentenceVector) {
      line(out, "sentence-vector", "", weight);
    }
    for (Map.Entry<String, Double> word : words.entrySet()) {
      line(out, "word", word.getKey(), word.getValue());
    }
    for (Map.Entry<String, Term> term : terms.entrySet()) {
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
