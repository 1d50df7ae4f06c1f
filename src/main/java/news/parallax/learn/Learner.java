package news.parallax.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.frame.TextFeatures;

/**
 * Learns linear models of frames from coded texts: L2-regularised logistic regression by LIBLINEAR
 * (Fan et al. 2008), one frame against the rest. The solver takes no random steps.
 */
public final class Learner {
  private static final int FEWEST_TEXTS = 2;
  private static final int MOST_TERMS = 6000;
  private static final double PRECISION = 0.01;

  /**
   * LIBLINEAR knows no example in part, so where coders differ each text is given several times.
   */
  private static final int COPIES = 4;

  private final int terms;
  private final int models;
  private final int cueFrames;
  private final int dimensions;

  /**
   * A coded text.
   *
   * @param labels indices of the models whose frames it carries
   * @param targets for each model how far the text is an example of its frame, 0 to 1
   */
  public record Example(String id, TextFeatures features, BitSet labels, List<Double> targets) {
    public Example {
      targets = List.copyOf(targets);
    }

    /** How many of its copies are examples of the frame; the others are examples against it. */
    int copiesFor(int model) {
      return (int) Math.rint(targets.get(model) * COPIES);
    }
  }

  /**
   * @param terms size of the vocabulary
   * @param models number of frames to learn
   * @param cueFrames number of frames of the codebook
   * @param dimensions of the texts' vectors; 0 if they have none
   */
  public Learner(int terms, int models, int cueFrames, int dimensions) {
    this.terms = terms;
    this.models = models;
    this.cueFrames = cueFrames;
    this.dimensions = dimensions;
    Linear.disableDebugOutput();
  }

  /**
   * Learns one model a frame.
   *
   * @param cost LIBLINEAR's C: the higher, the closer to the examples
   */
  LinearModels learn(List<Example> examples, double cost) {
    double[] rarities = rarities(examples);
    double[][] values =
        examples.stream()
            .map(example -> example.features().values(rarities))
            .toArray(double[][]::new);
    double[][] weights = new double[models][terms];
    double[][] cueWeights = new double[models][cueFrames];
    double[][] vectorWeights = new double[models][dimensions];
    double[] biases = new double[models];
    Feature[][] rows = new Feature[examples.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(examples.get(i).features(), values[i]);
    }
    for (int m = 0; m < models; m++) {
      Model model = train(rows, examples, m, cost);
      double[] learned = model.getFeatureWeights();
      double sign = model.getLabels()[0] == 1 ? 1 : -1;
      for (int t = 0; t < terms; t++) {
        weights[m][t] = sign * learned[t];
      }
      for (int f = 0; f < cueFrames; f++) {
        cueWeights[m][f] = sign * learned[terms + f];
      }
      for (int d = 0; d < dimensions; d++) {
        vectorWeights[m][d] = sign * learned[terms + cueFrames + d];
      }
      biases[m] = sign * learned[terms + cueFrames + dimensions];
    }
    return new LinearModels(rarities, weights, cueWeights, vectorWeights, biases);
  }

  private Model train(Feature[][] rows, List<Example> examples, int model, double cost) {
    boolean whole = examples.stream().allMatch(e -> e.copiesFor(model) % COPIES == 0);
    int copies = whole ? 1 : COPIES;
    Problem problem = new Problem();
    problem.l = rows.length * copies;
    problem.n = terms + cueFrames + dimensions + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      problem.x[i] = rows[i / copies];
      boolean speaksFor = i % copies * COPIES < examples.get(i / copies).copiesFor(model) * copies;
      problem.y[i] = speaksFor ? 1 : -1;
    }
    return Linear.train(problem, new Parameter(SolverType.L2R_LR, cost / copies, PRECISION));
  }

  private Feature[] row(TextFeatures features, double[] values) {
    List<Feature> row = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        row.add(new FeatureNode(features.term(i) + 1, values[i]));
      }
    }
    for (int f = 0; f < cueFrames; f++) {
      if (features.cueValue(f) != 0) {
        row.add(new FeatureNode(terms + f + 1, features.cueValue(f)));
      }
    }
    for (int d = 0; d < dimensions; d++) {
      row.add(new FeatureNode(terms + cueFrames + d + 1, features.vectorValue(d)));
    }
    row.add(new FeatureNode(terms + cueFrames + dimensions + 1, 1));
    return row.toArray(new Feature[0]);
  }

  /**
   * Inverse document frequencies of the terms used: those of two texts or more, and of these the
   * ones that tell frames apart best.
   */
  private double[] rarities(List<Example> examples) {
    int[] all = new int[terms];
    int[][] carrying = new int[models][terms];
    for (Example example : examples) {
      TextFeatures features = example.features();
      for (int i = 0; i < features.size(); i++) {
        all[features.term(i)]++;
        for (int m = example.labels().nextSetBit(0);
            m >= 0;
            m = example.labels().nextSetBit(m + 1)) {
          carrying[m][features.term(i)]++;
        }
      }
    }
    double[] telling = new double[terms];
    for (int m = 0; m < models; m++) {
      int model = m;
      double share =
          examples.stream().filter(e -> e.labels().get(model)).count() / (double) examples.size();
      for (int t = 0; t < terms; t++) {
        telling[t] = Math.max(telling[t], surprise(carrying[m][t], all[t], share));
      }
    }
    double[] rarities = new double[terms];
    IntStream.range(0, terms)
        .filter(t -> all[t] >= FEWEST_TEXTS)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(t -> -telling[t]).thenComparing(t -> t))
        .limit(MOST_TERMS)
        .forEach(t -> rarities[t] = 1 + Math.log((1.0 + examples.size()) / (1 + all[t])));
    return rarities;
  }

  /** How many standard deviations a count lies from what chance would make it. */
  private static double surprise(int count, int of, double share) {
    double deviation = Math.sqrt(of * share * (1 - share));
    return deviation > 0 ? Math.abs(count - of * share) / deviation : 0;
  }
}
