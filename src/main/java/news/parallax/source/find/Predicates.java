package news.parallax.source.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.source.find.Predicate.Link;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of a stretch of words and the subject of each, from left to right. */
final class Predicates {
  private static final int LONGEST_GROUP = 8;
  private static final int NEAREST = 6;

  private final Grammar grammar;
  private final Words words;
  private final Lemmas forms;
  private final WordLists lists;

  /** Words that are left out, such as those within quotation marks. */
  private final boolean[] quoted;

  private final SubjectPhrases subjects;

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
    subjects = new SubjectPhrases(grammar, forms, lists, quoted, from);
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
    int before = subjects.skipBack(p.group() - 1);
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
      before = subjects.skipBack(subjects.openingBracket(before) - 1);
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
    start = subjects.withReduced(start);
    start =
        lists.inverts(forms.lemma(words.lower(p.verb()))) ? subjects.withRelative(start) : start;
    boolean participle =
        gerund || (forms.isOnlyParticiple(words.lower(p.verb())) && p.group() == p.verb());
    return p.with(start, before + 1, participle ? Link.REDUCED : Link.BEFORE);
  }

  private boolean groupHasBe(Predicate p) {
    return IntStream.range(p.group(), p.verb()).anyMatch(i -> grammar.isBe(i));
  }

  private int firstOfGroup(Predicate p) {
    int i = p.verb() - 1;
    while (i > p.group() && !words.is(i, "to")) {
      i--;
    }
    return i;
  }

  /** ", said the mayor" and "the mayor, a Democrat, said" and "…, saying". */
  private Predicate afterComma(Predicate p, int comma, boolean gerund) {
    if (gerund) {
      return inherit(p, Link.PARTICIPLE);
    }
    Predicate apposition = subjects.apposed(p, comma);
    Predicate inverted = inverted(p, comma);
    if (apposition.hasSubject() && !isInserted(apposition, inverted)) {
      return apposition;
    }
    return inverted.hasSubject() ? inverted : inherit(p, Link.SHARED);
  }

  /** "The locks, said the mayor, are open": the rest of the clause goes on behind who says it. */
  private boolean isInserted(Predicate apposition, Predicate inverted) {
    int behind = inverted.subjectEnd();
    boolean holdsNone = apposition.subjectEnd() == grammar.phraseEnd(apposition.subject(), to);
    return inverted.hasSubject()
        && holdsNone
        && behind + 1 < to
        && grammar.isComma(behind)
        && subjects.isPlainPredicate(behind + 1);
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
