package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.frame.Calibration;
import news.parallax.frame.Calibration.Unit;
import news.parallax.frame.Codebook;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.learn.LinearModels;
import news.parallax.learn.Tuner;

/** What was learned, as the codebook takes it. */
final class LearnedCalibration {
  /** Thresholds keep this far from 0 and 1. */
  private static final double LEAST = 1e-4;

  private LearnedCalibration() {}

  /**
   * Puts it together.
   *
   * @param terms that the learner was given, in its order
   */
  static Calibration of(
      Codebook codebook,
      CodedData data,
      List<String> terms,
      Tuner.Tuned tuned,
      FrameCalibration.Settings settings,
      Unit unit) {
    LinearModels learned = tuned.models();
    List<Calibration.Model> models = new ArrayList<>();
    for (int m = 0; m < data.learnable().size(); m++) {
      List<Double> cueWeights = new ArrayList<>();
      for (int f = 0; f < codebook.frames().size(); f++) {
        cueWeights.add(rounded(learned.cueWeight(m, f)));
      }
      List<Double> vectorWeights = new ArrayList<>();
      for (int d = 0; d < settings.dimensions(); d++) {
        vectorWeights.add(rounded(learned.vectorWeight(m, d)));
      }
      double threshold =
          Math.min(1 - LEAST, Math.max(LEAST, 1 / (1 + Math.exp(-tuned.thresholds().get(m)))));
      models.add(
          new Calibration.Model(
              data.learnable().get(m),
              rounded(learned.bias(m)),
              rounded(threshold),
              cueWeights,
              vectorWeights));
    }
    Map<String, Calibration.Term> kept = new LinkedHashMap<>();
    for (int t = 0; t < terms.size(); t++) {
      if (learned.rarity(t) > 0) {
        List<Double> weights = new ArrayList<>();
        for (int m = 0; m < models.size(); m++) {
          weights.add(rounded(learned.weight(m, t)));
        }
        kept.put(
            terms.get(t), new Calibration.Term(terms.get(t), rounded(learned.rarity(t)), weights));
      }
    }
    SentenceEmbedder embedder = settings.embedder();
    return new Calibration(
        unit,
        data.choice(),
        embedder == null
            ? null
            : new Calibration.Embedding(embedder.name(), embedder.fingerprint()),
        List.copyOf(kept.values()),
        models);
  }

  /** As it stands in the file, so that what is scored is what is written. */
  private static double rounded(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }
}
