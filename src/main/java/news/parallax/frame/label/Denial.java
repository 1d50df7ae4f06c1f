package news.parallax.frame.label;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.Relation;

/** Whether a sentence says that an act is not done: "refused to help", "without arresting". */
final class Denial {
  /** How far up words are followed. */
  private static final int MOST_STEPS = 4;

  private static final WordList REFUSING = WordList.of("verbs", "act not done");

  /** Verbs that keep somebody from an act. */
  private static final WordList PREVENTING = WordList.of("verbs", "keeps from");

  private static final Set<String> NONE = Set.of("no", "neither", "nobody", "none");

  private Denial() {}

  /** Whether what governs the act denies it: "has no power to fire", "failed to protect". */
  static boolean above(Dependencies tree, int act) {
    int at = act;
    for (int step = 0; step < MOST_STEPS; step++) {
      int head = tree.head(at);
      if (step == 1 && tree.relation(at) == Relation.PREP) {
        return tree.is(at, "from") && PREVENTING.contains(tree.lower(head));
      }
      if (head < 0 || !follows(tree.relation(at), step)) {
        return false;
      }
      if (REFUSING.contains(tree.lower(head)) || isNegated(tree, head)) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /** An infinitive or a noun shares the denial of its verb; a clause of its own does not. */
  private static boolean follows(int relation, int step) {
    return relation == Relation.XCOMP
        || relation == Relation.PCOMP
        || (relation == Relation.ACL && step == 0)
        || (relation == Relation.DOBJ && step > 0);
  }

  private static boolean isNegated(Dependencies tree, int word) {
    return Arrays.stream(tree.children(word))
        .anyMatch(w -> tree.relation(w) == Relation.NEG || NONE.contains(tree.lower(w)));
  }

  /** Whether one of the words is said to be none: "no protesters were hurt". */
  static boolean ofAny(Dependencies tree, List<Integer> heads) {
    return heads.stream().anyMatch(head -> isNone(tree, head));
  }

  private static boolean isNone(Dependencies tree, int head) {
    return NONE.contains(tree.lower(head))
        || Arrays.stream(tree.children(head)).anyMatch(w -> w < head && tree.is(w, "no"));
  }
}
