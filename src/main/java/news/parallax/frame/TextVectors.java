package news.parallax.frame;

import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a text means as a whole: the sum of the vectors of its sentences, brought to one length. For
 * models that is one more set of features beside the words.
 */
final class TextVectors {
  /** So long that terms and vector weigh about the same. */
  static final double LENGTH = 2;

  private final @Nullable SentenceEmbedder embedder;

  /**
   * @param embedder null: texts have no vectors
   */
  TextVectors(@Nullable SentenceEmbedder embedder) {
    this.embedder = embedder;
  }

  /** The vectors of a document's sentences; those in section {@code METADATA} have none. */
  OfDocument of(Document document) {
    float[] @Nullable [] vectors =
        embedder == null ? new float[document.sentences().size()][] : embedder.embed(document);
    int[] times = new int[vectors.length];
    for (Document.Paragraph paragraph : document.paragraphs()) {
      for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
        times[s] = FeatureReader.times(paragraph.section());
      }
    }
    return new OfDocument(vectors, times, embedder == null ? 0 : embedder.dimensions());
  }

  /** The sentences' vectors. */
  static final class OfDocument {
    private final float[] @Nullable [] vectors;
    private final int[] times;
    private final int dimensions;
    private final double whole;

    private OfDocument(float[] @Nullable [] vectors, int[] times, int dimensions) {
      this.vectors = vectors;
      this.times = times;
      this.dimensions = dimensions;
      this.whole = scale(sum(0, vectors.length));
    }

    /** The vector of the whole text. */
    float[] whole() {
      return scaled(sum(0, vectors.length));
    }

    /** The vector of one sentence for itself. */
    float[] sentence(int index) {
      return scaled(sum(index, index + 1));
    }

    /** What a sentence's vector adds to a model's sum over the whole text's vector. */
    double part(int sentence, double[] weights) {
      float @Nullable [] vector = vectors[sentence];
      double sum = 0;
      for (int d = 0; vector != null && d < weights.length; d++) {
        sum += weights[d] * vector[d];
      }
      return sum * times[sentence] * whole;
    }

    int sentences() {
      return vectors.length;
    }

    private double[] sum(int from, int to) {
      double[] sum = new double[dimensions];
      for (int s = from; s < to; s++) {
        float @Nullable [] vector = vectors[s];
        for (int d = 0; vector != null && d < dimensions; d++) {
          sum[d] += times[s] * vector[d];
        }
      }
      return sum;
    }

    private static float[] scaled(double[] sum) {
      double scale = scale(sum);
      float[] scaled = new float[sum.length];
      for (int d = 0; d < sum.length; d++) {
        scaled[d] = (float) (sum[d] * scale);
      }
      return scaled;
    }

    private static double scale(double[] sum) {
      double squares = 0;
      for (double value : sum) {
        squares += value * value;
      }
      return squares > 0 ? LENGTH / Math.sqrt(squares) : 0;
    }
  }
}
