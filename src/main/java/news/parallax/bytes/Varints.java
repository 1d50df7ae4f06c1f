package news.parallax.bytes;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Whole numbers of 0 or more in groups of seven bits, lowest first. */
final class Varints {
  private static final int GROUP = 7;
  private static final int MORE = 0x80;
  private static final int MASK = 0x7f;

  private Varints() {}

  /** Writes a number of 0 or more, or the bits of one below. */
  static void write(DataOutput out, long value) throws IOException {
    long rest = value;
    while ((rest & ~MASK) != 0) {
      out.writeByte((int) (rest & MASK) | MORE);
      rest >>>= GROUP;
    }
    out.writeByte((int) rest);
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
