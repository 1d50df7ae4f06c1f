package news.parallax.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Small numbers by hash: an open table, for words of which something is known beforehand. Key and
 * value lie side by side, since most of the time of a look-up is waiting for memory.
 */
public final class Lexicon {
  private static final long EMPTY = -1;

  /** Each a key above a value; the value of an empty slot is -1. */
  private final long[] slots;

  private final int size;

  public Lexicon(Map<Integer, Short> entries) {
    size = entries.size();
    int capacity = Integer.highestOneBit(Math.max(8, size * 3));
    slots = new long[capacity];
    java.util.Arrays.fill(slots, EMPTY);
    new TreeMap<>(entries)
        .forEach((key, value) -> slots[slot(key)] = (long) key << 32 | (value & 0xFFFFFFFFL));
  }

  /** The value of a key; -1 if there is none. */
  public int get(int key) {
    long[] table = slots;
    int mask = table.length - 1;
    int slot = first(key, mask);
    long found = table[slot];
    while ((int) found >= 0 && (int) (found >>> 32) != key) {
      slot = (slot + 1) & mask;
      found = table[slot];
    }
    return (int) found;
  }

  /** Where a key is looked for first. */
  private static int first(int key, int mask) {
    return (key * 0x9E3779B1) >>> 7 & mask;
  }

  private int slot(int key) {
    int mask = slots.length - 1;
    int slot = first(key, mask);
    while ((int) slots[slot] >= 0 && (int) (slots[slot] >>> 32) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  public void write(DataOutputStream out) throws IOException {
    TreeMap<Integer, Short> sorted = new TreeMap<>();
    for (long slot : slots) {
      if ((int) slot >= 0) {
        sorted.put((int) (slot >>> 32), (short) slot);
      }
    }
    out.writeInt(size);
    for (Map.Entry<Integer, Short> entry : sorted.entrySet()) {
      out.writeInt(entry.getKey());
      out.writeShort(entry.getValue());
    }
  }

  public static Lexicon read(DataInputStream in) throws IOException {
    int size = in.readInt();
    TreeMap<Integer, Short> entries = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      int key = in.readInt();
      entries.put(key, in.readShort());
    }
    return new Lexicon(entries);
  }
}
