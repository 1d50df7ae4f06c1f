package news.parallax.frame.model;

import java.util.Arrays;
import java.util.List;

/**
 * The words that a model has a vector for, found by their hash. Case does not matter, and a digit
 * is a digit: "1,250" and "9,871" are one word.
 */
public final class Vocabulary {
  /** No such word. */
  static final int UNKNOWN = -1;

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final List<String> words;

  /** By turns the hash of a word and its index: who looks at the one looks at the other. */
  private final long[] table;

  /**
   * @param words as {@link #normal} writes them, each once
   */
  public Vocabulary(List<String> words) {
    this.words = List.copyOf(words);
    int size = Integer.highestOneBit(Math.max(8, words.size())) * 4;
    this.table = new long[2 * size];
    Arrays.fill(table, UNKNOWN);
    for (int w = 0; w < words.size(); w++) {
      long hash = hash(words.get(w), 0, words.get(w).length());
      int slot = slot(hash);
      while (table[slot + 1] != UNKNOWN) {
        slot = next(slot);
      }
      table[slot] = hash;
      table[slot + 1] = w;
    }
  }

  /** All words, by their index. */
  public List<String> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  private static char normal(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      return letter;
    }
    return letter >= '0' && letter <= '9' ? '0' : Character.toLowerCase(letter);
  }

  /** The hash of a word (Fowler, Noll and Vo's FNV-1a). */
  static long hash(CharSequence text, int start, int end) {
    long hash = BASIS;
    for (int i = start; i < end; i++) {
      hash = (hash ^ normal(text.charAt(i))) * PRIME;
    }
    return hash;
  }

  /** The index of the word with the hash; {@link #UNKNOWN} if there is none. */
  int indexOf(long hash) {
    int slot = slot(hash);
    while (table[slot + 1] != UNKNOWN) {
      if (table[slot] == hash) {
        return (int) table[slot + 1];
      }
      slot = next(slot);
    }
    return UNKNOWN;
  }

  /**
   * Where the vector of a pair of words stands among so many.
   *
   * @param buckets a power of two; several pairs share one
   */
  static int bucket(long first, long second, int buckets) {
    long mixed = (first * 31 + second) * MIX;
    return (int) ((mixed ^ (mixed >>> 29)) >>> 16) & (buckets - 1);
  }

  private int slot(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * MIX;
    return (int) (mixed >>> 33) << 1 & (table.length - 1);
  }

  private int next(int slot) {
    return (slot + 2) & (table.length - 1);
  }
}
