package news.parallax.report.check;

/**
 * Amounts by 64-bit hashes of keys, in bounded memory: 16 bytes a slot, at most three quarters of
 * the slots taken. When more keys come than it may hold it keeps to a sample, every second, fourth,
 * eighth… part of all possible hashes; {@link #covers} tells whether a key belongs to it. Two
 * tables with the same sample can be held against each other as well as whole ones.
 *
 * <p>Two different keys have the same hash with a chance of n²/2⁶⁵: 1 in 37 million for a million
 * keys.
 */
final class KeyTable {
  /** What a table holds before it keeps to a sample: 64 MB of slots. */
  static final int MOST_KEYS = 3 << 20;

  private static final int FIRST_SLOTS = 1 << 6;

  private final int mostKeys;
  private long[] keys = new long[FIRST_SLOTS];
  private long[] amounts = new long[FIRST_SLOTS];
  private int size;

  /** So many leading bits of a hash are 0 if it belongs to the sample. */
  private int sampleBits;

  KeyTable() {
    this(MOST_KEYS);
  }

  KeyTable(int mostKeys) {
    this.mostKeys = mostKeys;
  }

  /** Whether the key would be held if it came. */
  boolean covers(long key) {
    return sampleBits == 0 || key >>> (Long.SIZE - sampleBits) == 0;
  }

  /**
   * Adds to the amount of a key; does nothing if the key does not belong to the sample.
   *
   * @return the amount before, 0 if the key was not there
   */
  long add(long key, long amount) {
    if (!covers(key)) {
      return 0;
    }
    int slot = slot(key);
    if (keys[slot] == key) {
      long before = amounts[slot];
      amounts[slot] += amount;
      return before;
    }
    keys[slot] = key;
    amounts[slot] = amount;
    size++;
    if (size > mostKeys) {
      sampleBits++;
      rebuild(keys.length);
    } else if (size > keys.length / 4 * 3) {
      rebuild(keys.length * 2);
    }
    return 0;
  }

  /** Whether the key was added. */
  boolean has(long key) {
    return covers(key) && keys[slot(key)] == key;
  }

  /** The amount of the key; 0 if it was never added. */
  long amount(long key) {
    return has(key) ? amounts[slot(key)] : 0;
  }

  /** Number of keys held. */
  int size() {
    return size;
  }

  /** Goes over all keys held. */
  long fold(long start, FoldStep step) {
    long result = start;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        result = step.apply(result, keys[slot], amounts[slot]);
      }
    }
    return result;
  }

  /** A step of {@link #fold}. */
  interface FoldStep {
    long apply(long before, long key, long amount);
  }

  private int slot(long key) {
    long[] held = keys;
    int mask = held.length - 1;
    int slot = (int) key & mask;
    long there = held[slot];
    while (there != 0 && there != key) {
      slot = (slot + 1) & mask;
      there = held[slot];
    }
    return slot;
  }

  private void rebuild(int slots) {
    long[] oldKeys = keys;
    long[] oldAmounts = amounts;
    keys = new long[slots];
    amounts = new long[slots];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0 && covers(oldKeys[i])) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        amounts[slot] = oldAmounts[i];
        size++;
      }
    }
  }
}
