package news.parallax.frame.loaded;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import news.parallax.frame.vector.WordVectors;

/**
 * Scores words and sentences by a {@link LoadedModel}. All that depends on a word's form alone is
 * worked out beforehand for the words the model knows. Threads may share one.
 */
public final class LoadedScorer {
  /** So long are the vectors of sentences. */
  public static final double LENGTH = 1.5;

  /** Terms of one word, see {@link WordFeatures#terms}. */
  private static final int MOST_TERMS = 3;

  private static final int MOST_OTHERS = 1 << 16;

  private final LoadedModel model;
  private final WordVectors vectors;
  private final Map<String, Double> weights;
  private final Map<String, Form> forms = new HashMap<>();

  /** Names and rare words, which come again and again in the texts of their days. */
  private final ConcurrentMap<String, Form> others = new ConcurrentHashMap<>();

  private final Form edge;
  private final double[] rarities;
  private final double[] termWeights;
  private final Map<String, Integer> termIndex = new HashMap<>();
  private final double[] wordVector;
  private final double[] sentenceVector;
  private final double[] summaryWeights;
  private final double[] shapes = new double[Integer.highestOneBit(WordReading.QUOTED) * 2];

  /** What a form adds: itself, as left and as right neighbour; its terms and its vector. */
  static final class Form {
    private final double own;
    private final double left;
    private final double right;
    private final int[] terms;
    private final int vector;

    private Form(double own, double left, double right, int[] terms, int vector) {
      this.own = own;
      this.left = left;
      this.right = right;
      this.terms = terms;
      this.vector = vector;
    }
  }

  public LoadedScorer(LoadedModel model, WordVectors vectors) {
    this.model = model;
    this.vectors = vectors;
    this.weights = new HashMap<>(model.ofWords().words());
    this.wordVector =
        model.ofWords().wordVector().stream().mapToDouble(Double::doubleValue).toArray();
    this.summaryWeights =
        model.ofSentences().summary().stream().mapToDouble(Double::doubleValue).toArray();
    this.sentenceVector =
        model.ofSentences().sentenceVector().stream().mapToDouble(Double::doubleValue).toArray();
    this.rarities = new double[model.ofSentences().terms().size()];
    this.termWeights = new double[rarities.length];
    model
        .ofSentences()
        .terms()
        .forEach(
            (name, term) -> {
              rarities[termIndex.size()] = term.rarity();
              termWeights[termIndex.size()] = term.weight();
              termIndex.put(name, termIndex.size());
            });
    for (int shape = 0; shape < shapes.length; shape++) {
      shapes[shape] = sum(WordFeatures.ofShape(shape));
    }
    Set<String> known = new TreeSet<>(model.ofSentences().terms().keySet());
    for (String feature : model.ofWords().words().keySet()) {
      if (feature.startsWith("w=") || feature.startsWith("l=") || feature.startsWith("r=")) {
        known.add(feature.substring(2));
      }
    }
    known.addAll(vectors.words());
    known.removeIf(
        form ->
            form.isEmpty() || (form.length() > 1 && (form.endsWith("*") || form.contains("="))));
    known.forEach(form -> forms.put(form, form(form)));
    edge = form(WordReading.EDGE);
  }

  private Form form(String form) {
    int vector = vectors.indexOf(form);
    double own = sum(WordFeatures.ofForm(form));
    for (int d = 0; vector >= 0 && d < wordVector.length; d++) {
      own += wordVector[d] * unit(vectors.value(vector, d));
    }
    List<String> terms = WordFeatures.terms(form);
    return new Form(
        own,
        sum(List.of(WordFeatures.asLeft(form))),
        sum(List.of(WordFeatures.asRight(form))),
        terms.stream().filter(termIndex::containsKey).mapToInt(termIndex::get).toArray(),
        vector);
  }

  private double sum(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }

  /** A value of a word's vector as models see it. */
  public static double unit(int value) {
    return value / 127.0;
  }

  private Form of(String form) {
    Form known = forms.get(form);
    if (known == null) {
      known = others.get(form);
    }
    if (known == null) {
      known = form(form);
      if (others.size() < MOST_OTHERS) {
        others.put(form, known);
      }
    }
    return known;
  }

  /** The forms of the words, looked up once for {@link #words} and {@link #sentence}. */
  Form[] forms(List<WordReading.Word> words) {
    Form[] found = new Form[words.size()];
    for (int w = 0; w < found.length; w++) {
      found[w] = of(words.get(w).form());
    }
    return found;
  }

  /** The log odds of each word that it is loaded, the sentence left aside. */
  public double[] words(List<WordReading.Word> words) {
    return words(words, forms(words));
  }

  double[] words(List<WordReading.Word> words, Form[] forms) {
    double[] logOdds = new double[forms.length];
    Form before = edge;
    for (int w = 0; w < logOdds.length; w++) {
      Form form = forms[w];
      logOdds[w] +=
          model.ofWords().wordBias() + form.own + before.left + shapes[words.get(w).shape()];
      if (w > 0) {
        logOdds[w - 1] += form.right;
      }
      before = form;
    }
    if (logOdds.length > 0) {
      logOdds[logOdds.length - 1] += edge.right;
    }
    return logOdds;
  }

  /**
   * The log odds of a sentence that it is loaded.
   *
   * @param wordLogOdds of its words, see {@link #words}
   */
  public double sentence(List<WordReading.Word> words, double[] wordLogOdds) {
    return sentence(forms(words), wordLogOdds);
  }

  double sentence(Form[] forms, double[] wordLogOdds) {
    double sum = model.ofSentences().sentenceBias();
    double[] summary = SentenceSummary.of(wordLogOdds);
    for (int i = 0; i < summary.length; i++) {
      sum += summaryWeights[i] * summary[i];
    }
    int[] terms = new int[MOST_TERMS * forms.length];
    int count = 0;
    float[] vector = new float[sentenceVector.length];
    for (Form form : forms) {
      for (int term : form.terms) {
        terms[count++] = term;
      }
      addVector(form.vector, vector);
    }
    return sum + ofTerms(terms, count) + ofVector(vector);
  }

  private void addVector(int word, float[] sum) {
    if (word >= 0 && sum.length > 0) {
      vectors.add(word, sum);
    }
  }

  private double ofTerms(int[] terms, int count) {
    Arrays.sort(terms, 0, count);
    double squares = 0;
    double sum = 0;
    int i = 0;
    while (i < count) {
      int from = i;
      while (i < count && terms[i] == terms[from]) {
        i++;
      }
      double often = i - from == 1 ? 1 : 1 + StrictMath.log(i - from);
      double value = often * rarities[terms[from]];
      squares += value * value;
      sum += value * termWeights[terms[from]];
    }
    return squares > 0 ? sum / Math.sqrt(squares) : 0;
  }

  private double ofVector(float[] vector) {
    double squares = 0;
    double sum = 0;
    for (int d = 0; d < vector.length; d++) {
      squares += (double) vector[d] * vector[d];
      sum += vector[d] * sentenceVector[d];
    }
    return squares > 0 ? LENGTH * sum / Math.sqrt(squares) : 0;
  }

  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
