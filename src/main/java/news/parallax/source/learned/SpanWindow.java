package news.parallax.source.learned;

import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * The words around a cue that may belong to its attribution: its sentence and the quotations that
 * touch it. They are cut into pieces that hang together in the tree, seen from the cue: a source or
 * a content is made of whole pieces, but for one attribution in eleven (PolNeAR's training
 * articles). It is aimed at one cue after the other; for one thread.
 */
final class SpanWindow {
  /** How far from the cue words are looked at, within its paragraph. */
  private static final int REACH = 120;

  private final ParsedDocument a;
  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;
  private int cue;
  private int first;
  private int end;
  private int sentence;
  private boolean unquoted;

  private final CueBranches branches;
  private int[] commas = new int[256];

  /** The first word of each piece, and of the one behind the last. */
  private int[] pieces = new int[257];

  private int count;

  SpanWindow(ParsedDocument a) {
    this.a = a;
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
    branches = new CueBranches(syntax);
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  int cue() {
    return cue;
  }

  /** The sentence of the cue. */
  int sentence() {
    return sentence;
  }

  /**
   * The word at which a word branches off the way from the cue to the root; -1 if none is known.
   */
  int branch(int w) {
    return branches.branch(w);
  }

  /** How many steps up from the cue the branch of a word hangs. */
  int level(int w) {
    return branches.level(w);
  }

  /** How deep in its branch a word stands; -1 if it is on the way from the cue to the root. */
  int depth(int w) {
    return branches.depth(w);
  }

  /** How many commas and colons stand between a word and the cue. */
  int commas(int w) {
    return commas[w - first];
  }

  /** The quotation a word stands in; -1 if none, or if quotation marks are overlooked. */
  int quote(int w) {
    return unquoted ? -1 : quotes.of(w);
  }

  /** Aims at a cue within a quotation, and looks at the words of the quotation alone. */
  void aimWithin(int cue) {
    int quote = quotes.of(cue);
    unquoted = true;
    aim(cue, quotes.first(quote) + 1, quotes.end(quote) - 1);
  }

  void aim(int cue) {
    unquoted = false;
    int paragraph = a.paragraphOf(cue);
    aim(cue, a.paragraphFirst(paragraph), a.paragraphFirst(paragraph + 1));
  }

  private void aim(int cue, int least, int most) {
    this.cue = cue;
    sentence = a.sentenceOf(cue);
    first = words.sentenceFirst(sentence);
    end = words.sentenceFirst(sentence + 1);
    int from = Math.max(least, cue - REACH);
    int to = Math.min(most, cue + REACH);
    while (first > from && quote(first - 1) >= 0) {
      first = Math.min(quotes.first(quotes.of(first - 1)), sentenceFirst(first - 1));
    }
    while (end < to && isQuoted(end, words.sentenceFirst(a.sentenceOf(end) + 1))) {
      end = words.sentenceFirst(a.sentenceOf(end) + 1);
    }
    if (Tag.isSign(syntax.tag(cue))) {
      first = from;
      end = to;
    }
    first = Math.max(first, from);
    end = Math.min(end, to);
    int size = end - first;
    if (commas.length < size) {
      commas = new int[size * 2];
      pieces = new int[size * 2 + 1];
    }
    branches.find(
        cue, first, end, words.sentenceFirst(sentence), words.sentenceFirst(sentence + 1));
    countCommas();
    cut();
  }

  /** How many pieces there are. */
  int pieces() {
    return count;
  }

  /** The first word of a piece; of the number of pieces, the end of the window. */
  int pieceFirst(int piece) {
    return pieces[piece];
  }

  /** The word of a piece that stands highest in the tree; of equals, the first. */
  int pieceHead(int piece) {
    int head = pieces[piece];
    for (int w = head + 1; w < pieces[piece + 1]; w++) {
      boolean better = isSign(head) ? !isSign(w) : !isSign(w) && depth(w) < depth(head);
      head = better ? w : head;
    }
    return head;
  }

  private void cut() {
    count = 0;
    boolean signsOnly = true;
    for (int w = first; w < end; w++) {
      boolean edge = w == first || w == cue || w - 1 == cue || quote(w) != quote(w - 1);
      if (edge || (!signsOnly && parts(w))) {
        pieces[count++] = w;
        signsOnly = true;
      }
      signsOnly &= isSign(w);
    }
    pieces[count] = end;
  }

  /**
   * Whether a word does not hang together with the one before it. A sign belongs to what it ends,
   * or else to what it begins.
   */
  private boolean parts(int w) {
    if (isSign(w)) {
      return false;
    }
    int before = w - 1;
    return isSign(before)
        || depth(w) < 0
        || depth(before) < 0
        || branch(w) != branch(before)
        || level(w) != level(before)
        || a.sentenceOf(w) != a.sentenceOf(before)
        || standsAlone(before)
        || (standsAlone(w) && isVerb(w))
        || beginsClause(w);
  }

  /** Whether a clause that fills the noun of its branch begins: "a warning | that prices rise". */
  private boolean beginsClause(int w) {
    if (depth(w) < 1 || syntax.leftmost(w) >= 0) {
      return false;
    }
    int top = w;
    while (depth(top) > 1) {
      int head = syntax.head(top);
      if (syntax.leftmost(head) != top) {
        return false;
      }
      top = head;
    }
    if (!Tag.isNoun(syntax.tag(syntax.head(top)))) {
      return false;
    }
    int relation = syntax.relation(top);
    return relation == Relation.CCOMP || relation == Relation.ACL;
  }

  /**
   * Whether a word is no part of what hangs under it: "according to | the bank", and where the
   * parser hung the subject under the wrong verb, "the leaders | have | claimed".
   */
  private boolean standsAlone(int w) {
    if (branch(w) != w) {
      return false;
    }
    return switch (syntax.relation(w)) {
      case Relation.PREP, Relation.AGENT, Relation.AUX, Relation.AUXPASS -> true;
      default -> false;
    };
  }

  private boolean isVerb(int w) {
    return syntax.tag(w) == Tag.MD || Tag.isVerb(syntax.tag(w));
  }

  private boolean isSign(int w) {
    return Tag.isSign(syntax.tag(w));
  }

  private int sentenceFirst(int w) {
    return words.sentenceFirst(a.sentenceOf(w));
  }

  private boolean isQuoted(int from, int to) {
    for (int w = from; w < to; w++) {
      if (quote(w) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void countCommas() {
    int count = 0;
    for (int w = cue; w < end; w++) {
      count += breaks(w) ? 1 : 0;
      commas[w - first] = count;
    }
    count = 0;
    for (int w = cue - 1; w >= first; w--) {
      commas[w - first] = count;
      count += breaks(w) ? 1 : 0;
    }
  }

  private boolean breaks(int w) {
    int tag = syntax.tag(w);
    return tag == Tag.COMMA || tag == Tag.COLON;
  }
}
