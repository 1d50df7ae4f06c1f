package news.parallax.source.learned;

import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * The features by which each word around a cue is labelled: how the word hangs in the tree relative
 * to the cue, what quotation it stands in, what it is.
 */
final class SpanFeatures {
  /** How far from the cue words are looked at, within its paragraph. */
  static final int REACH = 120;

  private static final int UP = 6;

  private final ParsedDocument a;
  private final CueFeatures cues;
  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;
  private int cue;
  private int first;
  private int end;
  private int sentence;
  private int cueStem;
  private int cueKind;
  private int cueFine;
  private int cueCoarse;
  private int cueRelation;
  private int cueQuote;
  private boolean unquoted;

  /** For each word of the window: where it branches off the way from the cue to the root. */
  private int[] branch = new int[256];

  /** How many steps up from the cue the branch hangs; {@link #UP} if not in the cue's sentence. */
  private int[] level = new int[256];

  private int[] depth = new int[256];
  private int[] commas = new int[256];

  SpanFeatures(ParsedDocument a, CueFeatures cues) {
    this.a = a;
    this.cues = cues;
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
  }

  int first() {
    return first;
  }

  int end() {
    return end;
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

  private int quote(int w) {
    return unquoted ? -1 : quotes.of(w);
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
    cueStem = a.stem(cue);
    cueFine = a.fine(cue);
    cueCoarse = a.coarse(cue);
    cueQuote = quote(cue);
    boolean passive = cues.isPassive(cue);
    int kids =
        cues.children(cue)
            & (1 << Relation.NSUBJ
                | 1 << Relation.NSUBJPASS
                | 1 << Relation.DOBJ
                | 1 << Relation.CCOMP
                | 1 << Relation.XCOMP);
    cueKind = (syntax.tag(cue) * 2 + (passive ? 1 : 0)) * 4096 + kids;
    cueRelation = syntax.relation(cue);
    int size = end - first;
    if (branch.length < size) {
      branch = new int[size * 2];
      level = new int[size * 2];
      depth = new int[size * 2];
      commas = new int[size * 2];
    }
    climb();
    countCommas();
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

  private void climb() {
    int from = Math.max(first, words.sentenceFirst(sentence));
    int to = Math.min(end, words.sentenceFirst(sentence + 1));
    for (int w = first; w < end; w++) {
      level[w - first] = w >= from && w < to ? -1 : UP + (w < from ? 1 : 2);
      branch[w - first] = -1;
      depth[w - first] = 0;
    }
    int up = 0;
    for (int w = cue; w >= 0 && up < 20; w = syntax.head(w), up++) {
      if (w >= from && w < to) {
        level[w - first] = Math.min(up, UP);
        branch[w - first] = w;
        depth[w - first] = -1;
      }
    }
    for (int w = from; w < to; w++) {
      place(w, from, to);
    }
  }

  /** Finds the branch of a word by climbing to the first word that has one. */
  private void place(int w, int from, int to) {
    int top = w;
    int steps = 0;
    while (level[top - first] < 0) {
      int head = syntax.head(top);
      steps++;
      if (head < from || head >= to) {
        set(w, top, UP, steps);
        return;
      }
      if (level[head - first] >= 0) {
        if (depth[head - first] < 0) {
          set(w, top, level[head - first], steps - 1);
        } else {
          set(w, branch[head - first], level[head - first], depth[head - first] + steps);
        }
        return;
      }
      top = head;
    }
  }

  private void set(int w, int branchOf, int levelOf, int depthOf) {
    for (int x = w, d = depthOf; level[x - first] < 0; d--) {
      level[x - first] = levelOf;
      branch[x - first] = branchOf;
      depth[x - first] = d;
      x = syntax.head(x);
      if (x < first || x >= end) {
        return;
      }
    }
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

  private int relation(int w) {
    return w < 0 ? 50 : syntax.relation(w);
  }

  private int tag(int w) {
    return w < first || w >= end ? 45 : syntax.tag(w);
  }

  private int lower(int w) {
    return w < first || w >= end ? 0 : words.lower(w);
  }

  /** Where a word stands as to quotations, seen from the cue. */
  private int quoteState(int w) {
    int q = quote(w);
    if (q < 0) {
      return cueQuote < 0 ? 0 : 1;
    }
    if (q == cueQuote) {
      return 2;
    }
    int length = quotes.end(q) - quotes.first(q) - 2;
    int size = length <= 1 ? 0 : length <= 3 ? 1 : length <= 5 ? 2 : 3;
    int gap = w < cue ? cue - quotes.end(q) : quotes.first(q) - cue - 1;
    int near = gap <= 0 ? 0 : gap <= 2 ? 1 : gap <= 6 ? 2 : 3;
    return 4 + size * 8 + near * 2 + (w < cue ? 1 : 0);
  }

  /** What is said of a word whatever its label before. */
  void extract(int w, Features f) {
    int i = w - first;
    int lv = level[i];
    int br = branch[i];
    int dp = Math.min(depth[i], 3);
    int side = w < cue ? 0 : w == cue ? 1 : 2;
    int brRelation = depth[i] < 0 ? 40 : relation(br);
    int brTag = br < 0 ? 45 : syntax.tag(br);
    int brSide = br < 0 ? 2 : br < cue ? 0 : 1;
    int tag = syntax.tag(w);
    int relation = relation(w);
    int comma = Math.min(commas[i], 3);
    int distance = Math.min(Math.abs(w - cue), 40);
    int far =
        distance <= 2 ? distance : distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 16 ? 5 : 6;
    int quote = quoteState(w);
    int place = (lv * 64 + brRelation) * 4 + side;
    int around = (comma * 8 + far) * 4 + side;
    int lower = words.lower(w);
    int sentenceGap = Math.max(-2, Math.min(2, a.sentenceOf(w) - sentence));
    f.clear();
    f.add(1, side);
    f.add(2, place);
    f.add(3, place, cueStem);
    f.add(4, place, cueKind);
    f.add(5, place, dp, tag);
    f.add(6, place, brTag, brSide);
    f.add(7, place, relation, tag);
    f.add(8, place, quote);
    f.add(9, place, comma);
    f.add(10, quote, side);
    f.add(11, quote, cueStem);
    f.add(12, quote, cueKind);
    f.add(13, around, tag);
    f.add(14, around, cueStem);
    f.add(15, around, cueKind);
    f.add(16, lower, side);
    f.add(17, lower, place);
    f.add(18, lower, cueStem, side);
    f.add(19, tag, tag(w - 1), tag(w + 1));
    f.add(20, tag, tag(w + 1), place);
    f.add(21, tag, tag(w - 1), place);
    f.add(22, lower(w - 1), side, tag);
    f.add(23, lower(w + 1), side, tag);
    f.add(24, place, lower(br));
    f.add(25, place, cueRelation, quote);
    f.add(26, sentenceGap, quote, cueRelation);
    f.add(27, sentenceGap, cueStem);
    f.add(28, lv, level[Math.max(0, i - 1)], brRelation);
    f.add(29, place, hasClauseBefore(br), comma);
    f.add(30, around, brRelation, lv);
    f.add(31, place, cueStem, quote);
    f.add(32, place, dp, cueStem);
    f.add(33, place, relation, cueStem);
    f.add(34, a.paragraphOf(w) == 0 ? 1 : 0, place);
    f.add(35, words.isCapitalised(w) ? 1 : 0, place, tag);
    f.add(36, quote, tag, comma);
    f.add(37, place, cueFine);
    f.add(38, place, cueCoarse, cueKind);
    f.add(39, quote, cueFine, side);
    f.add(40, place, dp, cueFine);
    f.add(41, place, a.fine(w));
    f.add(42, brRelation * 8 + lv, br < 0 ? 0 : a.fine(br), cueFine);
    f.add(43, brRelation * 8 + lv, br < 0 ? 0 : words.lower(br), cueStem);
    f.add(44, a.coarse(w), tag(w + 1), place);
    f.add(45, lower, lower(w + 1), side);
    f.add(46, lower, lower(w - 1), side);
  }

  /** Tag of the first word of the branch's own left child: "that", "to", "as". */
  private int hasClauseBefore(int br) {
    if (br < 0) {
      return 0;
    }
    int left = syntax.leftmost(br);
    return left < 0 ? 1 : words.lower(left);
  }

  /** What is said of the step from the word before to this one. */
  void extractStep(int w, Features f) {
    int i = w - first;
    f.clear();
    f.add(50, 0);
    if (w == first) {
      f.add(51, 0);
      return;
    }
    boolean sameBranch = branch[i] == branch[i - 1];
    int lv = level[i];
    int side = w <= cue ? 0 : 1;
    int brRelation = depth[i] < 0 ? 40 : relation(branch[i]);
    int brBefore = depth[i - 1] < 0 ? 40 : relation(branch[i - 1]);
    int q = quote(w);
    int qBefore = quote(w - 1);
    int edge = q == qBefore ? (q < 0 ? 0 : 1) : q < 0 ? 2 : qBefore < 0 ? 3 : 4;
    int tag = syntax.tag(w);
    int tagBefore = syntax.tag(w - 1);
    int same = sameBranch ? 1 : 0;
    f.add(52, same, edge, side);
    f.add(53, lv * 64 + brRelation, level[i - 1] * 64 + brBefore, same);
    f.add(54, tag, tagBefore, same);
    f.add(55, tag, relation(w), side);
    f.add(56, tagBefore, relation(w), side);
    f.add(57, edge, tag, tagBefore);
    f.add(58, words.lower(w), tagBefore);
    f.add(59, words.lower(w - 1), tag);
    f.add(60, w == cue ? 1 : w - 1 == cue ? 2 : 0, tag);
    f.add(61, syntax.head(w) == w - 1 ? 1 : syntax.head(w - 1) == w ? 2 : 0, relation(w), tag);
    f.add(62, relation(w), relation(w - 1), same);
    f.add(63, syntax.leftEdge(w), tagBefore, relation(w));
  }
}
