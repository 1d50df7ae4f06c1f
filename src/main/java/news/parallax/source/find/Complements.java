package news.parallax.source.find;

import java.util.Set;
import news.parallax.source.find.Complement.Kind;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/** Finds what follows a reporting verb. */
final class Complements {
  private static final int LONGEST_ADJUNCT = 14;
  private static final Set<String> PARTICLES =
      Set.of("out", "up", "down", "off", "back", "away", "forward", "on", "over");

  private final Grammar grammar;
  private final Words words;
  private final WordLists lists;
  private final Lemmas forms;
  private final boolean[] quoted;
  private final ContentEnds ends;

  /**
   * @param quoted for each word, whether it stands in a quotation
   * @param cueAt for each word, whether it is a verb trusted to be a cue
   */
  Complements(Grammar grammar, WordLists lists, Lemmas forms, boolean[] quoted, boolean[] cueAt) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.lists = lists;
    this.forms = forms;
    this.quoted = quoted;
    ends = new ContentEnds(this, grammar, lists, forms, quoted, cueAt);
  }

  /** Where what is said ends. */
  ContentEnds ends() {
    return ends;
  }

  /** The complement of a verb whose cue goes up to {@code after}. */
  Complement of(String lemma, int after, int to) {
    int next = skipAdjuncts(after, to);
    Complement plain = at(next, after, to);
    if (!lists.takesAddressee(lemma) || next >= to) {
      return plain;
    }
    boolean addressee = plain.kind() == Kind.PHRASE || plain.kind() == Kind.CLAUSE;
    if (!addressee && !(plain.kind() == Kind.PREPOSITION && words.is(next, "to"))) {
      return plain;
    }
    int phrase = plain.kind() == Kind.PREPOSITION ? next + 1 : next;
    int end = grammar.phraseEnd(phrase, to);
    if (end <= phrase || end >= to) {
      return plain;
    }
    Complement behind = at(skipAdjuncts(end, to), end, to);
    return switch (behind.kind()) {
      case THAT, QUESTION, QUOTATION, COLON ->
          new Complement(behind.kind(), behind.start(), after, "");
      case CLAUSE ->
          plain.kind() == Kind.CLAUSE
                  && !grammar.is(phrase, WordClass.PRONOUN)
                  && !words.isCapitalised(phrase)
              ? plain
              : new Complement(Kind.CLAUSE, behind.start(), after, "");
      case PREPOSITION, INFINITIVE -> new Complement(Kind.PHRASE, phrase, after, "");
      default -> plain;
    };
  }

  private Complement at(int next, int after, int to) {
    if (next >= to) {
      return new Complement(Kind.NONE, -1, after, "");
    }
    if (quoted[next] || words.isSign(next, '"')) {
      return new Complement(Kind.QUOTATION, next, after, "");
    }
    if (words.isSign(next, ':') || grammar.isComma(next)) {
      boolean quote = next + 1 < to && quoted[next + 1];
      if (quote) {
        return new Complement(Kind.QUOTATION, next + 1, after, "");
      }
      boolean colon = words.isSign(next, ':') && next + 1 < to;
      int that = colon ? -1 : behindCommas(next, to);
      return colon
          ? new Complement(Kind.COLON, next + 1, after, "")
          : new Complement(that < 0 ? Kind.NONE : Kind.THAT, that, after, "");
    }
    if (words.is(next, "that") && startsClause(next + 1, to)) {
      return new Complement(Kind.THAT, next, after, "");
    }
    if (words.is(next, "that") && next + 1 < to && grammar.isComma(next + 1)) {
      return new Complement(Kind.THAT, next, after, "");
    }
    if (grammar.is(next, WordClass.SUBORDINATOR) && lists.opensClause(words.lower(next))) {
      return new Complement(Kind.CLAUSE, next, after, "");
    }
    if (words.is(next, "to") && next + 1 < to && isInfinitive(next + 1, to)) {
      return new Complement(Kind.INFINITIVE, next, after, "");
    }
    if (lists.isQuestionWord(words.lower(next)) && next + 1 < to) {
      return new Complement(Kind.QUESTION, next, after, "");
    }
    boolean particle = PARTICLES.contains(words.lower(next)) && next == after && next + 1 < to;
    if (particle && !words.is(next, "on") && !words.is(next, "over") && !words.is(next + 1, "of")) {
      Complement behind = at(next + 1, next + 1, to);
      String marker = behind.marker().isEmpty() ? "" : "-" + behind.marker();
      return new Complement(
          behind.kind(), behind.start(), behind.cueEnd(), words.lower(next) + marker);
    }
    if (grammar.is(next, WordClass.PREPOSITION)
        || words.is(next, "to")
        || words.is(next, "about")) {
      return next + 1 < to
          ? new Complement(Kind.PREPOSITION, next + 1, next + 1, words.lower(next))
          : new Complement(Kind.NONE, -1, after, "");
    }
    if (startsPhrase(next)) {
      return new Complement(hasClause(next, to) ? Kind.CLAUSE : Kind.PHRASE, next, after, "");
    }
    if (words.lower(next).endsWith("ing")) {
      return new Complement(Kind.PHRASE, next, after, "");
    }
    return new Complement(Kind.NONE, -1, after, "");
  }

  /** The "that" behind an insertion: "said, citing two officials, that"; -1 if there is none. */
  private int behindCommas(int comma, int to) {
    int limit = Math.min(to - 1, comma + LONGEST_ADJUNCT);
    for (int i = comma + 1; i < limit && !quoted[i]; i++) {
      if (grammar.isComma(i)) {
        return words.is(i + 1, "that") && startsClause(i + 2, to) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private boolean isInfinitive(int i, int to) {
    return grammar.isVerbal(i)
        || (i + 1 < to && grammar.is(i, WordClass.ADVERB) && grammar.isVerbal(i + 1));
  }

  private boolean startsClause(int i, int to) {
    if (i >= to) {
      return false;
    }
    boolean subject = !grammar.isVerbal(i) || words.lower(i).endsWith("ing");
    return quoted[i] || (subject && words.isWord(i)) || isMoney(i);
  }

  private boolean isMoney(int i) {
    return words.end(i) - words.start(i) == 1 && "$\u00a3\u20ac".indexOf(words.first(i)) >= 0;
  }

  private boolean startsPhrase(int i) {
    return switch (grammar.classOf(i)) {
      case NOUN, NAME, ADJECTIVE, NUMBER, DETERMINER, PRONOUN -> true;
      default ->
          isMoney(i) || words.isSign(i, '\'') || grammar.isQuantity(i) || words.is(i, "there");
    };
  }

  /** Whether a noun phrase and then a finite verb stand at the word. */
  boolean hasClause(int i, int to) {
    if (words.is(i, "there")) {
      return true;
    }
    int end = grammar.phraseEnd(i, to);
    int limit = Math.min(to, end + 4);
    while (end < limit && grammar.is(end, WordClass.ADVERB)) {
      end++;
    }
    return end > i && end < to && isFinite(end);
  }

  boolean isFinite(int i) {
    if (grammar.is(i, WordClass.AUXILIARY)) {
      return !words.is(i, "be") && !words.is(i, "being") && !words.is(i, "been");
    }
    String word = words.lower(i);
    return grammar.is(i, WordClass.VERB) && !word.endsWith("ing") && !forms.isOnlyParticiple(word);
  }

  /** Skips "on Monday", "again", "in a statement", "to reporters" behind a verb. */
  int skipAdjuncts(int from, int to) {
    int i = from;
    int limit = Math.min(to, from + LONGEST_ADJUNCT);
    while (i < limit) {
      int next = skipAdjunct(i, to);
      if (next == i) {
        break;
      }
      i = next;
    }
    return i;
  }

  private int skipAdjunct(int i, int to) {
    if (quoted[i]) {
      return i;
    }
    if (grammar.is(i, WordClass.ADVERB)
        && !words.is(i, "there")
        && !lists.isQuestionWord(words.lower(i))) {
      return i + 1;
    }
    if (grammar.isTime(i)) {
      return i + 1;
    }
    if (isDash(i)) {
      return behindInsertion(i, to);
    }
    if (!grammar.is(i, WordClass.PREPOSITION) || i + 1 >= to) {
      return i;
    }
    int end = grammar.phraseEnd(i + 1, to);
    if (end <= i + 1) {
      return i;
    }
    if (grammar.isTime(i + 1) || grammar.isTime(end - 1)) {
      return end;
    }
    boolean introduces =
        end < to
            && (words.is(end, "that")
                || quoted[end]
                || (end + 1 < to && quoted[end + 1])
                || words.isSign(end, ':'));
    boolean occasion = false;
    for (int k = i + 1; k < end; k++) {
      occasion |= lists.isOccasion(words.lower(k));
    }
    return introduces || (occasion && !words.is(i, "about")) ? end : i;
  }

  boolean isDash(int i) {
    return words.isSign(i, '\u2014') || words.isSign(i, '\u2013') || words.isSign(i, '-');
  }

  /** Skips "- on Twitter, as it happens -" if "that" or a quotation goes on behind it. */
  private int behindInsertion(int dash, int to) {
    int limit = Math.min(to - 1, dash + LONGEST_ADJUNCT);
    for (int i = dash + 1; i < limit; i++) {
      if (isDash(i)) {
        return words.is(i + 1, "that") || quoted[i + 1] ? i + 1 : dash;
      }
    }
    return dash;
  }
}
