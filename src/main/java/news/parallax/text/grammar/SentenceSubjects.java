package news.parallax.text.grammar;

import news.parallax.text.syntax.Words;

/**
 * Tells by words alone, without a tree, whose sentence it is: in "As Diaz spoke, Lund left" it is
 * Lund's, for whom a pronoun of the next one rather stands. Threads may share one.
 */
public final class SentenceSubjects {
  private final Grammar grammar;
  private final Words words;

  public SentenceSubjects(Grammar grammar) {
    this.grammar = grammar;
    words = grammar.words();
  }

  /**
   * The comma behind the opening of a sentence; -1 if it has none.
   *
   * @param from the first word of the sentence
   * @param end one past its last word
   */
  public int commaBehind(int from, int end) {
    boolean opens =
        from < end
            && (grammar.is(from, WordClass.SUBORDINATOR) || grammar.is(from, WordClass.PREPOSITION))
            && !words.is(from, "according");
    for (int i = from; opens && i < end; i++) {
      if (grammar.isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a name is the subject right behind the opening, with a title or none.
   *
   * @param first the first word of the name
   * @param to one past its last word
   * @param comma what {@link #commaBehind} tells of the sentence
   */
  public boolean isSubject(int first, int to, int comma) {
    return comma >= 0
        && first > comma
        && first <= comma + 2
        && to < words.count()
        && grammar.isVerbal(to);
  }

  /**
   * Whether a name stands behind a verb, a preposition or a bracket of its part of the sentence,
   * and so is named by the way.
   *
   * @param from where to look from, in the same sentence
   * @param first the first word of the name
   */
  public boolean isAside(int from, int first) {
    boolean aside = false;
    for (int i = from; i < first; i++) {
      boolean leads = grammar.isVerbal(i) || grammar.is(i, WordClass.PREPOSITION);
      aside = !grammar.isComma(i) && (aside || leads || words.isSign(i, '('));
    }
    return aside;
  }
}
