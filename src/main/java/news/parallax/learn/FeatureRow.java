package news.parallax.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The features of a word or sentence on their way to LIBLINEAR, which counts from 1. */
public final class FeatureRow {
  private final TreeMap<Integer, Double> values = new TreeMap<>();

  /** Adds a feature; none if it has no place. */
  public void add(@Nullable Integer at, double value) {
    if (at != null && value != 0) {
      values.put(at + 1, value);
    }
  }

  /** Adds terms by how often and how rare they are, all together of length 1. */
  public void addUnit(Map<String, Integer> terms, Map<String, Integer> index, double[] rarities) {
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

  /** The features, and 1 in the place of the bias. */
  public Feature[] features(int bias) {
    Feature[] features = new Feature[values.size() + 1];
    int i = 0;
    for (Map.Entry<Integer, Double> entry : values.entrySet()) {
      features[i++] = new FeatureNode(entry.getKey(), entry.getValue());
    }
    features[i] = new FeatureNode(bias + 1, 1);
    return features;
  }
}
