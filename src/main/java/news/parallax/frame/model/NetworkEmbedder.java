package news.parallax.frame.model;

import news.parallax.frame.model.Weights.Group;
import news.parallax.frame.model.Weights.Head;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import org.jspecify.annotations.Nullable;

/**
 * What the model of running text sees in a sentence where it stands, as a vector: the hidden units,
 * the sum of the words, and the probability of each frame it knows. A codebook of other frames can
 * be calibrated with it.
 */
public final class NetworkEmbedder implements SentenceEmbedder {
  /** So that the three parts weigh about the same. */
  private static final double OF_FRAMES = 2;

  /** Vectors of earlier versions were of a sentence alone. */
  private static final String WITH_CONTEXT = "-2";

  private final Segmenter segmenter = new Segmenter();

  @Override
  public String name() {
    return FrameModel.RUNNING_TEXT;
  }

  @Override
  public String fingerprint() {
    return FrameModel.shipped().fingerprint() + WITH_CONTEXT;
  }

  @Override
  public int dimensions() {
    Weights weights = FrameModel.shipped().network().weights();
    int frames = weights.heads().stream().mapToInt(head -> head.frameIds().size()).sum();
    return weights.hidden() + weights.dimensions() + frames;
  }

  /** The sentences of the text, each seen with the others, added up. */
  @Override
  public float[] embed(String text) {
    Document document = segmenter.segment(text);
    double[] sum = new double[dimensions()];
    for (float @Nullable [] vector : embed(document)) {
      for (int d = 0; vector != null && d < sum.length; d++) {
        sum[d] += vector[d];
      }
    }
    return unit(sum);
  }

  @Override
  public float[] @Nullable [] embed(Document document) {
    Network network = FrameModel.shipped().network();
    Reading reading = new Reading(document);
    Pooled pooled = new Pooled(network.weights(), reading, null);
    Network.Pass pass = network.new Pass(pooled);
    float[] @Nullable [] vectors = new float[document.sentences().size()][];
    for (int s = 0; s < reading.size(); s++) {
      double[] values = new double[dimensions()];
      float[] hidden = pass.hidden(s);
      int d = add(hidden, values, 0);
      d = add(pooled.vector(Group.SENTENCE, s), values, d);
      for (Head head : network.weights().heads()) {
        double[] odds =
            Network.logOdds(head, hidden, new float[head.cues().length / head.frameIds().size()]);
        for (int f = 0; f < odds.length; f++) {
          values[d++] = OF_FRAMES * Network.probability(head, f, odds[f]);
        }
      }
      vectors[reading.sentence(s)] = unit(values);
    }
    return vectors;
  }

  private static int add(float[] values, double[] sum, int from) {
    for (int i = 0; i < values.length; i++) {
      sum[from + i] += values[i];
    }
    return from + values.length;
  }

  private static float[] unit(double[] sum) {
    double squares = 0;
    for (double value : sum) {
      squares += value * value;
    }
    float[] unit = new float[sum.length];
    for (int i = 0; squares > 0 && i < unit.length; i++) {
      unit[i] = (float) (sum[i] / Math.sqrt(squares));
    }
    return unit;
  }
}
