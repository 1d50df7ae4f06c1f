package news.parallax.coverage;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often one outlet's sentences carry each frame of one codebook, and how that would be in other
 * samples of its articles: a Poisson bootstrap, in which each article counts in each replicate a
 * number of times drawn from Poisson(1) (Hanley and MacGibbon 2006; for data in many places
 * Chamandy et al. 2012, "Estimating uncertainty for massive data streams"). The numbers follow from
 * the key of the article and the number of the replicate, so replicates of parts add up to those of
 * the whole, in any order.
 *
 * <p>Its size is bounded: few articles are kept one by one, of many only the sums.
 */
public final class FrameSample {
  /** Number of replicates. */
  public static final int REPLICATES = 200;

  /** Articles kept one by one: fewer bytes than the sums would take. */
  static final int LISTED = 16;

  private static final int HASH_START = "art_".length();

  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final SortedMap<Long, SortedMap<String, Long>> listed = new TreeMap<>();
  private final SortedMap<String, int[]> sums = new TreeMap<>();
  private long articles;

  FrameSample() {}

  /** Articles with at least one frame of the codebook. */
  public long articles() {
    return articles;
  }

  /** Sentences assigned to each frame, sorted by the frame. */
  public SortedMap<String, Long> counts() {
    return new TreeMap<>(counts);
  }

  /** Adds an article by its key and how many of its sentences carry each frame. */
  void add(String articleId, SortedMap<String, Long> frames) {
    long key = Long.parseUnsignedLong(articleId.substring(HASH_START), 16);
    frames.forEach((frame, count) -> counts.merge(frame, count, Long::sum));
    articles++;
    listed.put(key, frames);
    shorten();
  }

  private void shorten() {
    if (articles > LISTED) {
      listed.forEach(this::weigh);
      listed.clear();
    }
  }

  private void weigh(long key, Map<String, Long> frames) {
    SplitMix chance = new SplitMix(key);
    for (int r = 0; r < REPLICATES; r++) {
      int weight = chance.poisson();
      for (Map.Entry<String, Long> frame : frames.entrySet()) {
        int[] sum = sums.computeIfAbsent(frame.getKey(), unused -> new int[REPLICATES]);
        sum[r] = Math.addExact(sum[r], Math.toIntExact(weight * frame.getValue()));
      }
    }
  }

  /** The sums of all articles for each replicate, by frame. */
  private SortedMap<String, int[]> replicates() {
    FrameSample all = new FrameSample();
    sums.forEach((frame, sum) -> all.sums.put(frame, sum.clone()));
    listed.forEach(all::weigh);
    return all.sums;
  }

  void merge(FrameSample other) {
    other.counts.forEach((frame, count) -> counts.merge(frame, count, Long::sum));
    articles += other.articles;
    listed.putAll(other.listed);
    other.sums.forEach(
        (frame, sum) -> {
          int[] into = sums.computeIfAbsent(frame, unused -> new int[REPLICATES]);
          for (int r = 0; r < REPLICATES; r++) {
            into[r] = Math.addExact(into[r], sum[r]);
          }
        });
    shorten();
  }

  /** A sample ready to be held against others. */
  public Drawn drawn(Iterable<String> frames) {
    return new Drawn(this, frames);
  }

  /** The counts of a sample and of its replicates, in one order of frames. */
  public static final class Drawn {
    private final long[] counts;
    private final long[][] replicates;

    private Drawn(FrameSample sample, Iterable<String> frames) {
      int size = 0;
      for (String unused : frames) {
        size++;
      }
      counts = new long[size];
      replicates = new long[REPLICATES][size];
      SortedMap<String, int[]> sums = sample.replicates();
      int i = 0;
      for (String frame : frames) {
        counts[i] = sample.counts.getOrDefault(frame, 0L);
        int[] sum = sums.getOrDefault(frame, new int[REPLICATES]);
        for (int r = 0; r < REPLICATES; r++) {
          replicates[r][i] = sum[r];
        }
        i++;
      }
    }

    /** What each frame adds to the divergence from the other, in the order of the frames. */
    public double[] parts(Drawn other) {
      return Divergence.parts(counts, other.counts);
    }

    /** The Jensen–Shannon divergence from the other, in bits. */
    public double divergence(Drawn other) {
      return Divergence.of(counts, other.counts);
    }

    /** Its 95 % bootstrap interval. */
    public Divergence.Interval interval(Drawn other) {
      double[] found = new double[REPLICATES];
      int n = 0;
      for (int r = 0; r < REPLICATES; r++) {
        if (isDrawn(replicates[r]) && isDrawn(other.replicates[r])) {
          found[n++] = Divergence.of(replicates[r], other.replicates[r]);
        }
      }
      return Divergence.interval(
          n == 0 ? new double[] {divergence(other)} : Arrays.copyOf(found, n));
    }

    private static boolean isDrawn(long[] replicate) {
      for (long count : replicate) {
        if (count > 0) {
          return true;
        }
      }
      return false;
    }
  }
}
