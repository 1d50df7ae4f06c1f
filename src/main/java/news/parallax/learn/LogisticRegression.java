package news.parallax.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/** Logistic regression by LIBLINEAR with an L2 penalty; the solver takes no random steps. */
public final class LogisticRegression {
  private static final double PRECISION = 0.01;

  private LogisticRegression() {}

  /**
   * Learns to tell yes from no.
   *
   * @param size number of features, the bias last
   * @param cost of an error; the larger, the closer to the rows
   * @return the weight of each feature; above 0 if it speaks for yes
   */
  public static double[] weights(List<Feature[]> rows, List<Boolean> yes, int size, double cost) {
    Linear.disableDebugOutput();
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
}
