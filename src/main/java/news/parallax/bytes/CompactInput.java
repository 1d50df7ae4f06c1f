package news.parallax.bytes;

import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;

/** Reads what {@link CompactOutput} has written, value by value in the same order. */
final class CompactInput {
  private final DataInput in;
  private final List<String> texts = new ArrayList<>();
  private int lastStart;

  CompactInput(DataInput in) {
    this.in = in;
  }

  long count() throws IOException {
    return Varints.read(in);
  }

  int size() throws IOException {
    long size = count();
    if (size < 0 || size > Integer.MAX_VALUE) {
      throw new IOException("Not a size: " + size);
    }
    return (int) size;
  }

  long signed() throws IOException {
    long folded = count();
    return (folded >>> 1) ^ -(folded & 1);
  }

  double real() throws IOException {
    return in.readDouble();
  }

  boolean flag() throws IOException {
    return in.readBoolean();
  }

  byte[] bytes() throws IOException {
    byte[] bytes = new byte[size()];
    in.readFully(bytes);
    return bytes;
  }

  long[] numbers() throws IOException {
    long[] values = new long[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = signed();
      i += values[i] == 0 ? size() : 0;
    }
    return values;
  }

  String text() throws IOException {
    int number = size();
    if (number > texts.size()) {
      throw new IOException("No text has the number " + number);
    }
    if (number == 0) {
      texts.add(flag() ? new String(bytes(), StandardCharsets.UTF_8) : chars());
      return texts.get(texts.size() - 1);
    }
    return texts.get(number - 1);
  }

  private String chars() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int left = size(); left > 0; left--) {
      text.append(in.readChar());
    }
    return text.toString();
  }

  Span span() throws IOException {
    lastStart = Math.toIntExact(lastStart + signed());
    return new Span(lastStart, lastStart + size());
  }
}
