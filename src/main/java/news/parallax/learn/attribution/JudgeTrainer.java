package news.parallax.learn.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.learn.syntax.Boosting;
import news.parallax.learn.syntax.Logistic;
import news.parallax.source.Attribution;
import news.parallax.source.ConfidenceCalibration;
import news.parallax.source.FoundAttribution;
import news.parallax.source.find.SourceActs;
import news.parallax.source.learned.Proposal;
import news.parallax.source.learned.ProposalActs;
import news.parallax.source.learned.ProposalFeatures;
import news.parallax.source.learned.Rescorer;
import news.parallax.source.learned.SecondLook;
import news.parallax.text.syntax.BoostedTrees;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ParsedDocument;

/**
 * Learns to judge proposals: at first sight, by a second look, and what the scores are worth. What
 * the second look learns from was judged at first sight by what has not seen its fold.
 */
final class JudgeTrainer {
  private static final int ALL = -1;
  private static final int BITS = 15;
  private static final int ROUNDS = 8;
  private static final float RATE = 0.02f;
  private static final float DECAY = 1e-3f;

  private final int folds;
  private final SourceActs acts;
  private final List<Judged> judged = new ArrayList<>();
  private final List<LinearModel> firsts = new ArrayList<>();
  private final List<BoostedTrees> seconds = new ArrayList<>();

  /** The proposals for an article, and which of them are right. */
  private static final class Judged {
    final int fold;
    final List<int[]> features = new ArrayList<>();
    final List<Attribution.Act> acts = new ArrayList<>();
    final List<Boolean> right = new ArrayList<>();
    final List<float[]> seen = new ArrayList<>();
    final double[] first;

    Judged(int fold, int proposals) {
      this.fold = fold;
      first = new double[proposals];
    }
  }

  /** What sees the numbers of a second look when the first is known. */
  private interface Look {
    SecondLook with(double[] first);
  }

  private final List<Look> looks = new ArrayList<>();

  JudgeTrainer(int folds, SourceActs acts) {
    this.folds = folds;
    this.acts = acts;
  }

  /** Adds the proposals for an article as they are when they are judged. */
  void add(int fold, GoldArticle article, ParsedDocument analysis, List<Proposal> proposals) {
    ProposalFeatures features = new ProposalFeatures(analysis, proposals);
    ProposalActs told = new ProposalActs(analysis, proposals, features, acts);
    Judged one = new Judged(fold, proposals.size());
    Features f = new Features();
    for (int i = 0; i < proposals.size(); i++) {
      features.extract(i, f);
      one.features.add(f.toArray());
      one.acts.add(told.of(i));
      FoundAttribution found = proposals.get(i).one();
      one.right.add(
          article.attributions().stream()
              .anyMatch(marked -> marked.agreesWith(found) && marked.hasCueOf(found)));
    }
    judged.add(one);
    looks.add(first -> new SecondLook(analysis, proposals, features, one.acts, first));
  }

  /** Learns from all that was added, for each fold without it. */
  void learn() {
    for (int fold = 0; fold < folds; fold++) {
      firsts.add(first(fold));
    }
    for (int i = 0; i < judged.size(); i++) {
      judge(judged.get(i), looks.get(i));
    }
    for (int fold = 0; fold < folds; fold++) {
      seconds.add(second(fold));
    }
  }

  private void judge(Judged one, Look look) {
    Features f = new Features();
    int[] sums = LinearModel.sums();
    for (int i = 0; i < one.first.length; i++) {
      f.set(one.features.get(i));
      one.first[i] = firsts.get(one.fold).probability(f, sums);
    }
    SecondLook second = look.with(one.first);
    for (int i = 0; i < one.first.length; i++) {
      float[] numbers = SecondLook.numbers();
      second.look(i, numbers);
      one.seen.add(numbers);
    }
  }

  private LinearModel first(int withoutFold) {
    List<Logistic.Case> cases = new ArrayList<>();
    for (Judged one : judged) {
      for (int i = 0; one.fold != withoutFold && i < one.first.length; i++) {
        cases.add(new Logistic.Case(one.features.get(i), one.right.get(i)));
      }
    }
    Logistic logistic = new Logistic(BITS);
    logistic.train(cases, ROUNDS, RATE, DECAY);
    return logistic.model();
  }

  private BoostedTrees second(int withoutFold) {
    List<Boosting.Case> cases = new ArrayList<>();
    for (Judged one : judged) {
      for (int i = 0; one.fold != withoutFold && i < one.first.length; i++) {
        if (SecondLook.isNeeded(one.first[i])) {
          double odds = ConfidenceCalibration.logit(one.first[i]);
          cases.add(new Boosting.Case(one.seen.get(i), one.right.get(i), odds));
        }
      }
    }
    return Boosting.train(cases);
  }

  /**
   * The judge, learned without a fold.
   *
   * @param sources how likely somebody is the source, learned without it
   * @param contents how likely a content begins or ends at a place, learned without it
   */
  Rescorer judge(int withoutFold, LinearModel sources, LinearModel contents) {
    return new Rescorer(
        sources,
        contents,
        firsts.get(withoutFold),
        seconds.get(withoutFold),
        calibration(withoutFold));
  }

  /** The same, learned from all. */
  Rescorer judge(LinearModel sources, LinearModel contents) {
    return new Rescorer(sources, contents, first(ALL), second(ALL), calibration(ALL));
  }

  /** What the scores are worth that judges give to articles they have not seen. */
  private ConfidenceCalibration calibration(int withoutFold) {
    CalibrationTrainer trainer = new CalibrationTrainer();
    for (Judged one : judged) {
      for (int i = 0; one.fold != withoutFold && i < one.first.length; i++) {
        trainer.add(one.acts.get(i), score(one, i), one.right.get(i));
      }
    }
    return trainer.fit();
  }

  private double score(Judged one, int i) {
    double first = one.first[i];
    return SecondLook.isNeeded(first)
        ? Rescorer.again(seconds.get(one.fold), first, one.seen.get(i))
        : first;
  }
}
