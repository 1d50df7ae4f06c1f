package news.parallax.story;

/**
 * Hashes that are the same on every machine. The mixing steps are the finalisers of MurmurHash3
 * (Appleby) and SplitMix64 (Steele, Lea and Flood 2014).
 */
public final class Hashes {
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private Hashes() {}

  /** Hash of a word. */
  public static int of(String word) {
    int h = word.hashCode();
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  /** Spreads the bits of a value. */
  public static long mix(long value) {
    long z = value + SPREAD;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A hash of the two in their order. */
  public static long pair(long first, long second) {
    return mix(first * SPREAD + second);
  }
}
