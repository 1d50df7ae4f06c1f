package news.parallax.text.syntax;

import java.util.Collection;

/**
 * Words of a list, each with a number, found in a text without a string being made for them. An
 * open table. Threads may share one.
 */
public final class KnownWords {
  private final String[] forms;
  private final int[] slots;

  /** The hashes of the words in the slots; of 64 bits, so that equal hashes mean equal words. */
  private final long[] hashes;

  /**
   * @param words in lower case, each once; numbers follow their order
   */
  public KnownWords(Collection<String> words) {
    forms = words.toArray(String[]::new);
    slots = new int[Integer.highestOneBit(Math.max(8, forms.length * 4))];
    hashes = new long[slots.length];
    for (int i = 0; i < forms.length; i++) {
      long hash = hash(forms[i], 0, forms[i].length());
      int slot = slot(hash);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
      hashes[slot] = hash;
    }
  }

  public int count() {
    return forms.length;
  }

  public String form(int number) {
    return forms[number];
  }

  /**
   * The number of the word that a stretch of a text is, capital letters A to Z taken for small
   * ones; -1 if it is none of the list.
   */
  public int number(String text, int start, int end) {
    long hash = hash(text, start, end);
    int slot = slot(hash);
    while (hashes[slot] != hash && slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    return slots[slot] - 1;
  }

  private int slot(long hash) {
    return (int) (hash >>> 40) & slots.length - 1;
  }

  private static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int small = c >= 'A' && c <= 'Z' ? c | 0x20 : c;
      hash = (hash + 1 ^ small) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
