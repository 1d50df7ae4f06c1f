package news.parallax.source.learned;

import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.Lexicon;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** Whether a word is the head of a cue: the candidates and their features. */
final class CueFeatures {
  private static final int FARTHEST_AUXILIARY = 8;

  private final ParsedDocument a;
  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;
  private final int[] children;
  private final int[] subject;
  private final int[] object;
  private final int[] clause;
  private final int[] preposition;
  private final boolean[] isRead;

  /** The features of the words of a document, made once for all who ask. */
  static CueFeatures of(ParsedDocument a) {
    return a.once(CueFeatures.class, CueFeatures::new);
  }

  private CueFeatures(ParsedDocument a) {
    this.a = a;
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
    int n = words.count();
    children = new int[n];
    subject = filled(n);
    object = filled(n);
    clause = filled(n);
    preposition = filled(n);
    isRead = new boolean[words.sentenceCount()];
  }

  /** Sees to it that the children of the word's sentence are known. */
  private void read(int word) {
    int s = a.sentenceOf(word);
    if (!isRead[s]) {
      isRead[s] = true;
      for (int w = words.sentenceFirst(s); w < words.sentenceFirst(s + 1); w++) {
        note(w);
      }
    }
  }

  private void note(int w) {
    int h = syntax.head(w);
    if (h < 0) {
      return;
    }
    int relation = syntax.relation(w);
    children[h] |= 1 << relation;
    switch (relation) {
      case Relation.NSUBJ, Relation.NSUBJPASS, Relation.AGENT -> subject[h] = w;
      case Relation.DOBJ, Relation.ATTR -> object[h] = w;
      case Relation.CCOMP, Relation.XCOMP, Relation.ADVCL -> clause[h] = w;
      case Relation.PREP -> preposition[h] = w > h && preposition[h] < 0 ? w : preposition[h];
      default -> {}
    }
  }

  private static int[] filled(int n) {
    int[] array = new int[n];
    java.util.Arrays.fill(array, -1);
    return array;
  }

  int subject(int w) {
    read(w);
    return subject[w];
  }

  /**
   * Who does what the word says, if its own clause does not tell: the subject of the clauses above
   * it, or the noun it describes; -1 if there is none or the word is passive.
   */
  int understoodSubject(int cue) {
    if (isPassive(cue) || !Tag.isVerb(syntax.tag(cue))) {
      return -1;
    }
    read(cue);
    int w = cue;
    for (int step = 0; step < 6 && w >= 0; step++) {
      if (subject[w] >= 0 && subject[w] != cue) {
        return subject[w];
      }
      int relation = syntax.relation(w);
      if (relation == Relation.ACL || relation == Relation.RELCL) {
        return syntax.head(w);
      }
      w = syntax.head(w);
    }
    return -1;
  }

  /** The first word of the phrase of a noun. */
  int phraseStart(int noun) {
    int w = noun;
    for (int n = 0; n < 20 && syntax.leftmost(w) >= 0; n++) {
      w = syntax.leftmost(w);
    }
    return w;
  }

  /** The relations of the word's children: a set of bits. */
  int children(int w) {
    read(w);
    return children[w];
  }

  /** Whether "to" stands before the verb. */
  boolean isInfinitive(int verb) {
    int first = Math.max(words.sentenceFirst(a.sentenceOf(verb)), verb - 3);
    for (int w = verb - 1; w >= first; w--) {
      if (syntax.tag(w) == Tag.TO && syntax.head(w) == verb) {
        return true;
      }
    }
    return false;
  }

  boolean isPassive(int w) {
    return (children(w) & (1 << Relation.AUXPASS | 1 << Relation.NSUBJPASS)) != 0;
  }

  /** Whether the word is denied, or asked: "did not say", "did she say …?". */
  boolean isNegated(int w) {
    return (children(w) & 1 << Relation.NEG) != 0 || isAsked(w);
  }

  private boolean isAsked(int w) {
    int s = a.sentenceOf(w);
    int last = words.sentenceFirst(s + 1) - 1;
    if (subject[w] < 0 || subject[w] > w || !words.is(last, '?') || quotes.of(w) >= 0) {
      return false;
    }
    int first = Math.max(words.sentenceFirst(s), subject[w] - FARTHEST_AUXILIARY);
    for (int aux = first; aux < subject[w]; aux++) {
      if (syntax.relation(aux) == Relation.AUX && syntax.head(aux) == w) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word may be the head of a cue at all. */
  static boolean isCandidate(ParsedDocument a, int w, Lexicon known) {
    int tag = a.syntax().tag(w);
    if (Tag.isVerb(tag)) {
      int relation = a.syntax().relation(w);
      return relation != Relation.AUX && relation != Relation.AUXPASS;
    }
    return known.get(a.stem(w)) >= 0;
  }

  private int lower(int w) {
    return w < 0 ? 0 : words.lower(w);
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

  /** The features of a word as the head of a cue. */
  void extract(int w, Features f) {
    extract(w, f, false);
  }

  /**
   * The same.
   *
   * @param unquoted whether quotation marks are overlooked, for speech within speech
   */
  void extract(int w, Features f, boolean unquoted) {
    read(w);
    int s = a.sentenceOf(w);
    int first = words.sentenceFirst(s);
    int end = words.sentenceFirst(s + 1);
    int stem = a.stem(w);
    int tag = syntax.tag(w);
    int relation = syntax.relation(w);
    int head = syntax.head(w);
    int before = w > first ? w - 1 : -1;
    int after = w + 1 < end ? w + 1 : -1;
    int after2 = w + 2 < end ? w + 2 : -1;
    int subj = subject[w];
    int obj = object[w];
    int cl = clause[w];
    int pp = preposition[w];
    boolean passive = isPassive(w);
    int quote = unquoted ? -1 : quotes.of(w);
    int inside = quote < 0 ? 0 : Math.min(3, 1 + (quotes.end(quote) - quotes.first(quote)) / 8);
    int nearQuote = unquoted ? 0 : quoteNear(w, first, end);
    int kids =
        children[w]
            & (1 << Relation.NSUBJ
                | 1 << Relation.NSUBJPASS
                | 1 << Relation.DOBJ
                | 1 << Relation.CCOMP
                | 1 << Relation.XCOMP
                | 1 << Relation.ATTR);
    f.clear();
    f.add(1, 0);
    f.add(2, words.lower(w));
    f.add(3, stem);
    f.add(4, tag, relation);
    f.add(5, stem, tag);
    f.add(6, stem, relation);
    f.add(7, stem, kids);
    f.add(8, kids, tag);
    f.add(9, stem, lower(subj));
    f.add(10, tag(subj), subj < 0 ? 0 : words.isCapitalised(subj) ? 1 : 2, tag);
    f.add(11, lower(subj), tag);
    f.add(12, stem, tag(subj));
    f.add(13, stem, lower(obj));
    f.add(14, stem, tag(obj));
    f.add(15, stem, lower(pp));
    f.add(16, stem, tag(cl), cl < 0 ? 0 : syntax.relation(cl));
    f.add(17, lower(before), stem);
    f.add(18, lower(after), stem);
    f.add(19, lower(before), tag);
    f.add(20, lower(after), tag);
    f.add(21, tag(before), tag(after), tag);
    f.add(22, tag(after), tag(after2), stem);
    f.add(23, inside, stem);
    f.add(24, inside, tag);
    f.add(25, nearQuote, stem);
    f.add(26, nearQuote, tag, inside);
    f.add(27, nearQuote, inside, kids);
    f.add(28, stem(head), relation);
    f.add(29, stem(head), stem);
    f.add(30, tag(head), relation, stem);
    f.add(31, a.paragraphOf(w) == 0 ? 1 : 0, stem);
    f.add(32, a.paragraphOf(w) == 0 ? 1 : 0, tag);
    f.add(33, passive ? 1 : 0, stem);
    f.add(34, passive ? 1 : 0, kids, inside);
    f.add(35, children[w] & (1 << Relation.NEG | 1 << Relation.AUX), stem);
    f.add(36, stem(obj), tag);
    f.add(37, stem(cl), tag);
    f.add(38, lower(pp), tag, relation);
    f.add(39, w == first ? 1 : 0, tag, stem);
    f.add(40, words.suffix(w, 3), tag);
    f.add(41, stem(head), tag);
    f.add(42, lower(after), lower(after2));
    f.add(43, after < 0 ? 1 : syntax.relation(after), stem);
    f.add(44, stem(subj), stem(obj));
    int cluster = a.fine(w);
    f.add(46, cluster, tag);
    f.add(47, cluster, kids);
    f.add(48, cluster, tag(subj), lower(pp));
    f.add(49, cluster, tag(obj), inside);
    f.add(50, cluster, nearQuote);
    f.add(51, cluster, fine(obj));
    f.add(52, stem, fine(obj));
    f.add(53, stem, fine(subj));
    f.add(54, cluster, fine(subj));
    f.add(55, a.coarse(w), coarse(subj), coarse(obj));
    f.add(56, fine(head), relation, tag);
    f.add(57, stem, coarse(cl), tag(cl));
    f.add(58, a.coarse(w), kids, coarse(subj));
    f.add(59, fine(subj), kids);
    f.add(60, fine(before), cluster);
    f.add(61, fine(after), cluster);
    int paragraph = a.paragraphOf(w);
    int fromStart = Math.min(w - a.paragraphFirst(paragraph), 5);
    int toEnd = Math.min(a.paragraphFirst(paragraph + 1) - w, 7);
    f.add(62, stem, fromStart, before < 0 ? 64 : words.shape(before));
    f.add(63, stem, toEnd, after < 0 ? 64 : words.shape(after));
    f.add(64, stem, toEnd, nearQuote);
    f.add(65, stem, fromStart, nearQuote);
    f.add(45, head < 0 ? 0 : stem(subject[head]), relation, tag);
  }

  /** Whether quotation marks stand right before or behind the word, or in its sentence at all. */
  private int quoteNear(int w, int first, int end) {
    for (int i = w + 1; i < Math.min(end, w + 4); i++) {
      if (words.isMark(i)) {
        return 1;
      }
    }
    for (int i = w - 1; i >= Math.max(first, w - 6); i--) {
      if (words.isMark(i)) {
        return 2;
      }
    }
    for (int i = first; i < end; i++) {
      if (words.isMark(i)) {
        return i < w ? 3 : 4;
      }
    }
    return first > 0 && words.isMark(first - 1) ? 5 : 0;
  }
}
