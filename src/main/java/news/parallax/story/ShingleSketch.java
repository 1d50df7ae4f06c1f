package news.parallax.story;

import java.util.Arrays;
import java.util.List;

/**
 * A MinHash sketch (Broder 1997; one permutation with bins after Li, Owen and Zhang 2012) of an
 * article's shingles of {@value #WIDTH} words: the share of equal bins estimates the share of
 * shingles that two articles have in common. An empty bin holds {@value #EMPTY}.
 */
public final class ShingleSketch implements Comparable<ShingleSketch> {
  static final int WIDTH = 4;
  static final int BINS = 32;
  static final int EMPTY = Integer.MAX_VALUE;

  private final int[] bins;

  private ShingleSketch(int[] bins) {
    this.bins = bins;
  }

  /**
   * @param words hashes of all words, in reading order
   */
  static ShingleSketch of(List<Integer> words) {
    int[] bins = new int[BINS];
    Arrays.fill(bins, EMPTY);
    for (int i = 0; i + WIDTH <= words.size(); i++) {
      long shingle = 0;
      for (int j = i; j < i + WIDTH; j++) {
        shingle = Hashes.pair(shingle, words.get(j));
      }
      int bin = (int) (shingle >>> 32) & (BINS - 1);
      bins[bin] = Math.min(bins[bin], (int) shingle & (EMPTY - 1));
    }
    return new ShingleSketch(bins);
  }

  /**
   * @throws IllegalArgumentException if there are not {@value #BINS} bins
   */
  static ShingleSketch ofBins(int[] bins) {
    if (bins.length != BINS) {
      throw new IllegalArgumentException("A sketch has " + BINS + " bins, not " + bins.length);
    }
    return new ShingleSketch(bins.clone());
  }

  int bin(int index) {
    return bins[index];
  }

  /** Estimated Jaccard coefficient of the two articles' shingles, between 0 and 1. */
  public double resemblance(ShingleSketch other) {
    int filled = 0;
    int equal = 0;
    for (int i = 0; i < BINS; i++) {
      if (bins[i] != EMPTY || other.bins[i] != EMPTY) {
        filled++;
        equal += bins[i] == other.bins[i] ? 1 : 0;
      }
    }
    return filled == 0 ? 0 : (double) equal / filled;
  }

  /** An order in which copies of one text are likely to stand together. */
  @Override
  public int compareTo(ShingleSketch other) {
    return Arrays.compare(bins, other.bins);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShingleSketch sketch && Arrays.equals(bins, sketch.bins);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bins);
  }
}
