package news.parallax.coverage;

/**
 * Numbers that look like chance and follow from their seed alone: SplitMix64 of Steele, Lea and
 * Flood (2014), "Fast splittable pseudorandom number generators". Not for more than one thread.
 */
final class SplitMix {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;
  private static final double NONE = 0.36787944117144233; // the chance that a Poisson(1) is 0

  private long state;

  SplitMix(long seed) {
    state = seed;
  }

  private long next() {
    state += STEP;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0, inclusive, to 1, exclusive. */
  double unit() {
    return (next() >>> 11) * UNIT;
  }

  /** From 0, inclusive, to the bound, exclusive. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  /** Distributed as Poisson with mean 1, by inversion. */
  int poisson() {
    double rest = unit();
    double chance = NONE;
    int k = 0;
    while (rest >= chance && k < 20) {
      rest -= chance;
      chance /= ++k;
    }
    return k;
  }
}
