package news.parallax.beam;

import java.io.Serializable;
import org.apache.beam.sdk.util.SerializableUtils;
import org.jspecify.annotations.Nullable;

/**
 * Something large that steps carry to workers, serialised once. The Direct Runner serialises a step
 * several times for each bundle it gives to it, and reads it again: of bytes that is cheap.
 */
final class Carried<T extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1;

  private final byte[] bytes;
  private transient volatile @Nullable T value;

  private Carried(byte[] bytes, T value) {
    this.bytes = bytes;
    this.value = value;
  }

  static <T extends Serializable> Carried<T> of(T value) {
    return new Carried<>(SerializableUtils.serializeToByteArray(value), value);
  }

  @SuppressWarnings("unchecked") // the bytes are of one
  T get() {
    T known = value;
    if (known == null) {
      known = (T) SerializableUtils.deserializeFromByteArray(bytes, "what a step carries");
      value = known;
    }
    return known;
  }
}
