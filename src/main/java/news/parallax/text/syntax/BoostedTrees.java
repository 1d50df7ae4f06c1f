package news.parallax.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Decision trees over numbers, one correcting the others (gradient boosting, Friedman 2001). Where
 * hashed features tell of words, these tell of measures and of what they mean together.
 */
public final class BoostedTrees {
  private static final int LEAF = -1;

  /** The first node of each tree. */
  private final int[] roots;

  /** Of each node the number it asks for; {@value #LEAF} if it is a leaf. */
  private final byte[] asked;

  /** Up to where one goes left; of a leaf, what it adds. */
  private final float[] values;

  /** The node on the left; that on the right follows it. */
  private final int[] lefts;

  /**
   * @param roots the first node of each tree
   * @param asked of each node the number it asks for; -1 of a leaf
   * @param values of each node the largest number that goes left; of a leaf, what it adds
   * @param lefts of each node the one on the left, which that on the right follows
   */
  public BoostedTrees(int[] roots, byte[] asked, float[] values, int[] lefts) {
    this.roots = roots.clone();
    this.asked = asked.clone();
    this.values = values.clone();
    this.lefts = lefts.clone();
  }

  /** The sum of what all trees make of the numbers: a logarithm of odds. */
  public double sum(float[] numbers) {
    byte[] questions = asked;
    float[] limits = values;
    int[] next = lefts;
    double sum = 0;
    for (int root : roots) {
      int node = root;
      int number = questions[node];
      while (number != LEAF) {
        int left = next[node];
        node = numbers[number] <= limits[node] ? left : left + 1;
        number = questions[node];
      }
      sum += limits[node];
    }
    return sum;
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(roots.length);
    for (int root : roots) {
      out.writeInt(root);
    }
    out.writeInt(asked.length);
    for (int node = 0; node < asked.length; node++) {
      out.writeByte(asked[node]);
      out.writeFloat(values[node]);
      out.writeInt(lefts[node]);
    }
  }

  public static BoostedTrees read(DataInputStream in) throws IOException {
    int[] roots = new int[in.readInt()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = in.readInt();
    }
    int nodes = in.readInt();
    byte[] asked = new byte[nodes];
    float[] values = new float[nodes];
    int[] lefts = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      asked[node] = in.readByte();
      values[node] = in.readFloat();
      lefts[node] = in.readInt();
    }
    return new BoostedTrees(roots, asked, values, lefts);
  }
}
