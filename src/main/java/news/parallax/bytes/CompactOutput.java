package news.parallax.bytes;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import news.parallax.article.Span;

/**
 * Writes values in few bytes: whole numbers in groups of seven bits, lowest first, small negative
 * ones folded in between (the variable-length and ZigZag integers of Protocol Buffers), text as
 * UTF-8 behind its length.
 */
final class CompactOutput {
  private final DataOutput out;

  /** The texts so far, numbered from 1. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The last span's start: spans stand close to one another. */
  private int lastStart;

  CompactOutput(DataOutput out) {
    this.out = out;
  }

  void count(long value) throws IOException {
    Varints.write(out, value);
  }

  void signed(long value) throws IOException {
    count((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  void real(double value) throws IOException {
    out.writeDouble(value);
  }

  void flag(boolean value) throws IOException {
    out.writeBoolean(value);
  }

  void bytes(byte[] value) throws IOException {
    count(value.length);
    out.write(value);
  }

  /** Writes numbers; zeros in a row take no more than one. */
  void numbers(long[] values) throws IOException {
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
  void text(String value) throws IOException {
    Integer earlier = numbers.putIfAbsent(value, numbers.size() + 1);
    count(earlier == null ? 0 : earlier);
    if (earlier != null) {
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(value);
    flag(whole);
    if (whole) {
      bytes(bytes);
    } else {
      count(value.length());
      out.writeChars(value);
    }
  }

  void span(Span span) throws IOException {
    signed((long) span.start() - lastStart);
    count(span.length());
    lastStart = span.start();
  }
}
