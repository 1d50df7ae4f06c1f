package news.parallax.frame.character;

import java.util.HashSet;
import java.util.Set;
import news.parallax.frame.label.ActVerbForms;
import news.parallax.text.WordSets;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;

/** The words of {@code weak-evidence.txt}: they show no casting surely. Threads may share one. */
final class WeakEvidence {
  private final Set<String> mild;
  private final Set<String> borne;

  WeakEvidence() {
    WordSets words = new WordSets(WeakEvidence.class, "weak-evidence.txt");
    mild = new HashSet<>(words.of("mild"));
    words.of("mild").forEach(verb -> mild.addAll(ActVerbForms.regular(verb)));
    borne = words.of("borne");
  }

  /** Whether the way by which an actor stands to a word shows a role only weakly. */
  boolean is(Way way, CharacterReading reading) {
    Clauses clauses = Clauses.of(reading.document());
    String form = reading.document().words().lower(way.word());
    boolean weak =
        switch (way.link().side()) {
          case DOES -> isOther(way, reading, clauses);
          case HAS -> way.link() == Way.Link.POSSESSOR && borne.contains(form);
          case SUFFERS -> isHarmed(way, reading);
          default -> false;
        };
    return weak || mild.contains(form) || clauses.isNone(way.word());
  }

  /** Whether the verb that blames or pursues may as well harm: "was attacked". */
  private static boolean isHarmed(Way way, CharacterReading reading) {
    return (way.connotation() == Connotation.ACCUSE_VERB
            || way.connotation() == Connotation.PURSUE_VERB)
        && reading.hasConnotation(way.word(), Connotation.HARM_VERB);
  }

  /**
   * Whether the verb says something else of who does it: harm is done to a thing, as in figures of
   * speech ("killed the bill"), it is done by others ("…, beaten by the police"), or nothing is
   * done ("committed no crimes").
   */
  private static boolean isOther(Way way, CharacterReading reading, Clauses clauses) {
    Dependencies tree = clauses.tree();
    int verb = way.word();
    int object = tree.child(verb, Relation.DOBJ);
    boolean toThing =
        way.connotation() == Connotation.HARM_VERB
            && object >= 0
            && Tag.isNoun(tree.tag(object))
            && !reading.isSomebody(object)
            && !reading.hasConnotation(verb, Connotation.WRONG_VERB);
    boolean toNothing = object >= 0 && clauses.isNone(object);
    boolean byOthers = way.link() != Way.Link.BY && tree.child(verb, Relation.AGENT) >= 0;
    return toThing || toNothing || byOthers;
  }
}
