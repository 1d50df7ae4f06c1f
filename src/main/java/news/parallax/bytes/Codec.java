package news.parallax.bytes;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type are written and read.
 *
 * @param shape what they consist of, for people and for the fingerprint of a format
 */
record Codec<T>(String shape, Writer<T> writer, Reader<T> reader) {
  interface Writer<T> {
    void write(CompactOutput out, T value) throws IOException;
  }

  interface Reader<T> {
    T read(CompactInput in) throws IOException;
  }

  void write(CompactOutput out, T value) throws IOException {
    writer.write(out, value);
  }

  T read(CompactInput in) throws IOException {
    return reader.read(in);
  }

  /** The same for values that may be missing. */
  @SuppressWarnings("NullAway") // a type parameter cannot say that its values may be missing
  Codec<@Nullable T> orNull() {
    return new Codec<>(
        shape + "?",
        (out, value) -> {
          out.flag(value != null);
          if (value != null) {
            write(out, value);
          }
        },
        in -> in.flag() ? read(in) : null);
  }
}
