package news.parallax.frame.model;

import java.util.Arrays;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import org.jspecify.annotations.Nullable;

/**
 * What the model of running text sees in a sentence where it stands, as a vector: its hidden units.
 * A codebook of other frames can be calibrated with it.
 */
public final class NetworkEmbedder implements SentenceEmbedder {
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
    return FrameModel.shipped().network().weights().sizes().hidden();
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
    RunningText text = FrameModel.shipped().read(document);
    Reading reading = text.reading();
    float[] @Nullable [] vectors = new float[document.sentences().size()][];
    for (int s = 0; s < reading.size(); s++) {
      float[] hidden = text.pass().hidden(s);
      double[] values = new double[hidden.length];
      Arrays.setAll(values, h -> hidden[h]);
      vectors[reading.sentence(s)] = unit(values);
    }
    return vectors;
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
