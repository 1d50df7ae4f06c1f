package news.parallax.source.find;

import java.util.Locale;

/**
 * What follows a reporting verb.
 *
 * @param kind what it is
 * @param start first word of the content; -1 if none follows
 * @param cueEnd one past the last word that belongs to the cue: "called for", "pointed out"
 * @param marker the preposition of kind {@code PREPOSITION}, else empty
 */
record Complement(Kind kind, int start, int cueEnd, String marker) {

  /** Kinds of complement. */
  enum Kind {
    THAT,
    /** A clause without "that". */
    CLAUSE,
    QUESTION,
    INFINITIVE,
    PHRASE,
    PREPOSITION,
    QUOTATION,
    /** Whatever stands behind a colon. */
    COLON,
    NONE;

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String rule = "verb_" + word;
  }

  /** What the reliability of a cue with this complement is looked up by. */
  String key(String lemma) {
    return marker.isEmpty() ? lemma + ':' + kind.word : lemma + ':' + kind.word + '-' + marker;
  }

  /** The name of the rule that finds a verb with this complement. */
  String rule() {
    return kind.rule;
  }
}
