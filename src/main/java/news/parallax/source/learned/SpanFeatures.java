package news.parallax.source.learned;

import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Words;

/**
 * The features by which each word around a cue is labelled: how the word hangs in the tree relative
 * to the cue, what quotation it stands in, what it is. Most tell only where a word stands, and are
 * the same for all words of a stretch; so that they need not be weighed for each, they are asked
 * for apart. Words are looked at one after the other.
 */
final class SpanFeatures {
  /** In place of the relation of a word on the way from the cue to the root. */
  private static final int TRUNK = 40;

  private final ParsedDocument a;
  private final Dependents under;
  private final SpanWindow window;
  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;
  private int cueStem;
  private int cueKind;
  private int cueFine;
  private int cueCoarse;
  private int cueRelation;
  private int cueQuote;

  private boolean changesBranch;
  private boolean changesDistance;

  /** What the features of a stretch are made of. */
  private int level;

  private int branch;
  private int side;
  private int quote;
  private int sentenceGap;
  private int around;
  private int comma;
  private int branchRelation;
  private int place;

  SpanFeatures(ParsedDocument a) {
    this.a = a;
    under = Dependents.of(a);
    window = new SpanWindow(a);
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
  }

  int first() {
    return window.first();
  }

  int end() {
    return window.end();
  }

  /** Aims at a cue within a quotation, and looks at the words of the quotation alone. */
  void aimWithin(int cue) {
    window.aimWithin(cue);
    describe(cue);
  }

  void aim(int cue) {
    window.aim(cue);
    describe(cue);
  }

  private void describe(int cue) {
    cueStem = a.stem(cue);
    cueFine = a.fine(cue);
    cueCoarse = a.coarse(cue);
    cueQuote = window.quote(cue);
    boolean passive = under.isPassive(cue);
    int kids =
        under.children(cue)
            & (1 << Relation.NSUBJ
                | 1 << Relation.NSUBJPASS
                | 1 << Relation.DOBJ
                | 1 << Relation.CCOMP
                | 1 << Relation.XCOMP);
    cueKind = (syntax.tag(cue) * 2 + (passive ? 1 : 0)) * 4096 + kids;
    cueRelation = syntax.relation(cue);
    side = -1;
  }

  private int relation(int w) {
    return w < 0 ? 50 : syntax.relation(w);
  }

  private int tag(int w) {
    return w < first() || w >= end() ? 45 : syntax.tag(w);
  }

  private int lower(int w) {
    return w < first() || w >= end() ? 0 : words.lower(w);
  }

  /** Where a word stands as to quotations, seen from the cue. */
  private int quoteState(int w) {
    int q = window.quote(w);
    if (q < 0) {
      return cueQuote < 0 ? 0 : 1;
    }
    if (q == cueQuote) {
      return 2;
    }
    int cue = window.cue();
    int length = quotes.end(q) - quotes.first(q) - 2;
    int size = length <= 1 ? 0 : length <= 3 ? 1 : length <= 5 ? 2 : 3;
    int gap = w < cue ? cue - quotes.end(q) : quotes.first(q) - cue - 1;
    int near = gap <= 0 ? 0 : gap <= 2 ? 1 : gap <= 6 ? 2 : 3;
    return 4 + size * 8 + near * 2 + (w < cue ? 1 : 0);
  }

  /** Looks at a word of the window. */
  void look(int w) {
    int cue = window.cue();
    int sideOf = w < cue ? 0 : w == cue ? 1 : 2;
    int branchOf = window.branch(w);
    int levelOf = window.level(w);
    int quoteOf = quoteState(w);
    int gapOf = Math.max(-2, Math.min(2, a.sentenceOf(w) - window.sentence()));
    boolean trunk = window.depth(w) < 0;
    changesBranch =
        sideOf != side
            || trunk
            || branchRelation == TRUNK
            || branchOf != branch
            || levelOf != level
            || quoteOf != quote
            || gapOf != sentenceGap;
    side = sideOf;
    if (changesBranch) {
      branch = branchOf;
      level = levelOf;
      quote = quoteOf;
      sentenceGap = gapOf;
      branchRelation = trunk ? TRUNK : relation(branch);
      place = (level * 64 + branchRelation) * 4 + side;
    }
    comma = Math.min(window.commas(w), 3);
    int aroundOf = (comma * 8 + far(Math.abs(w - cue))) * 4 + side;
    changesDistance = changesBranch || aroundOf != around;
    around = aroundOf;
  }

  /** Whether what the branch tells is another than for the word looked at before. */
  boolean changesBranch() {
    return changesBranch;
  }

  /** Whether what the branch and the distance from the cue tell is another than before. */
  boolean changesDistance() {
    return changesDistance;
  }

  private static int far(int distance) {
    return distance <= 2
        ? distance
        : distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 16 ? 5 : 6;
  }

  /** Adds what the branch of the word looked at tells. */
  void addBranch(Features f) {
    int branchTag = branch < 0 ? 45 : syntax.tag(branch);
    int branchSide = branch < 0 ? 2 : branch < window.cue() ? 0 : 1;
    int byBranch = branchRelation * 8 + level;
    f.add(1, side);
    f.add(2, place);
    f.add(4, place, cueKind);
    f.add(6, place, branchTag, branchSide);
    f.add(8, place, quote);
    f.add(10, quote, side);
    f.add(11, quote, cueStem);
    f.add(12, quote, cueKind);
    f.add(24, place, lower(branch));
    f.add(25, place, cueRelation, quote);
    f.add(26, sentenceGap, quote, cueRelation);
    f.add(27, sentenceGap, cueStem);
    f.add(31, place, cueStem, quote);
    f.add(34, a.paragraphOf(window.cue()) == 0 ? 1 : 0, place);
    f.add(37, place, cueFine);
    f.add(38, place, cueCoarse, cueKind);
    f.add(39, quote, cueFine, side);
    f.add(42, byBranch, branch < 0 ? 0 : a.fine(branch), cueFine);
    f.add(43, byBranch, branch < 0 ? 0 : words.lower(branch), cueStem);
  }

  /** Adds what the branch and the distance of the word looked at tell. */
  void addDistance(Features f) {
    f.add(9, place, comma);
    f.add(14, around, cueStem);
    f.add(15, around, cueKind);
    f.add(29, place, leftChild(), comma);
    f.add(30, around, branchRelation, level);
  }

  /** The first word of the branch's own left child: "that", "to", "as". */
  private int leftChild() {
    if (branch < 0) {
      return 0;
    }
    int left = syntax.leftmost(branch);
    return left < 0 ? 1 : words.lower(left);
  }

  /** Adds what is said of the word looked at alone. */
  void addOwn(int w, Features f) {
    int depth = Math.min(window.depth(w), 3);
    int tag = syntax.tag(w);
    int relation = relation(w);
    int lower = words.lower(w);
    f.add(13, around, tag);
    f.add(16, lower, side);
    f.add(17, lower, place);
    f.add(20, tag, tag(w + 1), place);
    f.add(23, lower(w + 1), side, tag);
    f.add(28, level, window.level(Math.max(first(), w - 1)), branchRelation);
    f.add(32, place, depth, cueStem);
    f.add(33, place, relation, cueStem);
    f.add(35, words.isCapitalised(w) ? 1 : 0, place, tag);
    f.add(36, quote, tag, comma);
    f.add(40, place, depth, cueFine);
  }

  /** Adds what is said of the step from the word before to this one. */
  void addStep(int w, Features f) {
    f.add(50, 0);
    if (w == first()) {
      f.add(51, 0);
      return;
    }
    int same = window.branch(w) == window.branch(w - 1) ? 1 : 0;
    int sideOf = w <= window.cue() ? 0 : 1;
    int before = window.depth(w - 1) < 0 ? TRUNK : relation(window.branch(w - 1));
    int q = window.quote(w);
    int qBefore = window.quote(w - 1);
    int edge = q == qBefore ? (q < 0 ? 0 : 1) : q < 0 ? 2 : qBefore < 0 ? 3 : 4;
    int tag = syntax.tag(w);
    int tagBefore = syntax.tag(w - 1);
    int relation = relation(w);
    f.add(52, same, edge, sideOf);
    f.add(53, level * 64 + branchRelation, window.level(w - 1) * 64 + before, same);
    f.add(55, tag, relation, sideOf);
    f.add(57, edge, tag, tagBefore);
    f.add(58, words.lower(w), tagBefore);
    f.add(59, words.lower(w - 1), tag);
    f.add(61, syntax.head(w) == w - 1 ? 1 : syntax.head(w - 1) == w ? 2 : 0, relation, tag);
    f.add(62, relation, relation(w - 1), same);
    f.add(63, syntax.leftEdge(w), tagBefore, relation);
  }
}
