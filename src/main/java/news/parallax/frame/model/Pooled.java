package news.parallax.frame.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import news.parallax.frame.model.Weights.Group;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of the words of an article, added up by sentence. The vector of a part of the article
 * is the sum of its words' vectors over the root of the sum of the squares of their emphasis, so
 * that long and short parts are alike; pairs of words count in the sentence itself only.
 */
public final class Pooled {
  private static final int FAR = 3;

  private final Weights weights;
  private final Reading reading;
  private final int[] words;
  private final int[] pairs;
  private final float[] emphasis;
  private final float[][] wordSums;
  private final float[][] pairSums;
  private final float[] wordSquares;
  private final float[] pairSquares;
  private final int[] headline;
  private final int[] all;

  /**
   * @param kept which words count; null: all do
   */
  public Pooled(Weights weights, Reading reading, boolean @Nullable [] kept) {
    this.weights = weights;
    this.reading = reading;
    int sentences = reading.size();
    int count = reading.firstWord(sentences);
    this.words = new int[count];
    this.pairs = new int[count];
    this.emphasis = new float[count];
    this.wordSums = new float[sentences][weights.sizes().dimensions()];
    this.pairSums = new float[sentences][weights.sizes().dimensions()];
    this.wordSquares = new float[sentences];
    this.pairSquares = new float[sentences];
    this.all = IntStream.range(0, sentences).toArray();
    this.headline = IntStream.of(all).filter(reading::isHeadline).toArray();
    for (int s = 0; s < sentences; s++) {
      for (int w = reading.firstWord(s); w < reading.firstWord(s + 1); w++) {
        read(s, w, kept);
      }
    }
  }

  private void read(int s, int w, boolean @Nullable [] kept) {
    boolean counts = kept == null || kept[w];
    int word = weights.vocabulary().indexOf(reading.hash(w));
    words[w] = counts ? word : Vocabulary.UNKNOWN;
    emphasis[w] = word == Vocabulary.UNKNOWN ? 1 : weights.emphasis()[word];
    pairs[w] = Vocabulary.UNKNOWN;
    if (words[w] >= 0) {
      add(word, emphasis[w], wordSums[s]);
      wordSquares[s] += emphasis[w] * emphasis[w];
    }
    if (w > reading.firstWord(s) && counts && (kept == null || kept[w - 1])) {
      int bucket =
          Vocabulary.bucket(reading.hash(w - 1), reading.hash(w), weights.sizes().buckets());
      pairs[w] = weights.vocabulary().size() + bucket;
      float much = pairEmphasis(w);
      add(pairs[w], much, pairSums[s]);
      pairSquares[s] += much * much;
    }
  }

  private void add(int row, float much, float[] sum) {
    float[] vectors = weights.vectors();
    int from = row * sum.length;
    for (int d = 0; d < sum.length; d++) {
      sum[d] += much * vectors[from + d];
    }
  }

  /** Number of sentences read. */
  int sentences() {
    return wordSums.length;
  }

  /** The row of the vector of a word; negative if it has none. */
  public int wordRow(int w) {
    return words[w];
  }

  /** The row of the vector of a word and the one before it; negative if it has none. */
  public int pairRow(int w) {
    return pairs[w];
  }

  public float emphasis(int w) {
    return emphasis[w];
  }

  /** How much the pair of a word and the one before it counts. */
  public float pairEmphasis(int w) {
    return (float) Math.sqrt(emphasis[w] * emphasis[w - 1]);
  }

  /** The vector of a part of the article, as a sentence sees it. */
  public float[] vector(Group group, int s) {
    float[] sum = new float[weights.sizes().dimensions()];
    for (int member : members(group, s)) {
      add(wordSums[member], sum);
      if (group == Group.SENTENCE) {
        add(pairSums[member], sum);
      }
    }
    float scale = scale(group, s);
    for (int d = 0; d < sum.length; d++) {
      sum[d] *= scale;
    }
    return sum;
  }

  /** What the sums of the part are multiplied with. */
  public float scale(Group group, int s) {
    float squares = 0;
    for (int member : members(group, s)) {
      squares += wordSquares[member] + (group == Group.SENTENCE ? pairSquares[member] : 0);
    }
    return squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
  }

  /** The sentences that make a part. */
  public int[] members(Group group, int s) {
    return switch (group) {
      case SENTENCE -> new int[] {s};
      case BEFORE -> within(s - 1);
      case AFTER -> within(s + 1);
      case AROUND -> within(s - FAR, s - FAR + 1, s + FAR - 1, s + FAR);
      case HEADLINE -> headline;
      case ARTICLE -> all;
    };
  }

  private int[] within(int... sentences) {
    int count = 0;
    for (int s : sentences) {
      if (s >= 0 && s < reading.size()) {
        sentences[count++] = s;
      }
    }
    return count == sentences.length ? sentences : Arrays.copyOf(sentences, count);
  }

  private static void add(float[] vector, float[] sum) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += vector[d];
    }
  }
}
