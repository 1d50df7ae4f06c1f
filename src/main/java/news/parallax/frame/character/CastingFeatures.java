package news.parallax.frame.character;

import java.util.Arrays;

/** The features of one appearance: hashes of what holds, and numbers. */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
public final class CastingFeatures {
  private static final int MANY = 96;
  private static final int NO_WORD = -1;

  private long[] hashes = new long[MANY];
  private int[] words = new int[MANY];
  private int about = NO_WORD;
  private int count;
  private final float[] shared;
  private final float[] own;

  /**
   * @param shared the first numbers: those of the sentence, which all in it share; not to be
   *     changed
   * @param own how many numbers are the appearance's own
   */
  CastingFeatures(float[] shared, int own) {
    this.shared = shared;
    this.own = new float[own];
  }

  /** What is added from here on is true of a word, by its number in the document. */
  void about(int word) {
    about = word;
  }

  /** What is added from here on is true of no word. */
  void aboutNoWord() {
    about = NO_WORD;
  }

  /** Adds that something holds. */
  void add(Template template, long value) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count] = about;
    hashes[count++] = hash(template, value);
  }

  void add(Template template, long one, long two) {
    add(template, both(one, two));
  }

  static long both(long one, long two) {
    return mix(one) * 31 + two;
  }

  static long hash(Template template, long value) {
    return mix((template.ordinal() + 1) * 0x9E3779B97F4A7C15L ^ mix(value));
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
    return (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L ^ (mixed >>> 29);
  }

  /** How many things hold. */
  public int count() {
    return count;
  }

  /** The hash of the i-th thing that holds. */
  public long hash(int i) {
    return hashes[i];
  }

  /** The word that the i-th thing is true of; negative: none. */
  int word(int i) {
    return words[i];
  }

  /** How many numbers there are: the same for all appearances. */
  public int numbers() {
    return shared.length + own.length;
  }

  public float number(int i) {
    return i < shared.length ? shared[i] : own[i - shared.length];
  }

  /** The first numbers, which all in the sentence share: the same array for those in a row. */
  float[] shared() {
    return shared;
  }

  /** The numbers behind those. */
  float[] own() {
    return own;
  }
}
