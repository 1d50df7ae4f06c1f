package news.parallax.source.find;

import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Finds the main verb of a sentence that a clause about its subject ran into: in "Voters who say
 * that rents are high have to move" the voters have to, and do not say it.
 */
final class MatrixVerbs {
  /** How far up words are followed to the verb. */
  private static final int MOST_STEPS = 4;

  private final Words words;
  private final Quotes quotes;
  private final Dependencies tree;

  MatrixVerbs(ParsedDocument a, Dependencies tree) {
    words = a.words();
    quotes = a.quotes();
    this.tree = tree;
  }

  /**
   * Where the main verb begins of whom a clause with the cue tells something: "voters who say that
   * rents are high | have to move"; the end if there is none.
   */
  int begins(int head, int from, int end) {
    int at = head;
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      boolean reduced = tree.relation(at) == Relation.ACL && tree.tag(at) == Tag.VBG;
      boolean tells = tree.relation(at) == Relation.RELCL || reduced;
      int verb = tells ? verbOf(tree.head(at)) : -1;
      int start = verb > from && verb < end ? groupStart(verb, from) : -1;
      if (start > from && quotes.of(verb) < 0 && tree.tag(start - 1) != Tag.PRP) {
        return words.isSign(start - 1, ',') ? start - 1 : start;
      }
      at = tree.head(at);
    }
    return unjoined(head, from, end);
  }

  /** The verb whose subject a noun is or stands in: "the chorus of voices … grows". */
  private int verbOf(int noun) {
    int at = noun;
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      int relation = tree.relation(at);
      if (relation == Relation.NSUBJ || relation == Relation.NSUBJPASS) {
        return tree.head(at);
      }
      if (relation != Relation.POBJ && relation != Relation.PREP) {
        return -1;
      }
      at = tree.head(at);
    }
    return -1;
  }

  /** The first of the auxiliaries and adverbs of a verb that stand right before it. */
  private int groupStart(int verb, int from) {
    int start = verb;
    while (start - 1 > from && tree.head(start - 1) == verb && isOfGroup(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isOfGroup(int w) {
    return switch (tree.relation(w)) {
      case Relation.AUX, Relation.AUXPASS, Relation.NEG, Relation.ADVMOD -> true;
      default -> false;
    };
  }

  /**
   * The same where the tree lost the way: a participle beside whom it tells of, "farmers asking
   * whether there is a plan | might want to ask", and a verb with neither subject nor "and".
   */
  private int unjoined(int head, int from, int end) {
    boolean reduced = tree.tag(head) == Tag.VBG && !hasAuxiliary(head) && isNoun(head - 1);
    for (int w = from + 2; reduced && w < end - 1; w++) {
      boolean joined = Tag.isSign(tree.tag(w - 1)) || tree.tag(w - 1) == Tag.CC;
      int verb = isOfGroup(w) ? tree.head(w) : w;
      boolean own = Tag.isFinite(tree.tag(w)) && !joined && quotes.of(w) < 0;
      boolean loose =
          verb > from
              && (tree.relation(verb) == Relation.CONJ || tree.relation(verb) == Relation.CCOMP)
              && tree.head(verb) >= from;
      if (own && loose && !hasSubject(verb)) {
        return w;
      }
    }
    return end;
  }

  private boolean hasAuxiliary(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.relation(child) == Relation.AUX) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSubject(int verb) {
    for (int child : tree.children(verb)) {
      int relation = tree.relation(child);
      if (relation == Relation.NSUBJ
          || relation == Relation.NSUBJPASS
          || relation == Relation.EXPL) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(int w) {
    return w >= 0 && Tag.isNoun(tree.tag(w));
  }
}
