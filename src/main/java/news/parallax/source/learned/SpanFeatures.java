package news.parallax.source.learned;

import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * The features by which each piece around a cue is labelled: how it hangs in the tree relative to
 * the cue, what quotation it stands in, what it is. Pieces are looked at one after the other.
 */
public final class SpanFeatures {
  /** In place of the relation of a word on the way from the cue to the root. */
  private static final int TRUNK = 40;

  /** How a word in the quotation of the cue stands; those in others have higher numbers. */
  private static final int OF_CUE = 2;

  private final ParsedDocument a;
  private final Clauses under;
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

  /** What the features of the piece looked at are made of. */
  private int piece;

  private int head;
  private int level;
  private int branch;
  private int side;
  private int quote;
  private int sentenceGap;
  private int around;
  private int comma;
  private int branchRelation;
  private int place;
  private int tag;

  /** The same of the piece before. */
  private int tagBefore;

  private int quoteBefore;
  private int headBefore;
  private int branchBefore;
  private int levelBefore;
  private int relationBefore;

  public SpanFeatures(ParsedDocument a) {
    this.a = a;
    under = Clauses.of(a);
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

  /** How many pieces there are. */
  public int pieces() {
    return window.pieces();
  }

  /** The first word of a piece; of the number of pieces, the end of the window. */
  public int pieceFirst(int of) {
    return window.pieceFirst(of);
  }

  /** Aims at a cue within a quotation, and looks at the words of the quotation alone. */
  void aimWithin(int cue) {
    window.aimWithin(cue);
    describe(cue);
  }

  public void aim(int cue) {
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
        under.tree().relations(cue)
            & (1 << Relation.NSUBJ
                | 1 << Relation.NSUBJPASS
                | 1 << Relation.DOBJ
                | 1 << Relation.CCOMP
                | 1 << Relation.XCOMP);
    cueKind = (syntax.tag(cue) * 2 + (passive ? 1 : 0)) * 4096 + kids;
    cueRelation = syntax.relation(cue);
  }

  private int relation(int w) {
    return w < 0 ? 50 : syntax.relation(w);
  }

  private int tag(int w) {
    return w < first() || w >= end() ? 45 : syntax.tag(w);
  }

  private int lower(int w) {
    return w < first() || w >= end() ? 0 : words.hash(w);
  }

  /** Where a word stands as to quotations, seen from the cue. */
  private int quoteState(int w) {
    int q = window.quote(w);
    if (q < 0) {
      return cueQuote < 0 ? 0 : 1;
    }
    if (q == cueQuote) {
      return OF_CUE;
    }
    int cue = window.cue();
    int length = quotes.end(q) - quotes.first(q) - 2;
    int size = length <= 1 ? 0 : length <= 3 ? 1 : length <= 5 ? 2 : 3;
    int gap = w < cue ? cue - quotes.end(q) : quotes.first(q) - cue - 1;
    int near = gap <= 0 ? 0 : gap <= 2 ? 1 : gap <= 6 ? 2 : 3;
    return 4 + size * 8 + near * 2 + (w < cue ? 1 : 0);
  }

  /** Looks at a piece of the window; at one after the other. */
  public void look(int next) {
    tagBefore = tag;
    quoteBefore = quote;
    headBefore = head;
    branchBefore = branch;
    levelBefore = level;
    relationBefore = branchRelation;
    piece = next;
    head = window.pieceHead(next);
    int cue = window.cue();
    boolean trunk = window.depth(head) < 0;
    side = head < cue ? 0 : head == cue ? 1 : 2;
    branch = window.branch(head);
    level = window.level(head);
    quote = quoteState(head);
    sentenceGap = Math.max(-2, Math.min(2, a.sentenceOf(head) - window.sentence()));
    branchRelation = trunk ? TRUNK : relation(branch);
    place = (level * 64 + branchRelation) * 4 + side;
    comma = Math.min(window.commas(head), 3);
    int gap = head < cue ? cue - last() : window.pieceFirst(piece) - cue;
    around = (comma * 8 + far(Math.max(0, gap))) * 4 + side;
    tag = syntax.tag(head);
  }

  private int pieceFirst() {
    return window.pieceFirst(piece);
  }

  /** Whether the piece looked at stands in a quotation that the cue is not in: it is no cue. */
  boolean isQuotedApart() {
    return quote > OF_CUE;
  }

  /**
   * Whether a piece is told of by the next one, "the mayor, | who was there,": then that is no
   * source without it. ("Who" alone may be one.)
   */
  boolean isToldOf(int of) {
    int next = syntax.tag(window.pieceFirst(of + 1));
    return (next == Tag.WP || next == Tag.WDT) && Tag.isNoun(syntax.tag(window.pieceHead(of)));
  }

  /** The last word of the piece, not counting signs. */
  private int last() {
    int last = window.pieceFirst(piece + 1) - 1;
    while (last > pieceFirst() && Tag.isSign(syntax.tag(last))) {
      last--;
    }
    return last;
  }

  private static int far(int distance) {
    return distance <= 2
        ? distance
        : distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 16 ? 5 : 6;
  }

  /** Adds what is said of the piece looked at. */
  public void add(Features f) {
    int byBranch = branchRelation * 8 + level;
    int from = pieceFirst();
    int last = last();
    int next = window.pieceFirst(piece + 1);
    int length = far(last + 1 - from);
    int depth = Math.min(window.depth(head), 3);
    f.add(4, place, cueKind);
    f.add(10, quote, side);
    f.add(12, quote, cueKind);
    f.add(25, place, cueRelation, quote);
    f.add(26, sentenceGap, quote, cueRelation);
    f.add(31, place, cueStem, quote);
    f.add(37, place, cueFine);
    f.add(38, place, cueCoarse, cueKind);
    f.add(39, quote, cueFine, side);
    f.add(43, byBranch, branch < 0 ? 0 : words.hash(branch), cueStem);
    f.add(14, around, cueStem);
    f.add(15, around, cueKind);
    f.add(30, around, branchRelation, level);
    f.add(13, around, tag);
    f.add(16, lower(from), side);
    f.add(17, lower(from), place);
    f.add(20, tag, tag(next), place);
    f.add(32, place, depth, cueStem);
    f.add(36, quote, tag, comma);
    f.add(45, length, quote, side);
    f.add(48, length, place, cueStem);
  }

  /** Adds what is said of the step from the piece before to this one. */
  public void addStep(Features f) {
    f.add(50, 0);
    if (piece == 0) {
      return;
    }
    int from = pieceFirst();
    int same = branch == branchBefore ? 1 : 0;
    int sideOf = head <= window.cue() ? 0 : 1;
    int edge =
        quote == quoteBefore
            ? (quote < OF_CUE ? 0 : 1)
            : quote < OF_CUE ? 2 : quoteBefore < OF_CUE ? 3 : 4;
    int sign = Tag.isSign(syntax.tag(from - 1)) ? words.hash(from - 1) : 0;
    f.add(52, same, edge, sideOf);
    f.add(53, level * 64 + branchRelation, levelBefore * 64 + relationBefore, same);
    f.add(55, tag, branchRelation, sideOf);
    f.add(57, edge, tag, tagBefore);
    f.add(58, words.hash(from), tagBefore);
    f.add(59, words.hash(headBefore), tag);
    f.add(62, branchRelation, relationBefore, same);
    f.add(63, sign, edge, sideOf);
  }
}
