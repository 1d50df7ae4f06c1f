package news.parallax.frame.vector;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import news.parallax.text.LearnedFile;

/**
 * Vectors of frequent English words: words used alike point the same way. See
 * docs/models/word-vectors.md. Threads may share one.
 */
public final class WordVectors {
  private static final int FORMAT = 0x50585631;
  private static final int LARGEST = 127;
  private static final double OFTEN = 0.01;
  private static final String RESOURCE = "word-vectors.bin";

  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final byte[] values;
  private final int[] counts;
  private final float[] weights;
  private final int dimensions;
  private int most = 1;

  private static final class Shipped {
    static final WordVectors VECTORS = read();

    private static WordVectors read() {
      try (InputStream in = LearnedFile.open(WordVectors.class, RESOURCE)) {
        return WordVectors.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private WordVectors(int words, int dimensions) {
    this.values = new byte[words * dimensions];
    this.counts = new int[words];
    this.weights = new float[words];
    this.dimensions = dimensions;
  }

  /** The vectors that come with Parallax, read when first asked for. */
  public static WordVectors shipped() {
    return Shipped.VECTORS;
  }

  private static WordVectors read(InputStream stream) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(stream))) {
      if (in.readInt() != FORMAT) {
        throw new IOException(RESOURCE + " is not in the form this program reads");
      }
      int words = in.readInt();
      WordVectors vectors = new WordVectors(words, in.readInt());
      for (int w = 0; w < words; w++) {
        vectors.index.put(in.readUTF(), w);
        vectors.counts[w] = in.readInt();
        vectors.most = Math.max(vectors.most, vectors.counts[w]);
        in.readFully(vectors.values, w * vectors.dimensions, vectors.dimensions);
      }
      for (int w = 0; w < words; w++) {
        vectors.weights[w] = (float) vectors.weight(w);
      }
      return vectors;
    }
  }

  /**
   * Writes vectors in the form that is read here, rounded to a byte for each value.
   *
   * @param vectors of equal length
   * @param counts how many texts hold each word
   */
  public static void write(
      Map<String, float[]> vectors, Map<String, Integer> counts, OutputStream stream)
      throws IOException {
    float largest = 0;
    int dimensions = 0;
    for (float[] vector : vectors.values()) {
      dimensions = vector.length;
      for (float value : vector) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(FORMAT);
    out.writeInt(vectors.size());
    out.writeInt(dimensions);
    for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(counts.getOrDefault(entry.getKey(), 0));
      for (float value : entry.getValue()) {
        out.writeByte(Math.round(value / largest * LARGEST));
      }
    }
    out.flush();
  }

  public int dimensions() {
    return dimensions;
  }

  /** The index of a word in lower case; -1 if it has no vector. */
  public int indexOf(String word) {
    return index.getOrDefault(word, -1);
  }

  /**
   * How much a word says about the sentence it stands in: a/(a + share of the texts that hold it),
   * a = 0.01, so that frequent words count less (Arora, Liang and Ma 2017).
   */
  public double weight(int word) {
    return OFTEN / (OFTEN + (double) counts[word] / most);
  }

  /** Adds a word's vector, times its {@link #weight}, to a sum. */
  public void add(int word, float[] sum) {
    float weight = weights[word];
    int from = word * dimensions;
    for (int d = 0; d < sum.length; d++) {
      sum[d] += weight * values[from + d];
    }
  }

  /** All words, by falling frequency. */
  public Set<String> words() {
    return Collections.unmodifiableSet(index.keySet());
  }

  /** A value of a word's vector. Vectors are about, not exactly, equally long. */
  public int value(int word, int dimension) {
    return values[word * dimensions + dimension];
  }
}
