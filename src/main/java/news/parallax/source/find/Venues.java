package news.parallax.source.find;

import java.util.Set;
import news.parallax.source.find.Complement.Kind;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Words;

/** Those before whom people speak: "the court heard that", "jurors were told that". */
final class Venues {
  static final String KEY = "hear-venue:that";

  private static final WordList NOUNS = WordList.of("things", "court");

  private static final Set<String> TOLD = Set.of("tell", "inform");
  private static final String HEAR = "hear";

  private Venues() {}

  /** Whether a court or the like hears or is told a clause. */
  static boolean hear(Predicate p, Complement complement, String lemma, Words words) {
    boolean clause = complement.kind() == Kind.THAT || complement.kind() == Kind.CLAUSE;
    boolean verb = p.passive() ? TOLD.contains(lemma) : lemma.equals(HEAR);
    return clause
        && verb
        && p.hasSubject()
        && p.subject() < p.verb()
        && NOUNS.contains(words.lower(p.subjectEnd() - 1));
  }
}
