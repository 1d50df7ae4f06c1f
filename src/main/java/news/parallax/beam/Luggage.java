package news.parallax.beam;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that goes with a step to its workers. Engines write a step down and read it again for
 * every bundle, object by object, and that of codebooks and lists takes longer than many a bundle.
 * The value here is written once, and read once a process.
 *
 * @param <T> not to be changed by who reads it, for steps share it
 */
final class Luggage<T extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1;

  /** More than the values of one run; those of runs before it are forgotten. */
  private static final int MOST_OPEN = 8;

  private static final Map<ByteBuffer, Object> OPEN =
      Collections.synchronizedMap(
          new LinkedHashMap<>(2 * MOST_OPEN, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Object> eldest) {
              return size() > MOST_OPEN;
            }
          });

  private final byte[] bytes;
  private transient @Nullable T opened;

  private Luggage(byte[] bytes) {
    this.bytes = bytes;
  }

  static <T extends Serializable> Luggage<T> of(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Luggage<>(bytes.toByteArray());
  }

  @SuppressWarnings("unchecked") // what was packed is what comes out
  T open() {
    T value = opened;
    if (value == null) {
      value = (T) OPEN.computeIfAbsent(ByteBuffer.wrap(bytes), unread -> read(bytes));
      opened = value;
    }
    return value;
  }

  private static Object read(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a worker lacks a class of the program", e);
    }
  }
}
