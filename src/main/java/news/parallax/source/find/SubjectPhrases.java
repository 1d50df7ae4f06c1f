package news.parallax.source.find;

import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/** Where the subject of a verb begins, over what stands between the two. */
final class SubjectPhrases {
  private static final int LONGEST_APPOSITION = 40;

  /** How many words behind "who" the object of its clause stands at most. */
  private static final int LONGEST_RELATIVE = 12;

  private final Grammar grammar;
  private final Words words;
  private final Lemmas forms;
  private final WordLists lists;
  private final boolean[] quoted;
  private final int from;

  /**
   * @param quoted words that are left out
   * @param from the first word looked at
   */
  SubjectPhrases(Grammar grammar, Lemmas forms, WordLists lists, boolean[] quoted, int from) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.forms = forms;
    this.lists = lists;
    this.quoted = quoted;
    this.from = from;
  }

  /**
   * The start of "a statement issued by the council" or "a letter sent to parents", given that of
   * "the council" or "parents".
   */
  int withReduced(int start) {
    boolean reduced =
        start - 3 >= from
            && forms.isParticiple(words.lower(start - 2))
            && grammar.isNominal(start - 3)
            && (words.is(start - 1, "by")
                || (grammar.is(start - 1, WordClass.PREPOSITION)
                    && lists.isDocument(words.lower(start - 3))));
    if (!reduced) {
      return start;
    }
    int head = grammar.phraseStart(start - 3, from);
    return head >= 0 && head <= start - 3 ? head : start;
  }

  /** The start of "three people who worked on the effort", given that of "the effort". */
  int withRelative(int start) {
    int limit = Math.max(from + 1, start - LONGEST_RELATIVE);
    boolean deed = false;
    for (int i = start - 1; i >= limit && words.isWord(i) && !quoted[i]; i--) {
      if (words.is(i, "who")) {
        int head = deed && grammar.isNominal(i - 1) ? grammar.phraseStart(i - 1, from) : -1;
        return head >= 0 && head < i && isClause(head - 1) ? head : start;
      }
      if (grammar.is(i, WordClass.VERB)) {
        boolean clause = lists.inverts(forms.lemma(words.lower(i))) || deed;
        if (clause) {
          return start;
        }
        deed = true;
      }
    }
    return start;
  }

  /** The last word at or before the given one that is no adverb and no time. */
  int skipBack(int i) {
    while (i >= from) {
      if (quoted[i]) {
        return i;
      }
      if (grammar.is(i, WordClass.ADVERB)) {
        i--;
      } else if (grammar.isTime(i) && i > from && !grammar.isNegation(i)) {
        int time = i;
        while (time > from
            && (grammar.isTime(time - 1) || grammar.is(time - 1, WordClass.NUMBER))) {
          time--;
        }
        i = time - 1;
        if (i >= from && (words.is(i, "on") || words.is(i, "last") || words.is(i, "this"))) {
          i--;
        } else if (i < from
            || !(grammar.isNominal(i) || words.isSign(i, ')') || grammar.isComma(i))) {
          return time;
        }
      } else {
        return i;
      }
    }
    return i;
  }

  int openingBracket(int closing) {
    int i = closing;
    int limit = Math.max(from, closing - LONGEST_APPOSITION);
    while (i > limit && !words.isSign(i, '(')) {
      i--;
    }
    return i;
  }

  /** "the mayor, a Democrat, said". */
  Predicate apposed(Predicate p, int comma) {
    if (comma <= from) {
      return p;
    }
    int limit = Math.max(from, comma - LONGEST_APPOSITION);
    boolean finite = false;
    for (int i = comma - 1; i > limit && !quoted[i] && !words.isSign(i, ';'); i--) {
      finite |= isPlainPredicate(i);
      if (!words.isSign(i, words.first(comma)) || i - 1 < from || quoted[i - 1]) {
        continue;
      }
      if (finite && !startsRelative(i + 1)) {
        continue;
      }
      int last = words.isSign(i - 1, ')') ? openingBracket(i - 1) - 1 : i - 1;
      int start = last >= from && grammar.isNominal(last) ? grammar.phraseStart(last, from) : -1;
      if (start >= 0 && start <= last && isClause(start - 1)) {
        return p.with(start, comma, Predicate.Link.APPOSITION);
      }
    }
    int last = words.isSign(comma - 1, ')') ? openingBracket(comma - 1) - 1 : comma - 1;
    int start = last >= from && grammar.isNominal(last) ? grammar.phraseStart(last, from) : -1;
    boolean alone = start == from || (start > from && grammar.isComma(start - 1));
    return alone ? p.with(start, comma, Predicate.Link.APPOSITION) : p;
  }

  /** Whether a finite verb with no relative pronoun of its own stands here. */
  boolean isPlainPredicate(int i) {
    return grammar.is(i, WordClass.AUXILIARY)
        || (grammar.is(i, WordClass.VERB)
            && !words.lower(i).endsWith("ing")
            && !forms.isParticiple(words.lower(i)));
  }

  private boolean startsRelative(int i) {
    return grammar.isRelative(i) || words.is(i, "whose") || words.is(i, "where");
  }

  /** Whether a clause can begin behind the given word. */
  private boolean isClause(int before) {
    return before < from
        || quoted[before]
        || !words.isWord(before)
        || grammar.is(before, WordClass.CONJUNCTION)
        || grammar.is(before, WordClass.SUBORDINATOR)
        || grammar.is(before, WordClass.ADVERB)
        || grammar.isTime(before)
        || words.is(before, "that");
  }
}
