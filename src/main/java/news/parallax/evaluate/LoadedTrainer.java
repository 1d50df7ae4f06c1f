package news.parallax.evaluate;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
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

/**
 * Learns {@link LoadedModel}s: first which words readers mark as loaded, then, with what that says
 * about words it did not see, which sentences they call loaded. Both are logistic regressions
 * (LIBLINEAR, L2); the solver takes no random steps.
 */
final class LoadedTrainer {
  private static final double WORD_COST = 0.3;
  private static final double SENTENCE_COST = 1;
  private static final double PRECISION = 0.01;
  private static final int FEWEST = 2;
  private static final int INNER_FOLDS = 4;
  private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};

  private final WordVectors vectors;

  LoadedTrainer(WordVectors vectors) {
    this.vectors = vectors;
    Linear.disableDebugOutput();
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
    return limits(model, sentences, unseen).rounded();
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
        LoadedRow row = new LoadedRow();
        WordFeatures.of(sentence.words(), w).forEach(name -> row.add(index.get(name), 1));
        int vector = vectors.indexOf(sentence.words().get(w).form());
        for (int d = 0; vector >= 0 && d < vectors.dimensions(); d++) {
          row.add(index.size() + d, LoadedScorer.unit(vectors.value(vector, d)));
        }
        rows.add(row.features(index.size() + vectors.dimensions()));
        marked.add(sentence.marked().get(w));
      }
    }
    double[] weights = learn(rows, marked, index.size() + vectors.dimensions() + 1, WORD_COST);
    Map<String, Double> words = new TreeMap<>();
    index.forEach((name, at) -> words.put(name, weights[at]));
    return new LoadedModel(
        words,
        slice(weights, index.size(), vectors.dimensions()),
        weights[weights.length - 1],
        Map.of(),
        List.of(),
        slice(new double[SentenceSummary.SIZE], 0, SentenceSummary.SIZE),
        0,
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
        LoadedRow row = new LoadedRow();
        row.addUnit(terms(sentences.get(i)), index, rarities);
        double[] vector = LoadedRow.vector(sentences.get(i), vectors);
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
    double[] weights = learn(rows, loaded, size + 1, SENTENCE_COST);
    Map<String, LoadedModel.Term> terms = new TreeMap<>();
    index.forEach((term, at) -> terms.put(term, new LoadedModel.Term(rarities[at], weights[at])));
    return new LoadedModel(
        words.words(),
        words.wordVector(),
        words.wordBias(),
        terms,
        slice(weights, index.size(), vectors.dimensions()),
        slice(weights, index.size() + vectors.dimensions(), SentenceSummary.SIZE),
        weights[size],
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

  /**
   * Chooses from which log odds a word is called loaded, and how much the sentence has a say, by
   * the F1 to be expected for words. The sentences' log odds are those learned from, but only their
   * share of a word's is tuned here.
   */
  private LoadedModel limits(
      LoadedModel model, List<LoadedSentence> sentences, List<double[]> unseen) {
    LoadedScorer scorer = scorer(model);
    List<Double> ofWords = new ArrayList<>();
    List<Double> ofSentences = new ArrayList<>();
    List<Boolean> marked = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      double ofSentence = scorer.sentence(sentences.get(i).words(), unseen.get(i));
      for (int w = 0; w < unseen.get(i).length; w++) {
        ofWords.add(unseen.get(i)[w]);
        ofSentences.add(ofSentence);
        marked.add(sentences.get(i).marked().get(w));
      }
    }
    boolean[] gold = new boolean[marked.size()];
    double[] best = {-1, 0, 0};
    for (double share : SHARES) {
      double[] scores = new double[gold.length];
      for (int i = 0; i < gold.length; i++) {
        gold[i] = marked.get(i);
        scores[i] = ofWords.get(i) + share * ofSentences.get(i);
      }
      double threshold = ExpectedF1.threshold(scores, gold);
      double f1 = f1(scores, gold, threshold);
      best = f1 > best[0] ? new double[] {f1, share, threshold} : best;
    }
    return new LoadedModel(
        model.words(),
        model.wordVector(),
        model.wordBias(),
        model.terms(),
        model.sentenceVector(),
        model.summary(),
        model.sentenceBias(),
        best[1],
        best[2]);
  }

  private static double f1(double[] scores, boolean[] gold, double threshold) {
    int both = 0;
    int either = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean found = scores[i] >= threshold;
      both += found && gold[i] ? 1 : 0;
      either += (found ? 1 : 0) + (gold[i] ? 1 : 0);
    }
    return either == 0 ? 0 : 2.0 * both / either;
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

  private static double[] learn(List<Feature[]> rows, List<Boolean> yes, int size, double cost) {
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = size;
    problem.bias = 1;
    problem.x = rows.toArray(new Feature[0][]);
    problem.y = yes.stream().mapToDouble(y -> y ? 1 : -1).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = model.getFeatureWeights();
    double[] signed = new double[size];
    for (int i = 0; i < size; i++) {
      signed[i] = sign * weights[i];
    }
    return signed;
  }

  /** The features of a word or sentence on their way to LIBLINEAR, which counts from 1. */
  private static final class LoadedRow {
    private final TreeMap<Integer, Double> values = new TreeMap<>();

    void add(@org.jspecify.annotations.Nullable Integer at, double value) {
      if (at != null && value != 0) {
        values.put(at + 1, value);
      }
    }

    void addUnit(Map<String, Integer> terms, Map<String, Integer> index, double[] rarities) {
      double[] squares = {0};
      terms.forEach(
          (term, count) -> {
            Integer at = index.get(term);
            if (at != null) {
              double value = (1 + StrictMath.log(count)) * rarities[at];
              squares[0] += value * value;
              add(at, value);
            }
          });
      values.replaceAll((at, value) -> value / Math.sqrt(squares[0]));
    }

    static double[] vector(LoadedSentence sentence, WordVectors vectors) {
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

    Feature[] features(int bias) {
      Feature[] features = new Feature[values.size() + 1];
      int i = 0;
      for (Map.Entry<Integer, Double> entry : values.entrySet()) {
        features[i++] = new FeatureNode(entry.getKey(), entry.getValue());
      }
      features[i] = new FeatureNode(bias + 1, 1);
      return features;
    }
  }
}
