package news.parallax.source.find;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.find.Predicate.Link;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of a stretch of words and the subject of each, from left to right. */
final class Predicates {
  private static final int LONGEST_APPOSITION = 40;
  private static final int LONGEST_GROUP = 8;
  private static final int NEAREST = 6;

  /** How many words behind "who" the object of its clause stands at most. */
  private static final int LONGEST_RELATIVE = 12;

  private final Grammar grammar;
  private final Words words;
  private final Lemmas forms;
  private final WordLists lists;

  /** Words that are left out, such as those within quotation marks. */
  private final boolean[] quoted;

  private final int from;
  private final int to;
  private final List<Predicate> found = new ArrayList<>();
  private @Nullable Predicate main;
  private boolean mainIsSubordinate;

  private Predicates(
      Grammar grammar, Lemmas forms, WordLists lists, boolean[] quoted, int from, int to) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.forms = forms;
    this.lists = lists;
    this.quoted = quoted;
    this.from = from;
    this.to = to;
  }

  static List<Predicate> of(
      Grammar grammar, Lemmas forms, WordLists lists, boolean[] quoted, int from, int to) {
    return new Predicates(grammar, forms, lists, quoted, from, to).find();
  }

  private List<Predicate> find() {
    for (int v = from; v < to; v++) {
      if (grammar.is(v, WordClass.VERB) && !quoted[v] && !isAttributive(v)) {
        Predicate predicate = withSubject(bare(v));
        found.add(predicate);
        noteMain(predicate);
      } else if (isPredicative(v)) {
        found.add(withSubject(bare(v)));
      }
    }
    return found;
  }

  /** Whether the verb form stands before a noun like an adjective: "the proposed ban". */
  private boolean isAttributive(int v) {
    int before = v - 1;
    while (before > from && grammar.is(before, WordClass.ADVERB)) {
      before--;
    }
    if (before < from || words.is(before, "that") || words.is(before, "this")) {
      return false;
    }
    boolean possessive = words.is(before, "'s") && grammar.is(before, WordClass.PARTICLE);
    return possessive
        || words.is(before, "the")
        || words.is(before, "a")
        || words.is(before, "an")
        || grammar.isPossessive(before);
  }

  /** Whether an adjective says what the subject is: "is confident that". */
  private boolean isPredicative(int v) {
    if (!grammar.is(v, WordClass.ADJECTIVE) || quoted[v] || v + 1 >= to) {
      return false;
    }
    int before = v - 1;
    while (before > from && (grammar.is(before, WordClass.ADVERB) || grammar.isNegation(before))) {
      before--;
    }
    boolean complement =
        grammar.is(v + 1, WordClass.PREPOSITION)
            || words.is(v + 1, "that")
            || words.is(v + 1, "to");
    return complement && before >= from && grammar.isBe(before);
  }

  private Predicate bare(int v) {
    int group = v;
    boolean be = false;
    int limit = Math.max(from, v - LONGEST_GROUP);
    while (group > limit && isInGroup(group - 1)) {
      group--;
      be |= grammar.isBe(group);
    }
    while (group < v && grammar.is(group, WordClass.ADVERB) && !grammar.isNegation(group)) {
      group++;
    }
    boolean passive = be && forms.isParticiple(words.lower(v));
    return new Predicate(v, group, -1, -1, Link.NONE, passive);
  }

  private boolean isInGroup(int i) {
    return !quoted[i]
        && (grammar.is(i, WordClass.AUXILIARY)
            || grammar.is(i, WordClass.ADVERB)
            || grammar.isNegation(i)
            || (words.is(i, "to") && grammar.is(i, WordClass.PARTICLE)));
  }

  private Predicate withSubject(Predicate p) {
    int before = skipBack(p.group() - 1);
    boolean gerund = words.lower(p.verb()).endsWith("ing") && !groupHasBe(p);
    if ((p.group() < p.verb() && words.is(firstOfGroup(p), "to"))
        || (before >= from && words.is(before, "to"))) {
      return inherit(p, Link.INFINITIVE);
    }
    if (before < from) {
      return inverted(p, before);
    }
    if (words.isSign(before, '"')
        || (words.isSign(before, '\'') && !grammar.is(before, WordClass.PARTICLE))) {
      return inverted(p, before);
    }
    if (grammar.isComma(before)
        || words.isSign(before, '-')
        || words.isSign(before, '\u2014')
        || words.isSign(before, '\u2013')) {
      return afterComma(p, before, gerund);
    }
    if (grammar.is(before, WordClass.CONJUNCTION)) {
      return inherit(p, gerund ? Link.PARTICIPLE : Link.SHARED);
    }
    if (grammar.isRelative(before)) {
      return p.with(before, before + 1, Link.RELATIVE);
    }
    if (gerund
        && (grammar.is(before, WordClass.PREPOSITION)
            || grammar.is(before, WordClass.SUBORDINATOR))) {
      return inherit(p, Link.PARTICIPLE);
    }
    if (words.isSign(before, ')')) {
      before = skipBack(openingBracket(before) - 1);
      if (before < from) {
        return p;
      }
    }
    int start = quoted[before] ? -1 : grammar.phraseStart(before, from);
    if (start < 0 || start > before) {
      return gerund ? inherit(p, Link.PARTICIPLE) : inverted(p, before);
    }
    if (grammar.is(before, WordClass.NUMBER) && start > from && grammar.isTime(start - 1)) {
      return inherit(p, Link.SHARED);
    }
    start = withReduced(start);
    start = lists.inverts(forms.lemma(words.lower(p.verb()))) ? withRelative(start) : start;
    boolean participle =
        gerund || (forms.isOnlyParticiple(words.lower(p.verb())) && p.group() == p.verb());
    return p.with(start, before + 1, participle ? Link.REDUCED : Link.BEFORE);
  }

  /**
   * The start of "a statement issued by the council" or "a letter sent to parents", given that of
   * "the council" or "parents".
   */
  private int withReduced(int start) {
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
  private int withRelative(int start) {
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

  private boolean groupHasBe(Predicate p) {
    for (int i = p.group(); i < p.verb(); i++) {
      if (grammar.isBe(i)) {
        return true;
      }
    }
    return false;
  }

  private int firstOfGroup(Predicate p) {
    int i = p.verb() - 1;
    while (i > p.group() && !words.is(i, "to")) {
      i--;
    }
    return i;
  }

  /** The last word at or before the given one that is no adverb and no time. */
  private int skipBack(int i) {
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

  private int openingBracket(int closing) {
    int i = closing;
    int limit = Math.max(from, closing - LONGEST_APPOSITION);
    while (i > limit && !words.isSign(i, '(')) {
      i--;
    }
    return i;
  }

  /** ", said the mayor" and "the mayor, a Democrat, said" and "…, saying". */
  private Predicate afterComma(Predicate p, int comma, boolean gerund) {
    if (gerund) {
      return inherit(p, Link.PARTICIPLE);
    }
    Predicate apposition = apposed(p, comma);
    if (apposition.hasSubject()) {
      return apposition;
    }
    Predicate inverted = inverted(p, comma);
    return inverted.hasSubject() ? inverted : inherit(p, Link.SHARED);
  }

  /** "the mayor, a Democrat, said". */
  private Predicate apposed(Predicate p, int comma) {
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
        return p.with(start, comma, Link.APPOSITION);
      }
    }
    int last = words.isSign(comma - 1, ')') ? openingBracket(comma - 1) - 1 : comma - 1;
    int start = last >= from && grammar.isNominal(last) ? grammar.phraseStart(last, from) : -1;
    boolean alone = start == from || (start > from && grammar.isComma(start - 1));
    return alone ? p.with(start, comma, Link.APPOSITION) : p;
  }

  /** Whether a finite verb with no relative pronoun of its own stands here. */
  private boolean isPlainPredicate(int i) {
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

  private Predicate inverted(Predicate p, int before) {
    String lemma = forms.lemma(words.lower(p.verb()));
    int next = p.verb() + 1;
    if (next >= to || quoted[next] || !lists.inverts(lemma) || p.passive()) {
      return p;
    }
    boolean afterContent = before >= from && (quoted[before] || !words.isWord(before));
    if (!afterContent) {
      return p;
    }
    if (grammar.is(next, WordClass.ADVERB)) {
      next++;
    }
    int end = grammar.phraseEnd(next, to);
    boolean head =
        end > next && end - 1 < to && (grammar.isNominal(end - 1) || words.isSign(end - 1, '.'));
    return head ? p.with(next, end, Link.AFTER) : p;
  }

  private Predicate inherit(Predicate p, Link link) {
    Predicate main = link == Link.INFINITIVE ? governing() : mainPredicate();
    return main == null ? p : p.with(main.subject(), main.subjectEnd(), link);
  }

  /** The verb before, whose subject an infinitive shares. */
  private @Nullable Predicate governing() {
    int limit = Math.max(0, found.size() - NEAREST);
    for (int i = found.size() - 1; i >= limit; i--) {
      Predicate earlier = found.get(i);
      if (earlier.hasSubject() && earlier.link() != Link.REDUCED) {
        return earlier;
      }
    }
    return null;
  }

  /** The first verb of the last main clause so far. */
  private @Nullable Predicate mainPredicate() {
    return main;
  }

  private void noteMain(Predicate p) {
    boolean finite =
        switch (p.link()) {
          case BEFORE, APPOSITION, AFTER -> true;
          default -> false;
        };
    if (!finite || !p.hasSubject()) {
      return;
    }
    int before = p.subject() - 1;
    boolean subordinate =
        before >= from
            && (grammar.is(before, WordClass.SUBORDINATOR)
                || lists.endsPhrase(words.lower(before)));
    boolean coordinate =
        before > from
            && ((grammar.is(before, WordClass.CONJUNCTION) && grammar.isComma(before - 1))
                || words.isSign(before, ';'));
    if (main == null || coordinate || (mainIsSubordinate && !subordinate)) {
      main = p;
      mainIsSubordinate = subordinate;
    }
  }
}
