package news.parallax.beam;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.CustomCoder;
import org.jspecify.annotations.Nullable;

/**
 * A coder written by hand, field by field: no reflection, no schema that may change unnoticed, the
 * same bytes on every engine.
 */
abstract class DataCoder<T> extends CustomCoder<T> {
  private static final long serialVersionUID = 1;

  abstract void write(T value, DataOutput out) throws IOException;

  abstract T read(DataInput in) throws IOException;

  @Override
  public final void encode(T value, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    write(value, data);
    data.flush();
  }

  @Override
  public final T decode(InputStream in) throws IOException {
    return read(new DataInputStream(in));
  }

  /** The same value always has the same bytes. */
  @Override
  public final void verifyDeterministic() {}

  /** Tells it from the others, also on another machine: coders of one name write the same. */
  String name() {
    return getClass().getName();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof DataCoder<?> coder && coder.name().equals(name());
  }

  @Override
  public final int hashCode() {
    return name().hashCode();
  }

  /**
   * Writes a text so that it is read again char by char. A half of a surrogate pair, as texts that
   * were not repaired yet may hold, has no bytes in UTF-8: such a text is written by its chars,
   * after a length below 0.
   */
  static void writeText(String text, DataOutput out) throws IOException {
    if (holdsHalfOfPair(text)) {
      out.writeInt(~text.length());
      out.writeChars(text);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static boolean holdsHalfOfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int next = i + 1;
        if (next == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(next))) {
          return true;
        }
        i = next;
      }
    }
    return false;
  }

  static String readText(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      StringBuilder text = new StringBuilder(~length);
      for (int i = 0; i < ~length; i++) {
        text.append(in.readChar());
      }
      return text.toString();
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static void writeOptional(@Nullable String text, DataOutput out) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      writeText(text, out);
    }
  }

  static @Nullable String readOptional(DataInput in) throws IOException {
    return in.readBoolean() ? readText(in) : null;
  }

  static void writeTexts(List<String> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(text, out);
    }
  }

  static List<String> readTexts(DataInput in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(readText(in));
    }
    return texts;
  }
}
