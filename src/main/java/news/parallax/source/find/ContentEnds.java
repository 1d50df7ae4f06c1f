package news.parallax.source.find;

import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/** Finds where the clause or phrase that somebody says ends. */
final class ContentEnds {
  private static final int LONGEST_TAG = 10;

  private final Complements complements;
  private final Grammar grammar;
  private final Words words;
  private final WordLists lists;
  private final Lemmas forms;
  private final boolean[] quoted;
  private final boolean[] cueAt;

  ContentEnds(
      Complements complements,
      Grammar grammar,
      WordLists lists,
      Lemmas forms,
      boolean[] quoted,
      boolean[] cueAt) {
    this.complements = complements;
    this.grammar = grammar;
    this.words = grammar.words();
    this.lists = lists;
    this.forms = forms;
    this.quoted = quoted;
    this.cueAt = cueAt;
  }

  /** One past the last word of a clause that begins at the word. */
  int clauseEnd(int start, int to) {
    int depth = 0;
    boolean complete = !words.is(start, "that");
    // "while the default may be avoided, a loss is certain": the clause that is told comes behind
    boolean opening =
        lists.opensClause(words.lower(complete ? start : Math.min(start + 1, to - 1)));
    for (int i = start; i < to; i++) {
      complete |= complements.isFinite(i);
      if (opening && complete && grammar.isComma(i)) {
        opening = false;
        complete = false;
        continue;
      }
      if (words.isSign(i, '(')) {
        depth++;
      } else if (words.isSign(i, ')')) {
        depth--;
        if (depth < 0) {
          return i;
        }
      }
      if (quoted[i] || i == start) {
        continue;
      }
      if (quoted[i - 1] && cueAt[i] && words.lower(i).endsWith("ing")) {
        return i;
      }
      if (grammar.isComma(i) && i + 1 < to && !quoted[i + 1] && endsAtComma(i, to, complete)) {
        return i;
      }
      if (words.isSign(i, ';')) {
        return i;
      }
      if (complements.isDash(i) && i + 1 < to && cueAt[i + 1]) {
        return i;
      }
      if (words.is(i, "according") && i + 1 < to && words.is(i + 1, "to")) {
        return i;
      }
      if (grammar.is(i, WordClass.CONJUNCTION) && startsReport(i + 1, to)) {
        return grammar.isComma(i - 1) ? i - 1 : i;
      }
    }
    return trimEnd(start, to);
  }

  /**
   * @param complete whether the clause has its verb, so that no apposition of its subject follows
   */
  private boolean endsAtComma(int comma, int to, boolean complete) {
    int next = comma + 1;
    while (next + 1 < to && grammar.is(next, WordClass.ADVERB)) {
      next++;
    }
    boolean participle = cueAt[next] && words.lower(next).endsWith("ing");
    return participle || startsApposition(comma + 1, to, complete) || startsTag(comma + 1, to);
  }

  /** Whether "a swipe at" or "and the mayor left" stands here: the outlet's own words again. */
  private boolean startsApposition(int i, int to, boolean complete) {
    if (i + 1 >= to) {
      return false;
    }
    boolean clause =
        grammar.is(i, WordClass.CONJUNCTION) && !quoted[i + 1] && complements.hasClause(i + 1, to);
    return clause || (complete && (words.is(i, "a") || words.is(i, "an")));
  }

  /** Whether "the mayor said" stands here and nothing more: "…, the mayor said." */
  private boolean startsTag(int i, int to) {
    int limit = Math.min(to, i + LONGEST_TAG);
    for (int k = i; k < limit && !quoted[k]; k++) {
      if (cueAt[k] && lists.inverts(forms.lemma(words.lower(k)))) {
        int behind = complements.skipAdjuncts(k + 1, to);
        return behind >= to || !words.isWord(behind);
      }
      boolean subject =
          grammar.isNominal(k)
              || grammar.is(k, WordClass.DETERMINER)
              || grammar.is(k, WordClass.ADJECTIVE)
              || grammar.is(k, WordClass.PREPOSITION)
              || grammar.is(k, WordClass.PARTICLE);
      if (!subject) {
        return false;
      }
    }
    return false;
  }

  /** Whether "and warned that …" or "and he said …" stands behind a conjunction. */
  private boolean startsReport(int i, int to) {
    int limit = Math.min(to, i + 6);
    for (int k = i; k < limit; k++) {
      if (quoted[k]) {
        return false;
      }
      if (cueAt[k]) {
        boolean speech = lists.inverts(forms.lemma(words.lower(k)));
        boolean direct = k == i || grammar.is(k - 1, WordClass.ADVERB);
        return k + 1 < to
            && (words.is(k + 1, "that")
                || quoted[k + 1]
                || (speech && direct)
                || lists.isSaid(words.lower(k)));
      }
      if (!grammar.is(k, WordClass.ADVERB)
          && !grammar.is(k, WordClass.AUXILIARY)
          && !grammar.isNominal(k)
          && !grammar.is(k, WordClass.DETERMINER)) {
        return false;
      }
    }
    return false;
  }

  /** One past the last word of a phrase that begins at the word: up to a comma or a new clause. */
  int phraseEnd(int start, int to) {
    for (int i = start; i < to; i++) {
      if (quoted[i] || i == start) {
        continue;
      }
      boolean sign = !words.isWord(i);
      if (sign
          && ((grammar.isComma(i) && !isList(i, to))
              || words.isSign(i, ';')
              || words.isSign(i, ':')
              || words.isSign(i, '\u2014')
              || words.isSign(i, '('))) {
        return i;
      }
      if (i > start + 1
          && (grammar.is(i, WordClass.CONJUNCTION)
              && i + 1 < to
              && complements.isFinite(i + 1)
              && grammar.is(i + 1, WordClass.VERB))) {
        return i;
      }
      if (i > start + 1 && endsPhrase(i, to)) {
        return i;
      }
      if (words.is(i, "according")) {
        return i;
      }
    }
    return trimEnd(start, to);
  }

  private boolean endsPhrase(int i, int to) {
    if (words.is(i, "as")) {
      return i + 1 < to && !quoted[i + 1] && complements.hasClause(i + 1, to);
    }
    boolean newSubject =
        grammar.is(i, WordClass.CONJUNCTION) && i + 1 < to && grammar.isPersonal(i + 1);
    return newSubject || lists.endsPhrase(words.lower(i));
  }

  private boolean isList(int comma, int to) {
    if (comma + 1 < to && (words.is(comma + 1, "including") || words.is(comma + 1, "such"))) {
      return true;
    }
    int limit = Math.min(to, comma + 7);
    for (int i = comma + 1; i < limit; i++) {
      if (grammar.isVerbal(i)) {
        return false;
      }
      if (words.is(i, "and") || words.is(i, "or")) {
        return true;
      }
    }
    return false;
  }

  /** Without the full stop and the commas at the end. */
  int trimEnd(int start, int to) {
    int end = to;
    while (end > start + 1
        && !words.isWord(end - 1)
        && !quoted[end - 1]
        && !words.isSign(end - 1, ')')
        && !words.isSign(end - 1, '%')) {
      end--;
    }
    return end;
  }
}
