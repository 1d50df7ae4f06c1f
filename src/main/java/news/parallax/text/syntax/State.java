package news.parallax.text.syntax;

/** Where the parser stands in a sentence: its stack, the words still to come, the tree so far. */
public final class State {
  private int[] stack = new int[64];
  private int depth;
  private int next;
  private int first;
  private int end;
  private int s0;
  private int s1;
  private int ts0;
  private int ts1;
  private int ts2;
  private int tb0;
  private int tb1;
  private int tb2;
  private int t2;
  private int t3;
  private int r0;
  private int ws1;
  private int wb0;
  private int fs0;
  private Words words = new Words(java.util.List.of(), new Lexicon(java.util.Map.of()));
  private Tree tree = new Tree(0);

  public void start(Words words, Tree tree, int first, int end) {
    this.words = words;
    this.tree = tree;
    this.first = first;
    this.end = end;
    if (stack.length < end - first + 1) {
      stack = new int[end - first + 1];
    }
    depth = 0;
    next = first;
    tree.clear(first, end);
  }

  /**
   * How many arcs of the right tree a move would put out of reach (Goldberg and Nivre 2013); a very
   * large number if the move is not allowed.
   */
  public int cost(int move, int[] gold) {
    boolean allowed =
        switch (move) {
          case Parser.SHIFT -> canShift();
          case Parser.LEFT -> canReduce();
          default -> canGoRight();
        };
    if (!allowed) {
      return Integer.MAX_VALUE;
    }
    int cost = 0;
    if (move == Parser.SHIFT) {
      for (int i = 0; i < depth; i++) {
        boolean lostHead = gold[next] == stack[i] && i < depth - 1;
        if (lostHead || gold[stack[i]] == next) {
          cost++;
        }
      }
      return cost;
    }
    int top = stack[depth - 1];
    int head = gold[top];
    int under = depth > 1 ? stack[depth - 2] : -2;
    int taken = move == Parser.LEFT ? (next < end ? next : -1) : under;
    boolean reachable = head == under || head >= next || head < 0;
    if (reachable && head != taken) {
      cost++;
    }
    for (int w = next; w < end; w++) {
      if (gold[w] == top) {
        cost++;
      }
    }
    return cost;
  }

  public boolean isDone() {
    return next == end && depth == 0;
  }

  boolean canShift() {
    return next < end;
  }

  boolean canReduce() {
    return depth > 0;
  }

  boolean canGoRight() {
    return depth > 1;
  }

  /** Whether more than one move is allowed. */
  boolean isChoice() {
    return depth > 0 && (next < end || depth > 1);
  }

  /** The word at a depth of the stack, 0 the top; -1 if there is none. */
  int stack(int at) {
    return at < depth ? stack[depth - 1 - at] : -1;
  }

  public void apply(int move) {
    switch (move) {
      case Parser.SHIFT -> stack[depth++] = next++;
      case Parser.LEFT -> {
        depth--;
        tree.attach(stack[depth], next < end ? next : -1);
      }
      default -> {
        depth--;
        tree.attach(stack[depth], stack[depth - 1]);
      }
    }
  }

  private int word(int w) {
    return w < 0 || w >= end ? 5 : words.frequent(w);
  }

  private int fine(int w) {
    return w < 0 || w >= end ? -2 : words.fine(w);
  }

  private int tag(int w) {
    return w < 0 ? 40 : w >= end ? 43 : tree.tag(w);
  }

  private int left(int w) {
    return w < 0 || w >= end ? -1 : tree.leftmost(w);
  }

  private int right(int w) {
    return w < 0 || w >= end ? -1 : tree.rightmost(w);
  }

  private int kinds(int w) {
    return w < 0 || w >= end ? 0 : tree.auxiliaries(w);
  }

  /** The tags by which many moves are certain: of two words of the stack and two to come. */
  int tags() {
    return ((tag(stack(0)) * 64 + tag(stack(1))) * 64 + tag(next)) * 64 + tag(next + 1);
  }

  /** All features of the move. */
  public void extract(Features f) {
    f.clear();
    extractFirst(f);
    extractMore(f);
    extractRest(f);
  }

  /** The features that tell most moves; those of the other stages lean on them. */
  void extractFirst(Features f) {
    s0 = stack(0);
    s1 = stack(1);
    int b0 = next;
    ts0 = tag(s0);
    ts1 = tag(s1);
    ts2 = tag(stack(2));
    tb0 = tag(b0);
    tb1 = tag(b0 + 1);
    tb2 = tag(b0 + 2);
    t2 = ts0 * 64 + tb0;
    t3 = t2 * 64 + ts1;
    r0 = tag(right(s0));
    ws1 = word(s1);
    wb0 = word(b0);
    fs0 = fine(s0);
    f.add(19, t2, tag(left(b0)));
    f.add(16, t2, s0 < 0 ? 0 : Math.min(b0 - s0, 5));
    f.add(2, wb0, tb0);
    f.add(10, t2, tb1);
    f.add(18, t2, tag(left(s0)), r0);
    f.add(36, fs0, t2, s0 < 0 ? 0 : Math.min(b0 - s0, 5));
    f.add(32, t2, kinds(s0), kinds(b0));
    f.add(1, word(s0), ts0);
    f.add(35, s0 >= 0 && s0 > first ? tag(s0 - 1) : 44, t2);
    f.add(26, ts0, wb0, tb1);
    f.add(20, ts0 * 64 + ts1, tag(left(s1)), tag(right(s1)));
    f.add(29, t2, word(left(b0)));
  }

  void extractMore(Features f) {
    int b0 = next;
    f.add(12, t3, tb1);
    f.add(21, t3, r0);
    f.add(14, ts0 * 64 + ts1, ws1);
    f.add(25, word(s0), tb0, tb1);
    f.add(38, fine(s1), t3);
    f.add(28, t2, word(right(s0)));
    f.add(31, t2, ts1 * 64 + ts2, tb1);
    f.add(5, fs0, fine(b0), t2);
    f.add(27, t2, word(left(s0)));
    f.add(11, t2, tb1, tb2);
    f.add(3, ws1, ts1);
    f.add(4, word(b0 + 1), tb1);
    f.add(17, t3, s1 < 0 ? 0 : Math.min(s0 - s1, 5));
  }

  void extractRest(Features f) {
    int b0 = next;
    int ws0 = word(s0);
    int fs1 = fine(s1);
    int fb0 = fine(b0);
    f.add(6, ws0, t2);
    f.add(7, wb0, t2);
    f.add(8, t3);
    f.add(9, t3, ts2);
    f.add(13, fs0, fs1, ts0 * 64 + ts1);
    f.add(15, ts0 * 64 + ts1, ws0);
    f.add(22, t3, kinds(s0));
    f.add(23, t3, kinds(s1));
    f.add(24, fs1, fb0, ts0);
    f.add(37, fb0, t3);
    f.add(39, fs0, t3);
    f.add(30, t2, tb1 * 64 + tb2, tag(b0 + 3));
    f.add(33, t3, word(b0 + 1));
    f.add(34, word(stack(2)), tb0, ts0);
  }
}
