package news.parallax.frame.model;

/**
 * What the cues of a codebook score in an article: for each sentence read and each frame learned,
 * ln(1 + score), 0 below 0.
 */
public final class CueScores {
  /** The sentence, its two neighbours, the headline, the article's mean. */
  public static final int PARTS = 4;

  private final float[][] scores;
  private final float[] headline;
  private final float[] mean;

  /**
   * @param reading the article
   * @param frames number of frames
   * @param sums sum of the weights of the cues of each sentence read and frame
   */
  public CueScores(Reading reading, int frames, double[][] sums) {
    this.scores = new float[reading.size()][frames];
    this.headline = new float[frames];
    this.mean = new float[frames];
    for (int s = 0; s < scores.length; s++) {
      for (int f = 0; f < frames; f++) {
        if (sums[s][f] <= 0) {
          continue;
        }
        scores[s][f] = (float) StrictMath.log(1 + sums[s][f]);
        mean[f] += scores[s][f] / scores.length;
        if (reading.isHeadline(s)) {
          headline[f] = Math.max(headline[f], scores[s][f]);
        }
      }
    }
  }

  /** The inputs of a sentence: part by part, frame by frame. */
  public float[] of(int s) {
    int frames = mean.length;
    float[] values = new float[PARTS * frames];
    System.arraycopy(scores[s], 0, values, 0, frames);
    for (int f = 0; f < frames; f++) {
      float before = s > 0 ? scores[s - 1][f] : 0;
      float after = s + 1 < scores.length ? scores[s + 1][f] : 0;
      values[frames + f] = (before + after) / 2;
    }
    System.arraycopy(headline, 0, values, 2 * frames, frames);
    System.arraycopy(mean, 0, values, 3 * frames, frames);
    return values;
  }
}
