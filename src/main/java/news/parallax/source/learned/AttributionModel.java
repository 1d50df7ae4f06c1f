package news.parallax.source.learned;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * All that the learned finder knows.
 *
 * @param known stems other than verbs that may be heads of cues
 * @param cues which words are heads of cues
 * @param threshold probability from which a word is taken for the head of a cue
 * @param states which labels fit the words around a cue
 * @param steps which labels follow each other
 */
record AttributionModel(
    SyntaxModel syntax,
    Lexicon known,
    LinearModel cues,
    double threshold,
    LinearModel states,
    LinearModel steps) {
  private static final String RESOURCE = "attribution.model";
  private static final int MAGIC = 0x50415231;

  /**
   * The model that comes with Parallax.
   *
   * @throws IllegalStateException if it is missing
   */
  static AttributionModel load() {
    try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The model " + RESOURCE + " is missing from the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The model " + RESOURCE + " cannot be read", e);
    }
  }

  static AttributionModel read(InputStream file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(file), 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("This is no attribution model, or one of another version");
      }
      SyntaxModel syntax = SyntaxModel.read(in);
      Lexicon known = Lexicon.read(in);
      double threshold = in.readDouble();
      return new AttributionModel(
          syntax,
          known,
          LinearModel.read(in),
          threshold,
          LinearModel.read(in),
          LinearModel.read(in));
    }
  }

  void write(OutputStream file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(file, new java.util.zip.Deflater(9), 1 << 16))) {
      out.writeInt(MAGIC);
      syntax.write(out);
      known.write(out);
      out.writeDouble(threshold);
      cues.write(out);
      states.write(out);
      steps.write(out);
    }
  }
}
