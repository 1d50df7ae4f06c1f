package news.parallax.text.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import news.parallax.text.LearnedFile;

/** Files of trained models: a number that tells the kind of the model, then its parts, deflated. */
public final class ModelFile {
  private ModelFile() {}

  /** Reads the parts of a model. */
  @FunctionalInterface
  public interface Parts<T> {
    /** Reads the parts in the order they were written. */
    T read(DataInputStream in) throws IOException;
  }

  /** Writes the parts of a model. */
  @FunctionalInterface
  public interface Written {
    /** Writes the parts. */
    void to(DataOutputStream out) throws IOException;
  }

  /**
   * Reads a model that comes with Parallax.
   *
   * @param beside the class whose package holds the file
   * @param kind the number at its beginning
   * @throws IllegalStateException if it is missing
   */
  public static <T> T load(Class<?> beside, String name, int kind, Parts<T> parts) {
    try (InputStream in = LearnedFile.open(beside, name)) {
      return read(in, kind, parts);
    } catch (IOException e) {
      throw new UncheckedIOException("The model " + name + " cannot be read", e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the file is of another kind
   */
  public static <T> T read(InputStream file, int kind, Parts<T> parts) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(file), 1 << 16))) {
      if (in.readInt() != kind) {
        throw new IOException("This is a model of another kind, or of another version");
      }
      return parts.read(in);
    }
  }

  /** Writes a model and closes the file. */
  public static void write(OutputStream file, int kind, Written parts) throws IOException {
    Deflater smallest = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(file, smallest, 1 << 16))) {
      out.writeInt(kind);
      parts.to(out);
    } finally {
      smallest.end();
    }
  }
}
