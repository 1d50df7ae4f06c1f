package news.parallax.bytes;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import news.parallax.article.Span;

/**
 * Writes values in few bytes: whole numbers in groups of seven bits, lowest first, small negative
 * ones folded in between (the variable-length and ZigZag integers of Protocol Buffers), text as
 * UTF-8 behind its length. What is written is held in one array, for streams take a lock for every
 * byte.
 */
final class CompactOutput {
  private static final int FIRST_BYTES = 1 << 9;

  /** What stands in UTF-8 for half of a surrogate pair. */
  private static final byte REPLACED = '?';

  private byte[] written = new byte[FIRST_BYTES];
  private int length;

  /** The texts so far, numbered from 1. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The last span's start: spans stand close to one another. */
  private int lastStart;

  /** All that was written. */
  byte[] toBytes() {
    return Arrays.copyOf(written, length);
  }

  /** Hands on all that was written. */
  void writeTo(DataOutput out) throws IOException {
    out.write(written, 0, length);
  }

  /** Writes four bytes, the highest first. */
  void integer(int value) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      one(value >>> shift);
    }
  }

  void count(long value) {
    grow(Varints.MOST_BYTES);
    length = Varints.write(value, written, length);
  }

  void signed(long value) {
    count((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  void real(double value) {
    long bits = Double.doubleToLongBits(value);
    integer((int) (bits >>> Integer.SIZE));
    integer((int) bits);
  }

  void flag(boolean value) {
    one(value ? 1 : 0);
  }

  void bytes(byte[] value) {
    count(value.length);
    grow(value.length);
    System.arraycopy(value, 0, written, length, value.length);
    length += value.length;
  }

  private void one(int value) {
    grow(1);
    written[length++] = (byte) value;
  }

  private void grow(int more) {
    if (more > written.length - length) {
      written = Arrays.copyOf(written, Math.max(2 * written.length, Math.addExact(length, more)));
    }
  }

  /** Writes numbers; zeros in a row take no more than one. */
  void numbers(long[] values) {
    count(values.length);
    for (int i = 0; i < values.length; i++) {
      signed(values[i]);
      if (values[i] == 0) {
        int first = i;
        while (i + 1 < values.length && values[i + 1] == 0) {
          i++;
        }
        count(i - first);
      }
    }
  }

  /**
   * Writes a text so that it is read again char by char; the second time its number only. A half of
   * a surrogate pair, as texts that were not repaired yet may hold, has no bytes in UTF-8: such a
   * text is written by its chars.
   */
  void text(String value) {
    Integer earlier = numbers.putIfAbsent(value, numbers.size() + 1);
    count(earlier == null ? 0 : earlier);
    if (earlier != null) {
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    boolean whole = isWhole(value, bytes);
    flag(whole);
    if (whole) {
      bytes(bytes);
    } else {
      count(value.length());
      for (int i = 0; i < value.length(); i++) {
        one(value.charAt(i) >>> Byte.SIZE);
        one(value.charAt(i));
      }
    }
  }

  /** Whether the bytes say all that the text says. */
  private static boolean isWhole(String text, byte[] bytes) {
    for (byte each : bytes) {
      if (each == REPLACED) {
        return new String(bytes, StandardCharsets.UTF_8).equals(text);
      }
    }
    return true;
  }

  void span(Span span) {
    signed((long) span.start() - lastStart);
    count(span.length());
    lastStart = span.start();
  }
}
