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
    return spread(word.hashCode());
  }

  /** Hash of the word that stands in a text, without cutting it out. */
  static int of(String text, int start, int end) {
    int h = 0;
    for (int i = start; i < end; i++) {
      h = 31 * h + text.charAt(i);
    }
    return spread(h);
  }

  private static int spread(int hash) {
    int h = hash ^ (hash >>> 16);
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
