package news.parallax.text.syntax;

import java.util.Collection;

/**
 * Words of a list, each with a number, found in a text without a string being made for them. An
 * open table. Threads may share one.
 */
public final class KnownWords {
  /** Longer runs of letters are not words of a language, so no list is asked for them. */
  private static final int LONGEST = 40;

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
      char[] form = forms[i].toCharArray();
      long hash = hash(form, 0, form.length);
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

  /** The number of a word, capital letters taken for small ones; -1 if it is none of the list. */
  public int number(String word) {
    return number(word.toCharArray(), 0, word.length());
  }

  /** The number of the word that a stretch of a text is; -1 if it is none of the list. */
  int number(char[] text, int start, int end) {
    if (end - start > LONGEST) {
      return -1;
    }
    int number = find(text, start, end);
    if (number >= 0 || WordShape.isAscii(text, start, end)) {
      return number;
    }
    char[] lower = WordShape.lower(new String(text, start, end - start)).toCharArray();
    return find(lower, 0, lower.length);
  }

  /** The same, of capital letters A to Z only taken for small ones. */
  private int find(char[] text, int start, int end) {
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

  private static long hash(char[] text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      int small = c >= 'A' && c <= 'Z' ? c | 0x20 : c;
      hash = (hash + 1 ^ small) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
