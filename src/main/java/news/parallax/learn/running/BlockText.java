package news.parallax.learn.running;

import java.util.Arrays;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.frame.model.CueScores;
import news.parallax.frame.model.Network;
import news.parallax.frame.model.Pooled;
import news.parallax.frame.model.Reading;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;

/**
 * A coded block read as a text of its own.
 *
 * @param coded for each sentence read the coded one it is part of; -1: none
 */
@SuppressWarnings("ArrayRecordComponent")
record BlockText(CodedBlock block, Reading reading, List<CueScores> cues, int[] coded) {
  private static final double NEVER = -20;

  static BlockText of(CodedBlock block, List<CodedHead> heads, Segmenter segmenter) {
    CodedBlock.Text text = block.text(segmenter);
    Document document = text.document();
    Reading reading = new Reading(document);
    int[] coded = new int[reading.size()];
    for (int s = 0; s < coded.length; s++) {
      coded[s] = place(document.sentences().get(reading.sentence(s)).span(), text.places());
    }
    List<CueScores> cues = heads.stream().map(h -> h.cues().read(document, reading)).toList();
    return new BlockText(block, reading, cues, coded);
  }

  /** The coded sentence that most of a sentence lies in; -1 if there is none. */
  static int place(Span sentence, List<Span> places) {
    for (int p = 0; p < places.size(); p++) {
      int start = Math.max(sentence.start(), places.get(p).start());
      int end = Math.min(sentence.end(), places.get(p).end());
      if (2 * (end - start) > sentence.length()) {
        return p;
      }
    }
    return -1;
  }

  /** What is to be learned from it. */
  TrainingText training(List<CodedHead> heads) {
    List<TrainingText.Target> targets = new java.util.ArrayList<>();
    for (int s = 0; s < coded.length; s++) {
      if (coded[s] >= 0) {
        CodedBlock.Coded sentence = block.sentences().get(coded[s]);
        List<float[]> values = heads.stream().map(head -> head.target(sentence)).toList();
        targets.add(new TrainingText.Target(s, values, 1));
      }
    }
    return new TrainingText(reading, cues, targets);
  }

  /** The log odds of each frame of a head in each coded sentence. */
  double[][] logOdds(Network network, int head) {
    Network.Pass pass = network.new Pass(new Pooled(network.weights(), reading, null));
    int frames = network.weights().heads().get(head).frameIds().size();
    double[][] odds = new double[block.sentences().size()][frames];
    for (double[] of : odds) {
      Arrays.fill(of, NEVER);
    }
    for (int s = 0; s < coded.length; s++) {
      if (coded[s] >= 0) {
        double[] found =
            Network.logOdds(
                network.weights().heads().get(head), pass.hidden(s), cues.get(head).of(s));
        for (int f = 0; f < frames; f++) {
          odds[coded[s]][f] = Math.max(odds[coded[s]][f], found[f]);
        }
      }
    }
    return odds;
  }
}
