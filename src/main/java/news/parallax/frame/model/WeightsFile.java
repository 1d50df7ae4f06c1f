package news.parallax.frame.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import news.parallax.frame.model.Weights.Group;
import news.parallax.frame.model.Weights.Head;

/**
 * The form weights are written in: gzipped, the words' vectors as a byte for each value and a scale
 * for each vector, all else as floats.
 */
public final class WeightsFile {
  private static final int FORMAT = 0x50584631;
  private static final int LARGEST = 127;

  private WeightsFile() {}

  /**
   * Writes weights.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(Weights weights, OutputStream stream) throws IOException {
    try (GZIPOutputStream packed = new GZIPOutputStream(stream);
        DataOutputStream out = new DataOutputStream(packed)) {
      out.writeInt(FORMAT);
      out.writeInt(weights.vocabulary().size());
      out.writeInt(weights.sizes().buckets());
      out.writeInt(weights.sizes().dimensions());
      out.writeInt(weights.sizes().hidden());
      for (String word : weights.vocabulary().words()) {
        out.writeUTF(word);
      }
      write(weights.emphasis(), out);
      writeRows(weights.vectors(), weights.sizes().dimensions(), out);
      for (float[] matrix : weights.mix()) {
        write(matrix, out);
      }
      write(weights.bias(), out);
      out.writeInt(weights.heads().size());
      for (Head head : weights.heads()) {
        write(head, out);
      }
    }
  }

  private static void write(Head head, DataOutputStream out) throws IOException {
    out.writeUTF(head.codebookId());
    out.writeInt(head.frameIds().size());
    for (String id : head.frameIds()) {
      out.writeUTF(id);
    }
    for (float[] values :
        List.of(
            head.output(),
            head.cues(),
            head.bias(),
            head.scale().slope(),
            head.scale().offset(),
            head.scale().thresholds(),
            head.scale().floors())) {
      write(values, out);
    }
  }

  /** Writes numbers one behind the other. */
  public static void write(float[] values, DataOutputStream out) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static void writeRows(float[] vectors, int dimensions, DataOutputStream out)
      throws IOException {
    for (int from = 0; from < vectors.length; from += dimensions) {
      float largest = 0;
      for (int d = 0; d < dimensions; d++) {
        largest = Math.max(largest, Math.abs(vectors[from + d]));
      }
      float scale = largest / LARGEST;
      out.writeFloat(scale);
      for (int d = 0; d < dimensions; d++) {
        out.writeByte(scale == 0 ? 0 : Math.round(vectors[from + d] / scale));
      }
    }
  }

  /**
   * Reads weights.
   *
   * @throws IOException if the bytes are not what {@link #write} writes
   */
  public static Weights read(byte[] bytes) throws IOException {
    try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed.readAllBytes()))) {
      if (in.readInt() != FORMAT) {
        throw new IOException("not a frame model in the form this program reads");
      }
      int words = in.readInt();
      int buckets = in.readInt();
      int dimensions = in.readInt();
      int hidden = in.readInt();
      List<String> vocabulary = new ArrayList<>();
      for (int w = 0; w < words; w++) {
        vocabulary.add(in.readUTF());
      }
      float[] emphasis = read(words, in);
      float[] vectors = readRows(words + buckets, dimensions, in);
      float[][] mix = new float[Group.values().length][];
      for (int g = 0; g < mix.length; g++) {
        mix[g] = read(hidden * dimensions, in);
      }
      float[] bias = read(hidden, in);
      List<Head> heads = new ArrayList<>();
      for (int k = in.readInt(); k > 0; k--) {
        heads.add(readHead(hidden, in));
      }
      return new Weights(
          new Vocabulary(vocabulary),
          emphasis,
          new Weights.Sizes(buckets, dimensions, hidden),
          vectors,
          mix,
          bias,
          heads);
    }
  }

  private static Head readHead(int hidden, DataInputStream in) throws IOException {
    String codebookId = in.readUTF();
    int frames = in.readInt();
    List<String> ids = new ArrayList<>();
    for (int f = 0; f < frames; f++) {
      ids.add(in.readUTF());
    }
    return new Head(
        codebookId,
        ids,
        read(frames * hidden, in),
        read(frames * CueScores.PARTS * frames, in),
        read(frames, in),
        new Head.Scale(read(frames, in), read(frames, in), read(frames, in), read(frames, in)));
  }

  /** Reads as many numbers. */
  public static float[] read(int count, DataInputStream in) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  private static float[] readRows(int rows, int dimensions, DataInputStream in) throws IOException {
    float[] vectors = new float[rows * dimensions];
    for (int from = 0; from < vectors.length; from += dimensions) {
      float scale = in.readFloat();
      for (int d = 0; d < dimensions; d++) {
        vectors[from + d] = scale * in.readByte();
      }
    }
    return vectors;
  }
}
