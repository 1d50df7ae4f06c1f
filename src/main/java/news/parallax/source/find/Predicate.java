package news.parallax.source.find;

import news.parallax.text.syntax.Words;

/**
 * A verb with its group and its subject. Indexes are into {@link Words}, ends exclusive.
 *
 * @param verb the verb itself
 * @param group first word of its group: auxiliaries, negation, adverbs
 * @param subject first word of the subject; -1 if none was found
 * @param subjectEnd one past the last word of the subject, appositions included
 * @param link how the subject was found
 */
record Predicate(int verb, int group, int subject, int subjectEnd, Link link, boolean passive) {

  /** How a subject and its verb stand to each other. */
  enum Link {
    /** "the mayor said". */
    BEFORE,
    /** "the mayor, a Democrat, said". */
    APPOSITION,
    /** "who said". */
    RELATIVE,
    /** "said the mayor". */
    AFTER,
    /** "the mayor came and said". */
    SHARED,
    /** "the mayor came, saying". */
    PARTICIPLE,
    /** "a statement saying". */
    REDUCED,
    /** "the mayor refused to say". */
    INFINITIVE,
    NONE
  }

  boolean hasSubject() {
    return subject >= 0;
  }

  Predicate with(int newSubject, int newEnd, Link newLink) {
    return new Predicate(verb, group, newSubject, newEnd, newLink, passive);
  }
}
