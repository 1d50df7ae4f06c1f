package news.parallax.learn.running;

import de.bwaldvogel.liblinear.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.frame.character.CastingFeatures;
import news.parallax.frame.character.CharacterModel;
import news.parallax.frame.character.CharacterRole;
import news.parallax.learn.FeatureRow;
import news.parallax.learn.LogisticRegression;

/** Learns a {@link CharacterModel} from coded blocks: a logistic regression a role. */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
final class CharacterTrainer {
  private static final CharacterRole[] ROLES = CharacterRole.values();
  private static final double COST = 0.03;
  private static final int FEWEST = 3;

  /** How much a number counts, one standard deviation from its mean, beside a thing that holds. */
  private static final double OF_NUMBERS = 0.1;

  private static final double STEPS = 1e4;

  private final List<CastingFeatures> rows = new ArrayList<>();
  private final List<Set<CharacterRole>> targets = new ArrayList<>();
  private final List<Boolean> open = new ArrayList<>();

  CharacterTrainer(List<CharacterText> texts) {
    for (CharacterText text : texts) {
      for (int i = 0; i < text.coded().size(); i++) {
        if (text.coded().get(i) >= 0) {
          rows.add(text.reading().features(i));
          targets.add(text.targets().get(i));
          open.add(text.open().get(i));
        }
      }
    }
  }

  /** The model, with probabilities by the plain log odds and without thresholds. */
  CharacterModel train() {
    long[] hashes = hashes();
    int numbers = rows.get(0).numbers();
    double[] mean = new double[numbers];
    double[] scale = new double[numbers];
    spread(mean, scale);
    float[][] weights = new float[ROLES.length][];
    float[][] ofNumbers = new float[ROLES.length][];
    float[] bias = new float[ROLES.length];
    for (CharacterRole role : ROLES) {
      double[] learned = learn(role, hashes, mean, scale);
      int r = role.ordinal();
      weights[r] = new float[hashes.length];
      for (int i = 0; i < hashes.length; i++) {
        weights[r][i] = round(learned[i]);
      }
      double constant = learned[learned.length - 1];
      ofNumbers[r] = new float[numbers];
      for (int i = 0; i < numbers; i++) {
        ofNumbers[r][i] = round(learned[hashes.length + i] * scale[i]);
        constant -= ofNumbers[r][i] * mean[i];
      }
      bias[r] = round(constant);
    }
    float[] ones = {1, 1, 1};
    return new CharacterModel(
        hashes,
        weights,
        ofNumbers,
        bias,
        new CharacterModel.Curves(ones, new float[3], new float[3], ones));
  }

  private static float round(double value) {
    return (float) (Math.rint(value * STEPS) / STEPS);
  }

  /** The things that hold often enough. */
  private long[] hashes() {
    long[] all =
        rows.stream()
            .flatMapToLong(row -> IntStream.range(0, row.count()).mapToLong(row::hash).distinct())
            .sorted()
            .toArray();
    return IntStream.range(0, all.length)
        .filter(i -> i == 0 || all[i] != all[i - 1])
        .filter(i -> i + FEWEST <= all.length && all[i + FEWEST - 1] == all[i])
        .mapToLong(i -> all[i])
        .toArray();
  }

  private void spread(double[] mean, double[] scale) {
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      double squares = 0;
      for (CastingFeatures row : rows) {
        sum += row.number(i);
        squares += (double) row.number(i) * row.number(i);
      }
      mean[i] = sum / rows.size();
      double variance = squares / rows.size() - mean[i] * mean[i];
      scale[i] = variance > 0 ? OF_NUMBERS / Math.sqrt(variance) : 0;
    }
  }

  private double[] learn(CharacterRole role, long[] hashes, double[] mean, double[] scale) {
    List<Feature[]> examples = new ArrayList<>();
    List<Boolean> yes = new ArrayList<>();
    int size = hashes.length + mean.length;
    for (int r = 0; r < rows.size(); r++) {
      boolean cast = targets.get(r).contains(role);
      if (cast || !open.get(r)) {
        FeatureRow row = new FeatureRow();
        CastingFeatures features = rows.get(r);
        for (int i = 0; i < features.count(); i++) {
          int at = Arrays.binarySearch(hashes, features.hash(i));
          row.add(at < 0 ? null : at, 1);
        }
        for (int i = 0; i < mean.length; i++) {
          row.add(hashes.length + i, (features.number(i) - mean[i]) * scale[i]);
        }
        examples.add(row.features(size));
        yes.add(cast);
      }
    }
    return LogisticRegression.weights(examples, yes, size + 1, COST);
  }
}
