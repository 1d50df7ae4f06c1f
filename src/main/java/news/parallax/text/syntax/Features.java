package news.parallax.text.syntax;

import java.util.Arrays;

/**
 * The features of one decision, as hashes. Each is made of the number of its template and up to
 * three values.
 */
public final class Features {
  private int[] hashes = new int[64];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int hash(int i) {
    return hashes[i];
  }

  /** All of them, the first {@link #size} of which count: for loops that are run often. */
  int[] hashes() {
    return hashes;
  }

  public void add(int template, int a) {
    put((template * 0x2C1B3C6D + a) * 0x297A2D39);
  }

  public void add(int template, int a, int b) {
    put(((template * 0x2C1B3C6D + a) * 0x297A2D39 + b) * 0x85EBCA6B);
  }

  public void add(int template, int a, int b, int c) {
    put((((template * 0x2C1B3C6D + a) * 0x297A2D39 + b) * 0x85EBCA6B + c) * 0xC2B2AE35);
  }

  /** Takes what {@link #toArray} gave. */
  public void set(int[] features) {
    hashes = features.clone();
    size = features.length;
  }

  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    int mixed = hash ^ (hash >>> 15);
    hashes[size++] = mixed * 0x2C1B3C6D;
  }
}
