package news.parallax.learn.loaded;

import java.util.ArrayList;
import java.util.List;
import news.parallax.frame.loaded.LoadedModel;
import news.parallax.frame.loaded.LoadedScorer;
import news.parallax.learn.ExpectedF1;

/** From where on a word is called loaded. */
final class WordLimits {
  private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};

  private WordLimits() {}

  /**
   * Chooses from which log odds a word is called loaded, and how much the sentence has a say, by
   * the F1 to be expected for words. The sentences' log odds are those learned from, but only their
   * share of a word's is tuned here.
   *
   * @param scorer of the model
   * @param unseen of each sentence the log odds of its words, by models that have not seen it
   */
  static LoadedModel choose(
      LoadedModel model,
      LoadedScorer scorer,
      List<LoadedSentence> sentences,
      List<double[]> unseen) {
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
        new LoadedModel.OfWords(
            model.ofWords().words(), model.ofWords().wordVector(), model.ofWords().wordBias()),
        new LoadedModel.OfSentences(
            model.ofSentences().terms(),
            model.ofSentences().sentenceVector(),
            model.ofSentences().summary(),
            model.ofSentences().sentenceBias()),
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
}
