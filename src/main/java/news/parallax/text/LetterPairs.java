package news.parallax.text;

/**
 * Which pairs of neighbouring letters a text holds, as bits of a hash: a filter after Bloom (1970),
 * so that most of many words that a text does not hold are told without looking through it. Letter
 * case matters.
 */
public final class LetterPairs {
  private static final int LONGS = 8;
  private static final int SPREAD = 0x9E3779B1;

  /** Eight times 64 bits. */
  private static final int SHIFT = Integer.SIZE - 9;

  private final long[] bits = new long[LONGS];

  public LetterPairs(String text) {
    int length = text.length();
    int pair = length == 0 ? 0 : text.charAt(0);
    for (int i = 1; i < length; i++) {
      pair = pair << Character.SIZE | text.charAt(i);
      int bit = (pair * SPREAD) >>> SHIFT;
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  /** Whether a text with these pairs may hold one with the others; false: it does not. */
  public boolean mayHold(LetterPairs others) {
    for (int i = 0; i < LONGS; i++) {
      if ((others.bits[i] & ~bits[i]) != 0) {
        return false;
      }
    }
    return true;
  }
}
