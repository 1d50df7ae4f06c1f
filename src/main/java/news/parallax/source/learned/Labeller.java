package news.parallax.source.learned;

import java.util.Arrays;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;

/** Labels the pieces around a cue as source, cue, content or none of them, by the best sequence. */
public final class Labeller {
  public static final int NONE = 0;
  public static final int SOURCE = 1;
  public static final int CUE = 2;
  public static final int CONTENT = 3;

  /** How many labels there are. */
  public static final int LABELS = 4;

  /** A score that no sequence makes good. */
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final LinearModel states;
  private final LinearModel steps;
  private final Features features = new Features();

  private final int[] stateSums = LinearModel.sums();
  private final int[] stepSums = LinearModel.sums();
  private byte[] from = new byte[1024];
  private final int[] scores = new int[LABELS];
  private final int[] before = new int[LABELS];

  /**
   * @param states how each label fits a word
   * @param steps how each label fits behind each
   */
  Labeller(LinearModel states, LinearModel steps) {
    this.states = states;
    this.steps = steps;
  }

  /** The labels of the words of the window that the features aim at. */
  byte[] label(SpanFeatures spans) {
    int n = spans.pieces();
    if (from.length < n * LABELS) {
      from = new byte[n * LABELS * 2];
    }
    Arrays.fill(before, 0);
    for (int i = 0; i < n; i++) {
      step(spans, i);
    }
    byte[] labels = new byte[spans.end() - spans.first()];
    int best = 0;
    for (int c = 1; c < LABELS; c++) {
      best = before[c] > before[best] ? c : best;
    }
    int sourceWords = 0;
    for (int i = n - 1; i >= 0; i--) {
      int found = best;
      best = from[i * LABELS + best];
      boolean told = found == NONE && sourceWords > 1 && spans.isToldOf(i);
      int label = told ? SOURCE : found;
      int first = spans.pieceFirst(i) - spans.first();
      int end = spans.pieceFirst(i + 1) - spans.first();
      sourceWords = label == SOURCE ? sourceWords + end - first : 0;
      Arrays.fill(labels, first, end, (byte) label);
    }
    return labels;
  }

  private void step(SpanFeatures spans, int i) {
    spans.look(i);
    features.clear();
    spans.add(features);
    states.sum(features, stateSums);
    features.clear();
    spans.addStep(features);
    steps.sum(features, stepSums);
    for (int c = 0; c < LABELS; c++) {
      int best = Integer.MIN_VALUE;
      for (int p = 0; p < (i == 0 ? 1 : LABELS); p++) {
        int score = before[p] + LinearModel.raw(stepSums, p * LABELS + c);
        if (score > best) {
          best = score;
          from[i * LABELS + c] = (byte) p;
        }
      }
      scores[c] = best + LinearModel.raw(stateSums, c);
    }
    if (spans.isQuotedApart()) {
      scores[CUE] = NEVER;
    }
    System.arraycopy(scores, 0, before, 0, LABELS);
  }
}
