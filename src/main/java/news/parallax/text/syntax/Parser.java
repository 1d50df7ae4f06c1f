package news.parallax.text.syntax;

/**
 * Greedy dependency parser: the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta
 * 2011) with linear weights, trained with a dynamic oracle (Goldberg and Nivre 2013). Labels are
 * given afterwards, when the whole tree is known. Time and memory are linear in the sentence.
 */
final class Parser {
  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;

  private final LinearModel moves;
  private final LinearModel labels;

  Parser(LinearModel moves, LinearModel labels) {
    this.moves = moves;
    this.labels = labels;
  }

  /** Parses a sentence into {@code heads} (-1 for the root) and {@code relations}. */
  void parse(Words words, Tree tree, int first, int end, State state, Features f, int[] sums) {
    state.start(words, tree, first, end);
    while (!state.isDone()) {
      state.extract(f);
      moves.sum(f, sums);
      int shift = LinearModel.raw(sums, SHIFT);
      int left = LinearModel.raw(sums, LEFT);
      int right = LinearModel.raw(sums, RIGHT);
      int move;
      if (!state.canReduce()) {
        move = SHIFT;
      } else {
        move = state.canShift() ? SHIFT : LEFT;
        int best = state.canShift() ? shift : left;
        if (left > best) {
          move = LEFT;
          best = left;
        }
        if (right > best && state.canGoRight()) {
          move = RIGHT;
        }
      }
      state.apply(move);
    }
    label(words, tree, first, end, f, sums);
  }

  private void label(Words words, Tree tree, int first, int end, Features f, int[] sums) {
    for (int w = first; w < end; w++) {
      if (tree.head(w) < 0) {
        tree.relate(w, Relation.ROOT);
      } else if (Tag.isSign(tree.tag(w))) {
        tree.relate(w, Relation.PUNCT);
      } else {
        extractLabel(words, tree, w, f);
        tree.relate(w, labels.best(f, sums));
      }
    }
  }

  static void extractLabel(Words words, Tree tree, int w, Features f) {
    int h = tree.head(w);
    int wt = tree.tag(w);
    int ht = tree.tag(h);
    int side = h < w ? 1 : 0;
    int tags = (wt * 64 + ht) * 2 + side;
    int distance = Math.min(Math.abs(h - w), 4);
    int wl = words.frequent(w);
    int hl = words.frequent(h);
    int leftChild = tree.leftmost(w);
    int rightChild = tree.rightmost(w);
    f.clear();
    f.add(1, tags);
    f.add(2, tags, distance);
    f.add(3, tags, wl);
    f.add(4, tags, hl);
    f.add(5, words.fine(w), words.fine(h), side);
    f.add(19, tags, words.fine(w));
    f.add(20, tags, words.fine(h));
    f.add(6, tags, tree.wordOr0(leftChild, words));
    f.add(7, tags, tree.tagOr(leftChild), tree.tagOr(rightChild));
    f.add(8, tags, tree.tagOr(tree.leftmost(h)), tree.tagOr(tree.rightmost(h)));
    f.add(9, tags, tree.head(h) < 0 ? 50 : tree.tag(tree.head(h)));
    f.add(
        10,
        tags,
        w > tree.first() ? tree.tag(w - 1) : 40,
        w + 1 < tree.end() ? tree.tag(w + 1) : 40);
    f.add(11, wl, side, ht);
    f.add(12, tags, tree.wordOr0(tree.leftmost(h), words));
    f.add(13, tags, tree.previousSibling(w), tree.hasSubjectBefore(w));
    f.add(14, tags, words.suffix(w, 3));
    f.add(15, tags, words.suffix(h, 3));
    f.add(16, tags, tree.auxiliaries(h));
    f.add(17, tags, tree.auxiliaries(w));
    f.add(18, side, hl, wt);
  }
}
