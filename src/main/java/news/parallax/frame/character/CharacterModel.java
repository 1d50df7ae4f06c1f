package news.parallax.frame.character;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import news.parallax.frame.model.WeightsFile;
import news.parallax.text.LearnedFile;

/**
 * Three logistic regressions, one a role, over the features of an appearance; see
 * docs/models/characters.md.
 */
@SuppressWarnings("EnumOrdinal") // arrays by role
public final class CharacterModel {
  private static final int FORMAT = 0x50584331;
  private static final String RESOURCE = "characters.model";
  private static final int ROLES = CharacterRole.values().length;

  private final long[] hashes;
  private final float[][] weights;
  private final float[][] numbers;
  private final float[] bias;
  private final Curves curves;

  /** The weights role by role for each hash: what is looked up most lies together. */
  private final float[] together;

  /** Likewise of the numbers. */
  private final float[] numbersTogether;

  private final int[] starts;
  private final long[] known;
  private final int shift;

  /**
   * How log odds become probabilities and castings, role by role.
   *
   * @param slope with {@code offset}: probability = σ(slope × log odds + offset) (Platt 2000)
   * @param floors probabilities from which an actor is cast
   * @param thresholds probabilities from which a casting is sure
   */
  @SuppressWarnings("ArrayRecordComponent") // which nobody compares
  public record Curves(float[] slope, float[] offset, float[] floors, float[] thresholds) {}

  /**
   * @param hashes of the things that may hold, sorted
   * @param weights of these: for each role one for each hash
   * @param numbers weights of the numbers: for each role one for each number
   * @param bias log odds of each role where nothing holds
   */
  public CharacterModel(
      long[] hashes, float[][] weights, float[][] numbers, float[] bias, Curves curves) {
    this.hashes = hashes;
    this.weights = weights;
    this.numbers = numbers;
    this.bias = bias;
    this.curves = curves;
    this.together = together(weights, hashes.length);
    this.numbersTogether = together(numbers, numbers[0].length);
    this.shift = Long.numberOfLeadingZeros(Math.max(1, hashes.length));
    this.starts = starts(hashes, shift);
    this.known = known(hashes);
  }

  private static float[] together(float[][] byRole, int count) {
    float[] together = new float[count * ROLES];
    for (int i = 0; i < together.length; i++) {
      together[i] = byRole[i % ROLES][i / ROLES];
    }
    return together;
  }

  /** A bit for each hash by its middle bits: most that are asked for are unknown. */
  private static long[] known(long[] hashes) {
    long[] bits = new long[Integer.highestOneBit(Math.max(1, hashes.length)) / 2 + 1];
    for (long hash : hashes) {
      bits[place(hash, bits)] |= 1L << hash;
    }
    return bits;
  }

  /** The last six bits of a hash choose the bit, those before them the place. */
  private static int place(long hash, long[] bits) {
    return (int) (hash >>> 6) & (Integer.highestOneBit(bits.length) - 1);
  }

  /** For each value of the first bits where the hashes that begin so start. */
  private static int[] starts(long[] sorted, int shift) {
    int[] starts = new int[(1 << (Long.SIZE - shift)) + 1];
    for (long hash : sorted) {
      starts[bucket(hash, shift) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    return starts;
  }

  /** Buckets rise with the hashes, negative ones first. */
  private static int bucket(long hash, int shift) {
    return (int) ((hash ^ Long.MIN_VALUE) >>> shift);
  }

  /** The same with other curves. */
  public CharacterModel with(Curves others) {
    return new CharacterModel(hashes, weights, numbers, bias, others);
  }

  float[] floors() {
    return curves.floors();
  }

  float[] thresholds() {
    return curves.thresholds();
  }

  private int find(long hash) {
    if ((known[place(hash, known)] & (1L << hash)) == 0) {
      return -1;
    }
    int bucket = bucket(hash, shift);
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      if (hashes[i] == hash) {
        return i;
      }
    }
    return -1;
  }

  private static final class Shipped {
    static final CharacterModel MODEL = readResource();

    private static CharacterModel readResource() {
      try (InputStream in = LearnedFile.open(CharacterModel.class, RESOURCE)) {
        return read(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The model that comes with Parallax, read when first asked for. */
  public static CharacterModel shipped() {
    return Shipped.MODEL;
  }

  /** The log odds of each role. */
  public double[] logOdds(CastingFeatures features) {
    return logOdds(begin(features), features);
  }

  /** The log odds of each role by what the appearance shares with all in its sentence. */
  double[] begin(CastingFeatures features) {
    double[] odds = new double[ROLES];
    for (int r = 0; r < ROLES; r++) {
      odds[r] = bias[r];
    }
    addNumbers(features.shared(), 0, odds);
    return odds;
  }

  /**
   * The log odds of each role.
   *
   * @param begun what {@link #begin} gives for the appearance, or for another in its sentence
   */
  double[] logOdds(double[] begun, CastingFeatures features) {
    double[] odds = begun.clone();
    addNumbers(features.own(), features.shared().length, odds);
    double first = odds[0];
    double second = odds[1];
    double third = odds[2];
    for (int i = 0; i < features.count(); i++) {
      int at = find(features.hash(i)) * ROLES;
      if (at >= 0) {
        first += together[at];
        second += together[at + 1];
        third += together[at + 2];
      }
    }
    return new double[] {first, second, third};
  }

  /** Three sums side by side, one a role. */
  private void addNumbers(float[] added, int from, double[] odds) {
    double first = odds[0];
    double second = odds[1];
    double third = odds[2];
    int at = from * ROLES;
    for (float number : added) {
      // Nobody governs, or nothing modifies: then a whole vector is 0.
      if (number != 0) {
        first += numbersTogether[at] * number;
        second += numbersTogether[at + 1] * number;
        third += numbersTogether[at + 2] * number;
      }
      at += ROLES;
    }
    odds[0] = first;
    odds[1] = second;
    odds[2] = third;
  }

  public double probability(int role, double logOdds) {
    return 1 / (1 + StrictMath.exp(-(curves.slope()[role] * logOdds + curves.offset()[role])));
  }

  /** What a thing that holds adds to the log odds of a role. */
  double weight(long hash, CharacterRole role) {
    int at = find(hash);
    return at < 0 ? 0 : weights[role.ordinal()][at];
  }

  /**
   * Writes the model.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(FORMAT);
      out.writeInt(hashes.length);
      out.writeInt(numbers[0].length);
      for (long hash : hashes) {
        out.writeLong(hash);
      }
      for (int r = 0; r < ROLES; r++) {
        WeightsFile.write(weights[r], out);
        WeightsFile.write(numbers[r], out);
      }
      WeightsFile.write(bias, out);
      WeightsFile.write(curves.slope(), out);
      WeightsFile.write(curves.offset(), out);
      WeightsFile.write(curves.floors(), out);
      WeightsFile.write(curves.thresholds(), out);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the bytes are not what {@link #write} writes
   */
  public static CharacterModel read(byte[] bytes) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new ByteArrayInputStream(
                new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()))) {
      if (in.readInt() != FORMAT) {
        throw new IOException("not a model of characters in the form this program reads");
      }
      int count = in.readInt();
      int size = in.readInt();
      long[] hashes = new long[count];
      for (int i = 0; i < count; i++) {
        hashes[i] = in.readLong();
      }
      float[][] weights = new float[ROLES][];
      float[][] numbers = new float[ROLES][];
      for (int r = 0; r < ROLES; r++) {
        weights[r] = WeightsFile.read(count, in);
        numbers[r] = WeightsFile.read(size, in);
      }
      return new CharacterModel(
          hashes,
          weights,
          numbers,
          WeightsFile.read(ROLES, in),
          new Curves(
              WeightsFile.read(ROLES, in),
              WeightsFile.read(ROLES, in),
              WeightsFile.read(ROLES, in),
              WeightsFile.read(ROLES, in)));
    }
  }
}
