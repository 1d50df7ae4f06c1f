package news.parallax.learn.loaded;

import de.bwaldvogel.liblinear.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.frame.loaded.LoadedModel;
import news.parallax.frame.loaded.LoadedScorer;
import news.parallax.frame.loaded.SentenceSummary;
import news.parallax.frame.loaded.WordFeatures;
import news.parallax.frame.loaded.WordReading;
import news.parallax.frame.vector.WordVectors;
import news.parallax.learn.FeatureRow;
import news.parallax.learn.LogisticRegression;
import news.parallax.learn.Tuner;

/**
 * Learns {@link LoadedModel}s: first which words readers mark as loaded, then, with what that says
 * about words it did not see, which sentences they call loaded. Both are logistic regressions
 * (LIBLINEAR, L2); the solver takes no random steps.
 */
final class LoadedTrainer {
  private static final double WORD_COST = 0.3;
  private static final double SENTENCE_COST = 1;
  private static final int FEWEST = 2;
  private static final int INNER_FOLDS = 4;

  private final WordVectors vectors;

  LoadedTrainer(WordVectors vectors) {
    this.vectors = vectors;
  }

  /** Learns from sentences; those without agreement teach words only. */
  LoadedModel train(List<LoadedSentence> sentences) {
    List<double[]> unseen = new ArrayList<>();
    sentences.forEach(sentence -> unseen.add(new double[0]));
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      int out = fold;
      LoadedScorer scorer =
          scorer(words(sentences.stream().filter(s -> innerFold(s) != out).toList()));
      for (int i = 0; i < sentences.size(); i++) {
        if (innerFold(sentences.get(i)) == fold) {
          unseen.set(i, scorer.words(sentences.get(i).words()));
        }
      }
    }
    LoadedModel model = sentences(words(sentences), sentences, unseen);
    return WordLimits.choose(model, scorer(model), sentences, unseen).rounded();
  }

  private static int innerFold(LoadedSentence sentence) {
    return Tuner.fold(sentence.id(), 2, INNER_FOLDS);
  }

  private LoadedScorer scorer(LoadedModel model) {
    return new LoadedScorer(model, vectors);
  }

  /** A model of words; of sentences it knows nothing yet. */
  private LoadedModel words(List<LoadedSentence> sentences) {
    Map<String, Integer> counts = new TreeMap<>();
    for (LoadedSentence sentence : sentences) {
      for (int w = 0; w < sentence.words().size(); w++) {
        WordFeatures.of(sentence.words(), w).forEach(name -> counts.merge(name, 1, Integer::sum));
      }
    }
    Map<String, Integer> index = indexed(counts);
    List<Feature[]> rows = new ArrayList<>();
    List<Boolean> marked = new ArrayList<>();
    for (LoadedSentence sentence : sentences) {
      for (int w = 0; w < sentence.words().size(); w++) {
        FeatureRow row = new FeatureRow();
        WordFeatures.of(sentence.words(), w).forEach(name -> row.add(index.get(name), 1));
        int vector = vectors.indexOf(sentence.words().get(w).form());
        for (int d = 0; vector >= 0 && d < vectors.dimensions(); d++) {
          row.add(index.size() + d, LoadedScorer.unit(vectors.value(vector, d)));
        }
        rows.add(row.features(index.size() + vectors.dimensions()));
        marked.add(sentence.marked().get(w));
      }
    }
    double[] weights =
        LogisticRegression.weights(
            rows, marked, index.size() + vectors.dimensions() + 1, WORD_COST);
    Map<String, Double> words = new TreeMap<>();
    index.forEach((name, at) -> words.put(name, weights[at]));
    return new LoadedModel(
        new LoadedModel.OfWords(
            words, slice(weights, index.size(), vectors.dimensions()), weights[weights.length - 1]),
        new LoadedModel.OfSentences(
            Map.of(),
            List.of(),
            slice(new double[SentenceSummary.SIZE], 0, SentenceSummary.SIZE),
            0),
        0,
        0);
  }

  /** Adds the model of sentences. */
  private LoadedModel sentences(
      LoadedModel words, List<LoadedSentence> sentences, List<double[]> unseen) {
    Map<String, Integer> counts = new TreeMap<>();
    sentences.forEach(s -> terms(s).keySet().forEach(term -> counts.merge(term, 1, Integer::sum)));
    Map<String, Integer> index = indexed(counts);
    double[] rarities = new double[index.size()];
    index.forEach(
        (term, at) ->
            rarities[at] =
                1 + Math.log((1.0 + sentences.size()) / (1 + counts.getOrDefault(term, 0))));
    List<Feature[]> rows = new ArrayList<>();
    List<Boolean> loaded = new ArrayList<>();
    int size = index.size() + vectors.dimensions() + SentenceSummary.SIZE;
    for (int i = 0; i < sentences.size(); i++) {
      Boolean label = sentences.get(i).loaded();
      if (label != null) {
        FeatureRow row = new FeatureRow();
        row.addUnit(terms(sentences.get(i)), index, rarities);
        double[] vector = vector(sentences.get(i));
        for (int d = 0; d < vector.length; d++) {
          row.add(index.size() + d, vector[d]);
        }
        double[] summary = SentenceSummary.of(unseen.get(i));
        for (int d = 0; d < summary.length; d++) {
          row.add(index.size() + vectors.dimensions() + d, summary[d]);
        }
        rows.add(row.features(size));
        loaded.add(label);
      }
    }
    double[] weights = LogisticRegression.weights(rows, loaded, size + 1, SENTENCE_COST);
    Map<String, LoadedModel.Term> terms = new TreeMap<>();
    index.forEach((term, at) -> terms.put(term, new LoadedModel.Term(rarities[at], weights[at])));
    return new LoadedModel(
        new LoadedModel.OfWords(
            words.ofWords().words(), words.ofWords().wordVector(), words.ofWords().wordBias()),
        new LoadedModel.OfSentences(
            terms,
            slice(weights, index.size(), vectors.dimensions()),
            slice(weights, index.size() + vectors.dimensions(), SentenceSummary.SIZE),
            weights[size]),
        0,
        0);
  }

  /** How often each term stands in a sentence. */
  private static Map<String, Integer> terms(LoadedSentence sentence) {
    Map<String, Integer> terms = new TreeMap<>();
    for (WordReading.Word word : sentence.words()) {
      WordFeatures.terms(word.form()).forEach(term -> terms.merge(term, 1, Integer::sum));
    }
    return terms;
  }

  private static Map<String, Integer> indexed(Map<String, Integer> counts) {
    Map<String, Integer> index = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (count >= FEWEST) {
            index.put(name, index.size());
          }
        });
    return index;
  }

  private static List<Double> slice(double[] values, int from, int length) {
    List<Double> slice = new ArrayList<>();
    for (int i = from; i < from + length; i++) {
      slice.add(values[i]);
    }
    return slice;
  }

  /** The mean of the words' vectors, rare words more, at a fixed length. */
  private double[] vector(LoadedSentence sentence) {
    double[] sum = new double[vectors.dimensions()];
    double squares = 0;
    for (WordReading.Word word : sentence.words()) {
      int w = vectors.indexOf(word.form());
      for (int d = 0; w >= 0 && d < sum.length; d++) {
        sum[d] += vectors.weight(w) * vectors.value(w, d);
      }
    }
    for (double value : sum) {
      squares += value * value;
    }
    for (int d = 0; squares > 0 && d < sum.length; d++) {
      sum[d] *= LoadedScorer.LENGTH / Math.sqrt(squares);
    }
    return sum;
  }
}
