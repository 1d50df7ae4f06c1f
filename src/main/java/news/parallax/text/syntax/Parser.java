package news.parallax.text.syntax;

/**
 * Greedy dependency parser: the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta
 * 2011) with linear weights, trained with a dynamic oracle (Goldberg and Nivre 2013). Labels are
 * given afterwards, when the whole tree is known. Time and memory are linear in the sentence.
 */
public final class Parser {
  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int MOVES = 3;

  /**
   * By how much a move or relation has to be ahead, after the first features and after some more,
   * for the others not to be looked at (after Strubell et al. 2015, "Learning Dynamic Feature
   * Selection for Fast Sequential Prediction"). One in a thousand of the weighed moves and thirteen
   * in a thousand of the weighed relations come out other than with all features; the model card
   * has the counts.
   */
  private static final int[] MOVE_MARGINS = {450, 340};

  private static final int[] LABEL_MARGINS = {185, 124};

  private final Shortcuts shortcuts;
  private final LinearModel moves;
  private final LinearModel labels;

  Parser(Shortcuts shortcuts, LinearModel moves, LinearModel labels) {
    this.shortcuts = shortcuts;
    this.moves = moves;
    this.labels = labels;
  }

  /** Gives the words of a sentence their heads, -1 for the root. */
  void parse(Words words, Tree tree, int first, int end, State state, Features f, int[] sums) {
    state.start(words, tree, first, end);
    while (!state.isDone()) {
      state.apply(move(state, f, sums));
    }
  }

  /** The move to make; the state is left as it is. */
  int move(State state, Features f, int[] sums) {
    if (!state.isChoice()) {
      return state.canReduce() ? LEFT : SHIFT;
    }
    int certain = shortcuts.move(state);
    if (certain >= 0) {
      return certain;
    }
    f.clear();
    state.extractFirst(f);
    moves.sum(f, sums);
    int sure = ahead(state, MOVE_MARGINS[0], sums);
    if (sure >= 0) {
      return sure;
    }
    int size = f.size();
    state.extractMore(f);
    moves.add(f, size, sums);
    sure = ahead(state, MOVE_MARGINS[1], sums);
    if (sure >= 0) {
      return sure;
    }
    size = f.size();
    state.extractRest(f);
    moves.add(f, size, sums);
    return ahead(state, 0, sums);
  }

  /** The best move that is allowed, of equals the first; -1 if it is not that far ahead. */
  private static int ahead(State state, int margin, int[] sums) {
    int shift = state.canShift() ? LinearModel.raw(sums, SHIFT) : -1;
    int left = LinearModel.raw(sums, LEFT);
    int right = state.canGoRight() ? LinearModel.raw(sums, RIGHT) : -1;
    int best = Math.max(shift, Math.max(left, right));
    int second = Math.max(Math.min(shift, left), Math.min(Math.max(shift, left), right));
    if (best - second < margin && second >= 0) {
      return -1;
    }
    return best == shift ? SHIFT : best == left ? LEFT : RIGHT;
  }

  /** How a word of a parsed sentence hangs on its head. */
  int label(Words words, Tree tree, int w, Features f, int[] sums) {
    if (tree.head(w) < 0) {
      return Relation.ROOT;
    }
    if (Tag.isSign(tree.tag(w))) {
      return Relation.PUNCT;
    }
    int certain = shortcuts.relation(tree, w);
    if (certain >= 0) {
      return certain;
    }
    f.clear();
    extractFirst(words, tree, w, f);
    labels.sum(f, sums);
    int best = labels.best(LABEL_MARGINS[0], sums);
    if (best >= 0) {
      return best;
    }
    int size = f.size();
    extractMore(words, tree, w, f);
    labels.add(f, size, sums);
    best = labels.best(LABEL_MARGINS[1], sums);
    if (best >= 0) {
      return best;
    }
    size = f.size();
    extractRest(words, tree, w, f);
    labels.add(f, size, sums);
    return labels.best(0, sums);
  }

  /** All features of a relation. */
  public static void extractLabel(Words words, Tree tree, int w, Features f) {
    f.clear();
    extractFirst(words, tree, w, f);
    extractMore(words, tree, w, f);
    extractRest(words, tree, w, f);
  }

  private static int side(Tree tree, int w) {
    return tree.head(w) < w ? 1 : 0;
  }

  private static int tags(Tree tree, int w) {
    return (tree.tag(w) * 64 + tree.tag(tree.head(w))) * 2 + side(tree, w);
  }

  private static void extractFirst(Words words, Tree tree, int w, Features f) {
    int h = tree.head(w);
    int tags = tags(tree, w);
    int leftChild = tree.leftmost(w);
    f.add(1, tags);
    f.add(17, tags, tree.auxiliaries(w));
    f.add(2, tags, Math.min(Math.abs(h - w), 4));
    f.add(13, tags, tree.previousSibling(w), tree.hasSubjectBefore(w));
    f.add(7, tags, tree.tagOr(leftChild), tree.tagOr(tree.rightmost(w)));
    f.add(6, tags, tree.wordOr0(leftChild, words));
    f.add(20, tags, words.fine(h));
    f.add(3, tags, words.frequent(w));
  }

  private static void extractMore(Words words, Tree tree, int w, Features f) {
    int h = tree.head(w);
    int tags = tags(tree, w);
    f.add(14, tags, words.suffix(w, 3));
    f.add(18, side(tree, w), words.frequent(h), tree.tag(w));
    f.add(19, tags, words.fine(w));
    f.add(16, tags, tree.auxiliaries(h));
  }

  private static void extractRest(Words words, Tree tree, int w, Features f) {
    int h = tree.head(w);
    int tags = tags(tree, w);
    int sentence = words.sentenceOf(w);
    f.add(15, tags, words.suffix(h, 3));
    f.add(
        10,
        tags,
        w > words.sentenceFirst(sentence) ? tree.tag(w - 1) : 40,
        w + 1 < words.sentenceFirst(sentence + 1) ? tree.tag(w + 1) : 40);
    f.add(4, tags, words.frequent(h));
    f.add(8, tags, tree.tagOr(tree.leftmost(h)), tree.tagOr(tree.rightmost(h)));
    f.add(11, words.frequent(w), side(tree, w), tree.tag(h));
    f.add(9, tags, tree.head(h) < 0 ? 50 : tree.tag(tree.head(h)));
    f.add(12, tags, tree.wordOr0(tree.leftmost(h), words));
    f.add(5, words.fine(w), words.fine(h), side(tree, w));
  }
}
