package news.parallax.frame.label;

import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;

/**
 * Whether a sentence tells the clause of a verb as a fact, by whoever speaks: neither denied,
 * asked, wished, demanded, foretold nor supposed.
 */
public final class Assertion {
  /** How far up clauses are followed. */
  private static final int MOST_STEPS = 6;

  private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless", "lest", "until");

  private static final Set<String> DENYING =
      Set.of("not", "n't", "never", "hardly", "barely", "scarcely", "almost", "nearly", "no");

  /** Verbs whose clause is not held to be true by who says it. */
  private static final WordList DOUBTING = WordList.of("verbs", "clause in doubt");

  /** Nouns whose clause nobody holds to be true who only names them. */
  private static final WordList SUPPOSED = WordList.of("things", "supposed");

  /** Nouns that tell their clause unless there are none. */
  private static final WordList SHOWING = WordList.of("things", "shows its clause");

  private static final Set<String> NONE =
      Set.of("no", "nor", "little", "without", "any", "n't", "not", "lack", "zero");

  private static final int NONE_BEFORE = 7;

  /** What somebody is accused of or praised for is told with the accusation or the praise. */
  private static final Set<String> CHARGING = Set.of("of", "for");

  /** Behind these a participle tells what was: "after killing". */
  private static final Set<String> PRESUPPOSING = Set.of("after", "while", "since", "when");

  private final Dependencies tree;

  Assertion(Dependencies tree) {
    this.tree = tree;
  }

  /**
   * Whether what a word says is told as a fact, by whoever speaks: not denied, asked, wished,
   * foretold or supposed. What stands before a noun as its attribute is taken as told, unless the
   * noun is a predicate.
   */
  public static boolean ofWord(ParsedDocument document, int word) {
    Dependencies tree = Dependencies.of(document);
    int at = word;
    for (int step = 0; step < MOST_STEPS && tree.head(at) >= 0; step++) {
      int head = tree.head(at);
      boolean charge =
          tree.relation(at) == Relation.PCOMP
              && CHARGING.contains(tree.lower(head))
              && tree.head(head) >= 0;
      if (tree.relation(at) == Relation.MOD
          && Tag.isNoun(tree.tag(head))
          && tree.relation(head) != Relation.ATTR) {
        return true;
      }
      if (!charge && Tag.isVerb(tree.tag(at))) {
        break;
      }
      at = charge ? tree.head(head) : head;
    }
    return !Denial.above(tree, word) && new Assertion(tree).of(at);
  }

  /** Whether the clause of the verb is asserted. */
  boolean of(int verb) {
    if (isQuestion(verb)) {
      return false;
    }
    int at = verb;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (!isTold(at)) {
        return false;
      }
      int head = tree.head(at);
      int relation = tree.relation(at);
      if (head < 0 || !Tag.isVerb(tree.tag(head))) {
        return (relation != Relation.PCOMP || isPresupposed(head))
            && !isDoubted(head)
            && !isSupposed(head)
            && !isUnshown(verb);
      }
      boolean clause =
          relation == Relation.CCOMP
              || relation == Relation.XCOMP
              || relation == Relation.ADVCL
              || relation == Relation.CONJ
              || relation == Relation.PARATAXIS;
      if (!clause) {
        return relation != Relation.NSUBJ;
      }
      if (relation == Relation.CCOMP && DOUBTING.contains(tree.lower(head))) {
        return false;
      }
      at = head;
    }
    return true;
  }

  /** Whether the clause hangs on a noun that is doubted: "dismissed the idea that …". */
  private boolean isDoubted(int noun) {
    return noun >= 0
        && Tag.isNoun(tree.tag(noun))
        && tree.relation(noun) == Relation.DOBJ
        && DOUBTING.contains(tree.lower(tree.head(noun)));
  }

  private boolean isSupposed(int noun) {
    return noun >= 0 && SUPPOSED.contains(tree.lower(noun));
  }

  /**
   * Whether the words before say that nothing shows it: "nor is there a shred of evidence that".
   */
  private boolean isUnshown(int verb) {
    boolean shown = false;
    int seen = 0;
    for (int w = verb - 1; w >= tree.first(verb) && seen < NONE_BEFORE; w--) {
      String form = tree.lower(w);
      if (shown && NONE.contains(form)) {
        return true;
      }
      shown |= SHOWING.contains(form);
      seen += shown ? 1 : 0;
    }
    return false;
  }

  private boolean isPresupposed(int preposition) {
    return preposition >= 0 && PRESUPPOSING.contains(tree.lower(preposition));
  }

  private boolean isQuestion(int verb) {
    int end = tree.end(verb);
    for (int w = end - 1; w >= Math.max(tree.first(verb), end - 3); w--) {
      if (tree.is(w, "?")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb is finite or a participle, and nothing beside it takes that back. */
  private boolean isTold(int verb) {
    boolean auxiliary = false;
    for (int w : tree.children(verb)) {
      int relation = tree.relation(w);
      String form = tree.lower(w);
      boolean before = w < verb;
      boolean supposed = relation == Relation.MARK && SUPPOSING.contains(form);
      boolean open = before && (tree.tag(w) == Tag.MD || form.equals("to"));
      if (supposed || open || relation == Relation.NEG || (before && DENYING.contains(form))) {
        return false;
      }
      auxiliary |= relation == Relation.AUX || relation == Relation.AUXPASS;
    }
    return tree.tag(verb) != Tag.VB || auxiliary;
  }
}
