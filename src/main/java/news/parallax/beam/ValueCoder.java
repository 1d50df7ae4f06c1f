package news.parallax.beam;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import news.parallax.bytes.ValueFormat;
import org.apache.beam.sdk.coders.CustomCoder;
import org.jspecify.annotations.Nullable;

/** The coder of values by their {@link ValueFormat}: the same bytes on every engine. */
final class ValueCoder<T> extends CustomCoder<T> {
  private static final long serialVersionUID = 1;

  private final Class<T> type;

  private ValueCoder(Class<T> type) {
    this.type = type;
  }

  static <T> ValueCoder<T> of(Class<T> type) {
    return new ValueCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    ValueFormat.of(type).write(value, data);
    data.flush();
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return ValueFormat.of(type).read(new DataInputStream(in));
  }

  /** The same value always has the same bytes. */
  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValueCoder<?> coder && coder.type.equals(type);
  }

  @Override
  public int hashCode() {
    return type.getName().hashCode();
  }

  @Override
  public String toString() {
    return "ValueCoder(" + type.getSimpleName() + ")";
  }
}
