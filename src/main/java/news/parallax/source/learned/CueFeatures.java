package news.parallax.source.learned;

import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.Lexicon;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Whether a word is the head of a cue: the candidates and their features. Those that need no tree
 * come first: they rule out most candidates, so that many sentences need not be parsed.
 */
public final class CueFeatures {
  private static final int BEHIND = 4;
  private static final int BEFORE = 6;

  private final ParsedDocument a;
  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;
  private final Clauses under;

  /** The first word of the sentence whose first quotation mark is kept. */
  private int markedSentence = -1;

  private int firstMark;

  public CueFeatures(ParsedDocument a) {
    this.a = a;
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
    under = Clauses.of(a);
  }

  /** Whether the word may be the head of a cue, as far as one can tell without the tree. */
  public static boolean isCandidate(ParsedDocument a, int w, Lexicon known) {
    return Tag.isVerb(a.syntax().tag(w)) || known.get(a.stem(w)) >= 0;
  }

  /** Whether a verb only helps another one. */
  public static boolean isAuxiliary(ParsedDocument a, int w) {
    int relation = Tag.isVerb(a.syntax().tag(w)) ? a.syntax().relation(w) : Relation.ROOT;
    return relation == Relation.AUX || relation == Relation.AUXPASS;
  }

  private int lower(int w) {
    return w < 0 ? 0 : words.hash(w);
  }

  private int stem(int w) {
    return w < 0 ? 0 : a.stem(w);
  }

  private int coarse(int w) {
    return w < 0 ? -2 : a.coarse(w);
  }

  private int fine(int w) {
    return w < 0 ? -2 : a.fine(w);
  }

  private int tag(int w) {
    return w < 0 ? 40 : syntax.tag(w);
  }

  /**
   * Adds the features of a word as the head of a cue that need no tree.
   *
   * @param unquoted whether quotation marks are overlooked, for speech within speech
   */
  public void addPlain(int w, Features f, boolean unquoted) {
    int s = a.sentenceOf(w);
    int first = words.sentenceFirst(s);
    int end = words.sentenceFirst(s + 1);
    int stem = a.stem(w);
    int tag = syntax.tag(w);
    int before = w > first ? w - 1 : -1;
    int after = w + 1 < end ? w + 1 : -1;
    int inside = unquoted ? 0 : inside(w);
    int near = unquoted ? 0 : quoteNear(w, first, end);
    int cluster = a.fine(w);
    f.add(1, 0);
    f.add(2, words.hash(w));
    f.add(3, stem);
    f.add(5, stem, tag);
    f.add(18, lower(after), stem);
    f.add(19, lower(before), tag);
    f.add(20, lower(after), tag);
    f.add(22, tag(after), tag(w + 2 < end ? w + 2 : -1), stem);
    f.add(23, inside, stem);
    f.add(25, near, stem);
    f.add(26, near, tag, inside);
    f.add(31, a.paragraphOf(w) == 0 ? 1 : 0, stem);
    f.add(32, a.paragraphOf(w) == 0 ? 1 : 0, tag);
    f.add(39, w == first ? 1 : 0, tag, stem);
    f.add(46, cluster, tag);
    f.add(61, fine(after), cluster);
    int paragraph = a.paragraphOf(w);
    int fromStart = Math.min(w - a.paragraphFirst(paragraph), 5);
    f.add(62, stem, fromStart, before < 0 ? 64 : words.shape(before));
    f.add(65, stem, fromStart, near);
  }

  /** Adds the features that tell how the word stands in the tree. */
  public void addTree(int w, Features f, boolean unquoted) {
    int s = a.sentenceOf(w);
    int stem = a.stem(w);
    int tag = syntax.tag(w);
    int relation = syntax.relation(w);
    int head = syntax.head(w);
    int after = w + 1 < words.sentenceFirst(s + 1) ? w + 1 : -1;
    int subj = under.subject(w);
    int obj = under.object(w);
    int cl = under.clause(w);
    int pp = under.preposition(w);
    int children = under.tree().relations(w);
    int passive = under.isPassive(w) ? 1 : 0;
    int inside = unquoted ? 0 : inside(w);
    int near = unquoted ? 0 : quoteNear(w, words.sentenceFirst(s), words.sentenceFirst(s + 1));
    int cluster = a.fine(w);
    int kids =
        children
            & (1 << Relation.NSUBJ
                | 1 << Relation.NSUBJPASS
                | 1 << Relation.DOBJ
                | 1 << Relation.CCOMP
                | 1 << Relation.XCOMP
                | 1 << Relation.ATTR);
    f.add(4, tag, relation);
    f.add(6, stem, relation);
    f.add(7, stem, kids);
    f.add(8, kids, tag);
    f.add(10, tag(subj), subj < 0 ? 0 : words.isCapitalised(subj) ? 1 : 2, tag);
    f.add(12, stem, tag(subj));
    f.add(14, stem, tag(obj));
    f.add(15, stem, lower(pp));
    f.add(27, near, inside, kids);
    f.add(28, stem(head), relation);
    f.add(30, tag(head), relation, stem);
    f.add(33, passive, stem);
    f.add(34, passive, kids, inside);
    f.add(35, children & (1 << Relation.NEG | 1 << Relation.AUX), stem);
    f.add(37, stem(cl), tag);
    f.add(38, lower(pp), tag, relation);
    f.add(43, after < 0 ? 1 : syntax.relation(after), stem);
    f.add(44, stem(subj), stem(obj));
    f.add(45, head < 0 ? 0 : stem(under.subject(head)), relation, tag);
    f.add(47, cluster, kids);
    f.add(48, cluster, tag(subj), lower(pp));
    f.add(49, cluster, tag(obj), inside);
    f.add(52, stem, fine(obj));
    f.add(55, a.coarse(w), coarse(subj), coarse(obj));
    f.add(58, a.coarse(w), kids, coarse(subj));
    f.add(59, fine(subj), kids);
  }

  /** How long the quotation is that a word stands in; 0 if it stands in none. */
  private int inside(int w) {
    int quote = quotes.of(w);
    return quote < 0 ? 0 : Math.min(3, 1 + (quotes.end(quote) - quotes.first(quote)) / 8);
  }

  /** Whether quotation marks stand right before or behind the word, or in its sentence at all. */
  private int quoteNear(int w, int first, int end) {
    for (int i = w + 1; i < Math.min(end, w + BEHIND); i++) {
      if (words.isMark(i)) {
        return 1;
      }
    }
    for (int i = w - 1; i >= Math.max(first, w - BEFORE); i--) {
      if (words.isMark(i)) {
        return 2;
      }
    }
    int mark = firstMark(first, end);
    if (mark < end) {
      return mark < w ? 3 : 4;
    }
    return first > 0 && words.isMark(first - 1) ? 5 : 0;
  }

  /**
   * The first quotation mark of a sentence, which is asked for each of its words; its end if none.
   */
  private int firstMark(int first, int end) {
    if (markedSentence != first) {
      int mark = first;
      while (mark < end && !words.isMark(mark)) {
        mark++;
      }
      markedSentence = first;
      firstMark = mark;
    }
    return firstMark;
  }
}
