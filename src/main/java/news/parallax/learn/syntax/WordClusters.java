package news.parallax.learn.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import news.parallax.text.syntax.Lexicon;
import news.parallax.text.syntax.Words;

/**
 * Finds clusters of words used alike: positive pointwise mutual information with the words around
 * (Bullinaria and Levy 2007), reduced by randomised subspace iteration (Halko, Martinsson and Tropp
 * 2011), then spherical k-means, once coarse and once fine.
 */
public final class WordClusters {
  private static final int FEWEST = 10;
  private static final int MOST_WORDS = 24_000;
  private static final int CONTEXTS = 1_500;
  private static final int[] OFFSETS = {-2, -1, 1, 2};
  private static final int BASIS = 120;
  private static final int DIMENSIONS = 80;
  private static final int COARSE = 60;
  private static final int FINE = 400;
  private static final int ROUNDS = 15;

  private final List<String> vocabulary = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> contexts = new HashMap<>();

  /** For each word its contexts, ascending, and the information they share. */
  private int[][] columns = new int[0][];

  private float[][] values = new float[0][];

  private WordClusters() {}

  /**
   * Clusters the words of sentences in lower case.
   *
   * @return by hash of the word, the coarse cluster times 512 plus the fine one
   */
  public static Lexicon of(List<String[]> sentences) {
    WordClusters clusters = new WordClusters();
    clusters.countWords(sentences);
    clusters.countContexts(sentences);
    return clusters.lexicon();
  }

  /**
   * The words of sentences in lower case as unit vectors of few dimensions: words used alike point
   * the same way.
   *
   * @return by falling frequency of the word
   */
  public static Map<String, float[]> vectors(List<String[]> sentences) {
    WordClusters clusters = new WordClusters();
    clusters.countWords(sentences);
    clusters.countContexts(sentences);
    float[][] reduced = clusters.reduced();
    Map<String, float[]> vectors = new LinkedHashMap<>();
    for (int w = 0; w < reduced.length; w++) {
      vectors.put(clusters.vocabulary.get(w), reduced[w]);
    }
    return vectors;
  }

  private Lexicon lexicon() {
    float[][] vectors = reduced();
    int[] coarse = cluster(vectors, COARSE);
    int[] fine = cluster(vectors, FINE);
    Map<Integer, Short> entries = new TreeMap<>();
    for (int w = 0; w < vocabulary.size(); w++) {
      entries.put(Words.hash(vocabulary.get(w)), (short) (coarse[w] * 512 + fine[w]));
    }
    return new Lexicon(entries);
  }

  private void countWords(List<String[]> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (String[] sentence : sentences) {
      for (String word : sentence) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    List<String> byCount = new ArrayList<>(counts.keySet());
    byCount.sort(
        Comparator.comparing((String word) -> -counts.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder()));
    for (String word : byCount) {
      if (contexts.size() < CONTEXTS) {
        contexts.put(word, contexts.size());
      }
      boolean lettered = word.chars().anyMatch(Character::isLetter);
      if (lettered && counts.getOrDefault(word, 0) >= FEWEST && vocabulary.size() < MOST_WORDS) {
        words.put(word, vocabulary.size());
        vocabulary.add(word);
      }
    }
  }

  private void countContexts(List<String[]> sentences) {
    int width = contexts.size() + 1;
    List<Map<Integer, Integer>> counts = new ArrayList<>();
    vocabulary.forEach(word -> counts.add(new TreeMap<>()));
    double[] byColumn = new double[width * OFFSETS.length];
    double[] byRow = new double[vocabulary.size()];
    double total = 0;
    for (String[] sentence : sentences) {
      for (int i = 0; i < sentence.length; i++) {
        Integer row = words.get(sentence[i]);
        for (int o = 0; row != null && o < OFFSETS.length; o++) {
          int at = i + OFFSETS[o];
          if (at >= 0 && at < sentence.length) {
            int column = o * width + contexts.getOrDefault(sentence[at], width - 1);
            counts.get(row).merge(column, 1, Integer::sum);
            byColumn[column]++;
            byRow[row]++;
            total++;
          }
        }
      }
    }
    columns = new int[vocabulary.size()][];
    values = new float[vocabulary.size()][];
    for (int row = 0; row < columns.length; row++) {
      columns[row] = counts.get(row).keySet().stream().mapToInt(Integer::intValue).toArray();
      values[row] = new float[columns[row].length];
      int i = 0;
      for (Map.Entry<Integer, Integer> entry : counts.get(row).entrySet()) {
        double information =
            Math.log(entry.getValue() * total / (byRow[row] * byColumn[entry.getKey()]));
        values[row][i++] = (float) Math.max(0, information);
      }
    }
  }

  /** The words as unit vectors of few dimensions. */
  private float[][] reduced() {
    int width = (contexts.size() + 1) * OFFSETS.length;
    SplittableRandom random = new SplittableRandom(7);
    double[][] start = new double[width][BASIS];
    for (double[] row : start) {
      Arrays.setAll(row, i -> random.nextGaussian());
    }
    double[][] basis = times(start);
    for (int round = 0; round < 2; round++) {
      orthogonalise(basis);
      basis = times(timesTransposed(basis, width));
    }
    orthogonalise(basis);
    double[][] projected = timesTransposed(basis, width);
    double[][] square = new double[BASIS][BASIS];
    for (double[] row : projected) {
      for (int i = 0; i < BASIS; i++) {
        for (int j = 0; j < BASIS; j++) {
          square[i][j] += row[i] * row[j];
        }
      }
    }
    double[][] axes = Jacobi.axes(square, DIMENSIONS);
    float[][] vectors = new float[basis.length][DIMENSIONS];
    for (int w = 0; w < basis.length; w++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        double sum = 0;
        for (int i = 0; i < BASIS; i++) {
          sum += basis[w][i] * axes[d][i];
        }
        vectors[w][d] = (float) sum;
      }
      normalise(vectors[w]);
    }
    return vectors;
  }

  private double[][] times(double[][] right) {
    double[][] product = new double[columns.length][BASIS];
    for (int row = 0; row < columns.length; row++) {
      for (int i = 0; i < columns[row].length; i++) {
        addScaled(product[row], right[columns[row][i]], values[row][i]);
      }
    }
    return product;
  }

  private double[][] timesTransposed(double[][] right, int width) {
    double[][] product = new double[width][BASIS];
    for (int row = 0; row < columns.length; row++) {
      for (int i = 0; i < columns[row].length; i++) {
        addScaled(product[columns[row][i]], right[row], values[row][i]);
      }
    }
    return product;
  }

  private static void addScaled(double[] to, double[] from, double by) {
    for (int i = 0; i < to.length; i++) {
      to[i] += by * from[i];
    }
  }

  /** Makes the columns orthonormal (modified Gram-Schmidt). */
  private static void orthogonalise(double[][] matrix) {
    for (int c = 0; c < BASIS; c++) {
      for (int b = 0; b < c; b++) {
        double dot = 0;
        for (double[] row : matrix) {
          dot += row[b] * row[c];
        }
        for (double[] row : matrix) {
          row[c] -= dot * row[b];
        }
      }
      double norm = 0;
      for (double[] row : matrix) {
        norm += row[c] * row[c];
      }
      norm = Math.sqrt(norm) + 1e-12;
      for (double[] row : matrix) {
        row[c] /= norm;
      }
    }
  }

  private static int[] cluster(float[][] vectors, int k) {
    float[][] centres = new float[k][];
    for (int c = 0; c < k; c++) {
      int every = Math.max(1, Math.min(vectors.length, 6 * k) / k);
      centres[c] = vectors[Math.min(vectors.length - 1, c * every)].clone();
    }
    int[] of = new int[vectors.length];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] sums = new float[k][DIMENSIONS];
      for (int v = 0; v < vectors.length; v++) {
        of[v] = nearest(vectors[v], centres);
        for (int d = 0; d < DIMENSIONS; d++) {
          sums[of[v]][d] += vectors[v][d];
        }
      }
      for (int c = 0; c < k; c++) {
        if (normalise(sums[c])) {
          centres[c] = sums[c];
        }
      }
    }
    return of;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float closest = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float dot = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        dot += vector[d] * centres[c][d];
      }
      if (dot > closest) {
        best = c;
        closest = dot;
      }
    }
    return best;
  }

  private static boolean normalise(float[] vector) {
    double norm = 0;
    for (float value : vector) {
      norm += value * value;
    }
    norm = Math.sqrt(norm);
    if (norm < 1e-9) {
      return false;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / norm);
    }
    return true;
  }
}
