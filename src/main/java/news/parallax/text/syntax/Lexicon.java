package news.parallax.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Small numbers by hash: an open table, for words of which something is known beforehand. */
public final class Lexicon {
  private final int[] keys;
  private final short[] values;
  private final int size;

  public Lexicon(Map<Integer, Short> entries) {
    size = entries.size();
    int capacity = Integer.highestOneBit(Math.max(8, size * 3));
    keys = new int[capacity];
    values = new short[capacity];
    java.util.Arrays.fill(values, (short) -1);
    new TreeMap<>(entries)
        .forEach(
            (key, value) -> {
              int slot = slot(key);
              keys[slot] = key;
              values[slot] = value;
            });
  }

  /** The value of a key; -1 if there is none. */
  public int get(int key) {
    return values[slot(key)];
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (key * 0x9E3779B1) >>> 7 & mask;
    while (values[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  public void write(DataOutputStream out) throws IOException {
    TreeMap<Integer, Short> sorted = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (values[i] >= 0) {
        sorted.put(keys[i], values[i]);
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
