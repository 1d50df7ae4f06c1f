package news.parallax.analysis;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import news.parallax.article.Span;
import news.parallax.story.Varints;
import org.jspecify.annotations.Nullable;

/**
 * Writes values in few bytes: whole numbers in groups of seven bits, lowest first, small negative
 * ones folded in between (the variable-length and ZigZag integers of Protocol Buffers), text as
 * UTF-8 behind its length.
 */
public final class CompactOutput {
  private final DataOutput out;

  /** The repeated texts so far, numbered from 1. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The last span's start: spans stand close to one another. */
  private int lastStart;

  public CompactOutput(DataOutput out) {
    this.out = out;
  }

  /** Writes an element of a collection. */
  @FunctionalInterface
  public interface ElementWriter<T> {
    void write(T element) throws IOException;
  }

  public void count(long value) throws IOException {
    Varints.write(out, value);
  }

  public void signed(long value) throws IOException {
    count((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  void real(double value) throws IOException {
    out.writeDouble(value);
  }

  void flag(boolean value) throws IOException {
    out.writeBoolean(value);
  }

  public void text(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    count(bytes.length);
    out.write(bytes);
  }

  /** Writes a text that is likely to come again: the second time, its number only. */
  public void repeated(String value) throws IOException {
    Integer earlier = numbers.putIfAbsent(value, numbers.size() + 1);
    count(earlier == null ? 0 : earlier);
    if (earlier == null) {
      text(value);
    }
  }

  @SuppressWarnings("EnumOrdinal") // the bytes do not outlive a run of one version
  public void constant(Enum<?> value) throws IOException {
    count(value.ordinal());
  }

  void span(Span span) throws IOException {
    signed((long) span.start() - lastStart);
    count(span.length());
    lastStart = span.start();
  }

  public <T> void each(Collection<T> elements, ElementWriter<? super T> writer) throws IOException {
    count(elements.size());
    for (T element : elements) {
      writer.write(element);
    }
  }

  public <T> void orNull(@Nullable T value, ElementWriter<? super T> writer) throws IOException {
    flag(value != null);
    if (value != null) {
      writer.write(value);
    }
  }
}
