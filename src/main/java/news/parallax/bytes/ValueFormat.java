package news.parallax.bytes;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bytes of the values of one type, made from its declaration: records and other classes by
 * their fields, in which there may be texts, numbers, dates, constants, spans, lists, sets, maps
 * and values made likewise; a field that may be null is annotated so. Equal values have equal
 * bytes. The bytes begin with a fingerprint of the declarations and are not read by a program that
 * declares anything otherwise.
 */
public final class ValueFormat<T> {
  private static final Map<Class<?>, ValueFormat<?>> FORMATS = new ConcurrentHashMap<>();

  private final Class<T> type;
  private final Codec<Object> codec;
  private final int fingerprint;

  private ValueFormat(Class<T> type) {
    this.type = type;
    codec = Codecs.of(type);
    fingerprint = codec.shape().hashCode();
  }

  /**
   * The format of a type without type parameters.
   *
   * @throws IllegalArgumentException if the type holds what has no bytes
   */
  @SuppressWarnings("unchecked") // each format stands under its own type
  public static <T> ValueFormat<T> of(Class<T> type) {
    return (ValueFormat<T>) FORMATS.computeIfAbsent(type, ValueFormat::new);
  }

  public void write(T value, DataOutput out) throws IOException {
    written(value).writeTo(out);
  }

  private CompactOutput written(T value) throws IOException {
    CompactOutput out = new CompactOutput();
    out.integer(fingerprint);
    codec.write(out, value);
    return out;
  }

  /**
   * Reads a value.
   *
   * @throws IOException if the bytes were written for other declarations, are damaged or end early
   */
  public T read(DataInput in) throws IOException {
    if (in.readInt() != fingerprint) {
      throw new IOException(
          "These bytes hold no " + type.getSimpleName() + " as this version of Parallax has it");
    }
    try {
      return type.cast(codec.read(new CompactInput(in)));
    } catch (RuntimeException e) {
      throw new IOException("The bytes of a " + type.getSimpleName() + " are damaged", e);
    }
  }

  public byte[] pack(T value) {
    try {
      return written(value).toBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  /**
   * The value of the bytes.
   *
   * @throws IOException as {@link #read} does, or if there are more bytes
   */
  public T unpack(byte[] bytes) throws IOException {
    HeldBytes in = new HeldBytes(bytes);
    T value = read(new DataInputStream(in));
    if (in.available() > 0) {
      throw new IOException("There are " + in.available() + " bytes behind the value");
    }
    return value;
  }
}
