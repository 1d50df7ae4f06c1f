package news.parallax.learn.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.text.syntax.BoostedTrees;

/** Grows one decision tree after the other. For one thread. */
final class TreeGrower {
  private static final int LEAVES = 8;
  private static final int LEAST_CASES = 40;

  /** Keeps leaves of few cases small. */
  private static final double RIDGE = 5;

  private static final double LEAST_GAIN = 1e-6;

  private final Boosting.Bins bins;
  private final double[] slopes;
  private final double[] bends;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Integer> roots = new ArrayList<>();

  /** A node, its cases until it is parted, and how it is parted best. */
  private static final class Node {
    final int[] cases;
    int asked = -1;
    float value;
    int left;
    double gain;
    int number = -1;
    int bin;

    Node(int[] cases) {
      this.cases = cases;
    }
  }

  TreeGrower(Boosting.Bins bins, int cases) {
    this.bins = bins;
    slopes = new double[cases];
    bends = new double[cases];
  }

  /** Sets how the loss of a case changes with its odds: its first and second derivative. */
  void set(int of, double slope, double bend) {
    slopes[of] = slope;
    bends[of] = bend;
  }

  /**
   * Grows a tree.
   *
   * @param open the numbers it may ask for
   * @param rate by which a step is shortened
   * @param odds of all cases; what the tree makes of each is added
   */
  void grow(boolean[] open, double rate, double[] odds) {
    int root = nodes.size();
    roots.add(root);
    int[] all = new int[odds.length];
    Arrays.setAll(all, i -> i);
    add(all, open);
    for (int leaves = 1; leaves < LEAVES; leaves++) {
      Node best = null;
      for (Node one : nodes.subList(root, nodes.size())) {
        boolean gains = one.asked < 0 && one.gain > LEAST_GAIN;
        best = gains && (best == null || one.gain > best.gain) ? one : best;
      }
      if (best == null) {
        break;
      }
      part(best, open);
    }
    for (Node leaf : nodes.subList(root, nodes.size())) {
      if (leaf.asked < 0) {
        leaf.value = (float) (rate * slope(leaf.cases) / (bend(leaf.cases) + RIDGE));
        for (int of : leaf.cases) {
          odds[of] += leaf.value;
        }
      }
    }
  }

  private double slope(int[] cases) {
    return Arrays.stream(cases).mapToDouble(of -> slopes[of]).sum();
  }

  private double bend(int[] cases) {
    return Arrays.stream(cases).mapToDouble(of -> bends[of]).sum();
  }

  private void part(Node node, boolean[] open) {
    node.asked = node.number;
    node.value = bins.cut(node.number, node.bin);
    node.left = nodes.size();
    int number = node.number;
    int bin = node.bin;
    add(Arrays.stream(node.cases).filter(of -> bins.bin(number, of) <= bin).toArray(), open);
    add(Arrays.stream(node.cases).filter(of -> bins.bin(number, of) > bin).toArray(), open);
  }

  private void add(int[] cases, boolean[] open) {
    Node node = new Node(cases);
    nodes.add(node);
    if (cases.length >= 2 * LEAST_CASES) {
      for (int number = 0; number < open.length; number++) {
        if (open[number]) {
          look(node, number);
        }
      }
    }
  }

  /** Looks where the node is parted best by a number. */
  private void look(Node node, int number) {
    int size = bins.bins(number);
    double[] slope = new double[size];
    double[] bend = new double[size];
    int[] count = new int[size];
    for (int of : node.cases) {
      int bin = bins.bin(number, of);
      slope[bin] += slopes[of];
      bend[bin] += bends[of];
      count[bin]++;
    }
    double allSlope = Arrays.stream(slope).sum();
    double allBend = Arrays.stream(bend).sum();
    double whole = worth(allSlope, allBend);
    double leftSlope = 0;
    double leftBend = 0;
    int left = 0;
    for (int bin = 0; bin + 1 < size; bin++) {
      leftSlope += slope[bin];
      leftBend += bend[bin];
      left += count[bin];
      if (left < LEAST_CASES || node.cases.length - left < LEAST_CASES) {
        continue;
      }
      double parted = worth(leftSlope, leftBend) + worth(allSlope - leftSlope, allBend - leftBend);
      if (parted - whole > node.gain) {
        node.gain = parted - whole;
        node.number = number;
        node.bin = bin;
      }
    }
  }

  private static double worth(double slope, double bend) {
    return slope * slope / (bend + RIDGE);
  }

  BoostedTrees trees() {
    int size = nodes.size();
    byte[] asked = new byte[size];
    float[] values = new float[size];
    int[] lefts = new int[size];
    for (int i = 0; i < size; i++) {
      asked[i] = (byte) nodes.get(i).asked;
      values[i] = nodes.get(i).value;
      lefts[i] = nodes.get(i).left;
    }
    return new BoostedTrees(
        roots.stream().mapToInt(Integer::intValue).toArray(), asked, values, lefts);
  }
}
