package news.parallax.text.mention;

import news.parallax.text.EditDistance;

/** Compares the spelling of names. */
final class NameSpelling {
  /** Shorter names differ by one letter too often to be one name. */
  private static final int SHORTEST = 5;

  /** From this length on, two letters may differ. */
  private static final int LONG = 9;

  private NameSpelling() {}

  /**
   * Whether one name is the other with one letter changed, added or left out, two from nine letters
   * on: the edit distance of Levenshtein (1966). The first letter must be the same.
   */
  static boolean isSlipOf(String name, String other) {
    int allowed = Math.max(name.length(), other.length()) >= LONG ? 2 : 1;
    boolean comparable =
        Math.min(name.length(), other.length()) >= SHORTEST
            && Math.abs(name.length() - other.length()) <= allowed
            && name.charAt(0) == other.charAt(0);
    return comparable && EditDistance.of(name, other) <= allowed;
  }
}
