package news.parallax.bytes;

import java.io.DataInput;
import java.io.IOException;

/** Whole numbers of 0 or more in groups of seven bits, lowest first. */
final class Varints {
  /** So many bytes a number takes at most. */
  static final int MOST_BYTES = 10;

  private static final int GROUP = 7;
  private static final int MORE = 0x80;
  private static final int MASK = 0x7f;

  private Varints() {}

  /**
   * Writes a number of 0 or more, or the bits of one below.
   *
   * @param to has {@link #MOST_BYTES} places left
   * @return behind the last byte written
   */
  static int write(long value, byte[] to, int from) {
    int at = from;
    long rest = value;
    while ((rest & ~MASK) != 0) {
      to[at++] = (byte) ((int) (rest & MASK) | MORE);
      rest >>>= GROUP;
    }
    to[at++] = (byte) rest;
    return at;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it has more than 64 bits
   */
  static long read(DataInput in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += GROUP) {
      int group = in.readUnsignedByte();
      value |= (long) (group & MASK) << shift;
      if ((group & MORE) == 0) {
        return value;
      }
    }
    throw new IOException("Not a whole number: more than 64 bits");
  }
}
