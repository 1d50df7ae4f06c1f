package news.parallax.frame.label;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.syntax.Relation;

/** Whether a sentence says that an act is not done: "refused to help", "without arresting". */
final class Denial {
  /** How far up words are followed. */
  private static final int MOST_STEPS = 4;

  private static final Set<String> REFUSING =
      Set.of(
          "refuse",
          "refuses",
          "refused",
          "refusing",
          "refusal",
          "fail",
          "fails",
          "failed",
          "failing",
          "failure",
          "decline",
          "declines",
          "declined",
          "declining",
          "without",
          "instead",
          "stop",
          "stops",
          "stopped",
          "avoid",
          "avoided",
          "unable");

  /** Verbs that keep somebody from an act. */
  private static final Set<String> PREVENTING =
      Set.of(
          "prevent",
          "prevents",
          "prevented",
          "preventing",
          "bar",
          "bars",
          "barred",
          "block",
          "blocks",
          "blocked",
          "blocking",
          "keep",
          "kept");

  private static final Set<String> NONE = Set.of("no", "neither", "nobody", "none");

  private Denial() {}

  /** Whether what governs the act denies it: "has no power to fire", "failed to protect". */
  static boolean above(SentenceTree tree, int act) {
    int at = act;
    for (int step = 0; step < MOST_STEPS; step++) {
      int head = tree.head(at);
      if (step == 1 && tree.relation(at) == Relation.PREP) {
        return tree.form(at).equals("from") && PREVENTING.contains(tree.form(head));
      }
      if (head < 0 || !follows(tree.relation(at), step)) {
        return false;
      }
      if (REFUSING.contains(tree.form(head)) || isNegated(tree, head)) {
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

  private static boolean isNegated(SentenceTree tree, int word) {
    for (int w = tree.first(); w < tree.end(); w++) {
      if (tree.head(w) == word
          && (tree.relation(w) == Relation.NEG || NONE.contains(tree.form(w)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words is said to be none: "no protesters were hurt". */
  static boolean ofAny(SentenceTree tree, List<Integer> heads) {
    return heads.stream().anyMatch(head -> isNone(tree, head));
  }

  private static boolean isNone(SentenceTree tree, int head) {
    if (NONE.contains(tree.form(head).toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (int w = Math.max(tree.first(), head - MOST_STEPS); w < head; w++) {
      if (tree.head(w) == head && tree.form(w).equalsIgnoreCase("no")) {
        return true;
      }
    }
    return false;
  }
}
