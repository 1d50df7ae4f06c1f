package news.parallax.analysis;

import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.story.Varints;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CompactOutput} has written, value by value in the same order. */
public final class CompactInput {
  private final DataInput in;
  private final List<String> repeated = new ArrayList<>();
  private int lastStart;

  public CompactInput(DataInput in) {
    this.in = in;
  }

  /** Reads an element of a list. */
  @FunctionalInterface
  public interface ElementReader<T> {
    T read() throws IOException;
  }

  public long count() throws IOException {
    return Varints.read(in);
  }

  public int size() throws IOException {
    long size = count();
    if (size < 0 || size > Integer.MAX_VALUE) {
      throw new IOException("Not a size: " + size);
    }
    return (int) size;
  }

  public long signed() throws IOException {
    long folded = count();
    return (folded >>> 1) ^ -(folded & 1);
  }

  double real() throws IOException {
    return in.readDouble();
  }

  boolean flag() throws IOException {
    return in.readBoolean();
  }

  public String text() throws IOException {
    byte[] bytes = new byte[size()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public String repeated() throws IOException {
    int number = size();
    if (number > repeated.size()) {
      throw new IOException("No text has the number " + number);
    }
    if (number == 0) {
      repeated.add(text());
      return repeated.get(repeated.size() - 1);
    }
    return repeated.get(number - 1);
  }

  public <E extends Enum<E>> E constant(E[] constants) throws IOException {
    int ordinal = size();
    if (ordinal >= constants.length) {
      throw new IOException("No constant has the number " + ordinal);
    }
    return constants[ordinal];
  }

  Span span() throws IOException {
    lastStart = Math.toIntExact(lastStart + signed());
    return new Span(lastStart, lastStart + size());
  }

  <T> List<T> list(ElementReader<T> reader) throws IOException {
    int size = size();
    List<T> elements = new ArrayList<>(Math.min(size, 1 << 16));
    for (int i = 0; i < size; i++) {
      elements.add(reader.read());
    }
    return elements;
  }

  public <T> @Nullable T orNull(ElementReader<T> reader) throws IOException {
    return flag() ? reader.read() : null;
  }
}
