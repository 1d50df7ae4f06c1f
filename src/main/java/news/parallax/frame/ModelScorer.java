package news.parallax.frame;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.Document;

/** The models of a calibration, laid out for scoring. */
final class ModelScorer {
  /** Probabilities in tables have this many steps, more than a coded sample can tell apart. */
  private static final double STEPS = 1e4;

  private final Calibration calibration;
  private final int models;
  private final double[] rarities;
  private final double[] weights;
  private final double[][] cueWeights;
  private final double[][] vectorWeights;
  private final double[] thresholds;
  private final List<Frame> frames;

  ModelScorer(Codebook codebook, Calibration calibration) {
    this.calibration = calibration;
    this.frames = codebook.frames();
    this.models = calibration.models().size();
    int terms = calibration.terms().size();
    this.rarities = new double[terms];
    this.weights = new double[terms * models];
    for (int t = 0; t < terms; t++) {
      Calibration.Term term = calibration.terms().get(t);
      rarities[t] = term.rarity();
      for (int m = 0; m < models; m++) {
        weights[t * models + m] = term.weights().get(m);
      }
    }
    this.cueWeights = new double[models][frames.size()];
    this.vectorWeights = new double[models][];
    this.thresholds = new double[models];
    for (int m = 0; m < models; m++) {
      Calibration.Model model = calibration.models().get(m);
      thresholds[m] = logOdds(model.threshold());
      vectorWeights[m] = model.vectorWeights().stream().mapToDouble(Double::doubleValue).toArray();
      for (int f = 0; f < frames.size(); f++) {
        cueWeights[m][f] = model.cueWeights().get(f);
      }
    }
  }

  double[] values(TextFeatures features) {
    return features.values(rarities);
  }

  /** The log odds of each model. */
  double[] logOdds(TextFeatures features, double[] values) {
    double[] sums = new double[models];
    for (int m = 0; m < models; m++) {
      sums[m] = calibration.models().get(m).bias();
      for (int f = 0; f < frames.size(); f++) {
        sums[m] += cueWeights[m][f] * features.cueValue(f);
      }
      for (int d = 0; d < features.dimensions(); d++) {
        sums[m] += vectorWeights[m][d] * features.vectorValue(d);
      }
    }
    for (int i = 0; i < values.length; i++) {
      int row = features.term(i) * models;
      for (int m = 0; m < models; m++) {
        sums[m] += weights[row + m] * values[i];
      }
    }
    return sums;
  }

  /** The models whose frames are assigned. */
  List<Integer> chosen(double[] logOdds) {
    List<Integer> chosen = new ArrayList<>();
    int best = -1;
    for (int m = 0; m < models; m++) {
      if (calibration.choice() != Calibration.Choice.SEVERAL) {
        best = best < 0 || above(logOdds, m) > above(logOdds, best) ? m : best;
      } else if (above(logOdds, m) >= 0) {
        chosen.add(m);
      }
    }
    boolean none = calibration.choice() == Calibration.Choice.AT_MOST_ONE;
    return best < 0 || (none && above(logOdds, best) < 0) ? chosen : List.of(best);
  }

  private double above(double[] logOdds, int model) {
    return logOdds[model] - thresholds[model];
  }

  /** Adds what each term and cue of the unit contributes to a model, where it stands. */
  void explain(
      int model,
      TextFeatures features,
      double[] values,
      TermHits hits,
      List<FrameTally> tallies,
      Evidence evidence) {
    double[] each = new double[rarities.length];
    for (int i = 0; i < values.length; i++) {
      each[features.term(i)] =
          weights[features.term(i) * models + model] * values[i] / features.count(i);
    }
    for (int h = 0; h < hits.count(); h++) {
      int term = hits.term(h);
      if (each[term] != 0) {
        evidence.add(
            hits.sentence(h),
            hits.span(h),
            calibration.terms().get(term).pattern(),
            each[term] * hits.times(h));
      }
    }
    for (FrameTally tally : tallies) {
      int f = frames.indexOf(tally.frame());
      double sum = features.cueSum(f);
      double weight = sum > 0 ? cueWeights[model][f] * features.cueValue(f) / sum : 0;
      if (weight != 0) {
        for (CueMatch cue : tally.cues()) {
          add(tally, cue, weight, evidence);
        }
      }
    }
  }

  /** Adds what the meaning of each sentence contributes to a model. */
  void explain(
      int model,
      TextVectors.OfDocument vectors,
      int onlySentence,
      Document document,
      Evidence evidence) {
    if (vectorWeights[model].length == 0) {
      return;
    }
    for (int s = 0; s < vectors.sentences(); s++) {
      if (onlySentence < 0 || s == onlySentence) {
        double weight = vectors.part(s, vectorWeights[model]);
        if (weight != 0) {
          evidence.add(s, document.sentences().get(s).span(), Evidence.WHOLE, weight);
        }
      }
    }
  }

  private static void add(FrameTally tally, CueMatch cue, double weight, Evidence evidence) {
    Span span = cue.span();
    if (cue.weight() != 0) {
      evidence.add(
          tally.sentence(), span, tally.frame().id() + ": " + cue.pattern(), weight * cue.weight());
    }
  }

  static double probability(double logOdds) {
    return Math.rint(STEPS / (1 + StrictMath.exp(-logOdds))) / STEPS;
  }

  /** 1 where a probability is just the threshold, 0 where it is as far from it as can be. */
  static double doubt(double probability, double threshold) {
    return 1 - Math.abs(probability - threshold) / Math.max(threshold, 1 - threshold);
  }

  /** How much a unit leaves open. */
  double doubt(double[] logOdds) {
    double most = 0;
    for (int m = 0; m < models; m++) {
      double threshold = calibration.models().get(m).threshold();
      most = Math.max(most, doubt(probability(logOdds[m]), threshold));
    }
    return most;
  }

  private static double logOdds(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }
}
