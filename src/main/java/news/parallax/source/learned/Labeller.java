package news.parallax.source.learned;

import java.util.Arrays;

/** Labels the words around a cue as source, cue, content or none of them, by the best sequence. */
final class Labeller {
  static final int NONE = 0;
  static final int SOURCE = 1;
  static final int CUE = 2;
  static final int CONTENT = 3;

  private final LinearModel model;
  private final Features features = new Features();
  private final Features joined = new Features();
  private final long[] sums = new long[1];
  private byte[] from = new byte[1024];
  private final int[] scores = new int[Crf.LABELS];
  private final int[] before = new int[Crf.LABELS];

  Labeller(LinearModel model) {
    this.model = model;
  }

  /** The labels of the words of the window that the features aim at. */
  byte[] label(SpanFeatures spans) {
    int n = spans.end() - spans.first();
    if (from.length < n * Crf.LABELS) {
      from = new byte[n * Crf.LABELS * 2];
    }
    Arrays.fill(before, 0);
    for (int i = 0; i < n; i++) {
      step(spans, i);
    }
    byte[] labels = new byte[n];
    int best = 0;
    for (int c = 1; c < Crf.LABELS; c++) {
      best = before[c] > before[best] ? c : best;
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = (byte) best;
      best = from[i * Crf.LABELS + best];
    }
    return labels;
  }

  private void step(SpanFeatures spans, int i) {
    spans.extract(spans.first() + i, features);
    model.sum(features, sums);
    long states = sums[0];
    int size = features.size();
    spans.extractStep(spans.first() + i, features);
    Arrays.fill(scores, Integer.MIN_VALUE);
    for (int p = 0; p < (i == 0 ? 1 : Crf.LABELS); p++) {
      joined.join(features, p);
      model.sum(joined, sums);
      long steps = sums[0];
      for (int c = 0; c < Crf.LABELS; c++) {
        int score = before[p] + (int) ((steps >>> (16 * c)) & 0xFFFF);
        if (score > scores[c]) {
          scores[c] = score;
          from[i * Crf.LABELS + c] = (byte) p;
        }
      }
    }
    int bias = 128 * (size + features.size());
    for (int c = 0; c < Crf.LABELS; c++) {
      before[c] = scores[c] + (int) ((states >>> (16 * c)) & 0xFFFF) - bias;
    }
  }
}
