package news.parallax.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the dependency trees of a document say of its verbs: who does it, to whom, whether it is a
 * passive or denied. Words go by their numbers in the document. For one thread.
 */
public final class Clauses {
  /** How far up verbs are followed to the one that has the subject. */
  private static final int MOST_STEPS = 4;

  private static final int SUBJECTS = 1 << Relation.NSUBJ | 1 << Relation.NSUBJPASS;
  private static final int AUXILIARIES = 1 << Relation.AUX | 1 << Relation.AUXPASS;

  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "having");

  private static final Set<String> DENYING =
      Set.of("not", "n't", "never", "nor", "hardly", "barely", "scarcely");

  private final Words words;
  private final Dependencies tree;

  /** Those of a document, made once for all who ask. */
  public static Clauses of(ParsedDocument document) {
    return document.once(Clauses.class, Clauses::new);
  }

  private Clauses(ParsedDocument document) {
    words = document.words();
    tree = Dependencies.of(document);
  }

  /** The trees read. */
  public Dependencies tree() {
    return tree;
  }

  /** The subject or agent of a verb; -1 if it has none. */
  public int subject(int verb) {
    return tree.lastOf(verb, SUBJECTS | 1 << Relation.AGENT);
  }

  /** The object or attribute of a verb; -1 if it has none. */
  public int object(int verb) {
    return tree.lastOf(verb, 1 << Relation.DOBJ | 1 << Relation.ATTR);
  }

  /** The clause or infinitive under a word; -1 if there is none. */
  public int clause(int word) {
    return tree.lastOf(word, 1 << Relation.CCOMP | 1 << Relation.XCOMP | 1 << Relation.ADVCL);
  }

  /** The first preposition behind a word that hangs on it; -1 if there is none. */
  public int preposition(int word) {
    int child = tree.firstChild(word);
    while (child >= 0 && (child < word || tree.relation(child) != Relation.PREP)) {
      child = tree.nextChild(child);
    }
    return child;
  }

  /** Whether there is none of what a noun names: "no soldiers". */
  public boolean isNone(int noun) {
    int determiner = tree.child(noun, Relation.DET);
    return isNegated(noun) || (determiner >= 0 && tree.is(determiner, "no"));
  }

  /** Whether the verb has a subject of its own. */
  public boolean hasSubject(int verb) {
    return tree.firstOf(verb, SUBJECTS) >= 0;
  }

  /** Whether the word is the subject of one. */
  public boolean isSubject(int word) {
    return tree.hangsBy(word, SUBJECTS);
  }

  /** The subjects that stand before a verb, but for those of a passive. */
  public List<Integer> subjectsBefore(int verb) {
    List<Integer> subjects = new ArrayList<>();
    for (int child : tree.children(verb)) {
      if (child < verb && tree.relation(child) == Relation.NSUBJ) {
        subjects.addAll(tree.joined(child));
      }
    }
    return subjects;
  }

  /** The verb whose subject is the subject of this one too; -1 if it has one of its own or none. */
  public int subjectVerb(int verb) {
    int at = verb;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (hasSubject(at)) {
        return at == verb ? -1 : at;
      }
      int relation = tree.relation(at);
      int head = tree.head(at);
      boolean purpose = relation == Relation.ADVCL && tree.tag(at) == Tag.VB && isMarked(at);
      boolean shares = relation == Relation.CONJ || relation == Relation.XCOMP || purpose;
      if (!shares || head < 0 || !Tag.isVerb(tree.tag(head))) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  /** "asked the council to help": the object that acts; -1 if there is none. */
  public int objectBetween(int governor, int verb) {
    if (tree.relation(verb) != Relation.XCOMP || tree.head(verb) != governor) {
      return -1;
    }
    for (int child : tree.children(governor)) {
      boolean object = tree.hangsBy(child, 1 << Relation.DOBJ | 1 << Relation.NSUBJ);
      if (object && child > governor && child < verb) {
        return child;
      }
    }
    return -1;
  }

  /** Whether "to", "that" or an auxiliary stands before the verb. */
  public boolean isMarked(int verb) {
    int child = tree.firstOf(verb, 1 << Relation.MARK | 1 << Relation.AUX);
    return child >= 0 && child < verb;
  }

  /** "should help", "might be helped". */
  public boolean hasModal(int verb) {
    return hasBefore(verb, Tag.MD);
  }

  /** Whether "to" stands before the verb. */
  public boolean isInfinitive(int verb) {
    return hasBefore(verb, Tag.TO);
  }

  private boolean hasBefore(int verb, int tag) {
    for (int child = tree.firstChild(verb);
        child >= 0 && child < verb;
        child = tree.nextChild(child)) {
      if (tree.tag(child) == tag) {
        return true;
      }
    }
    return false;
  }

  /**
   * "has charged", "might have charged": the auxiliary next to the verb is one of "have", whatever
   * the parse makes of its subject. Not "has been charged".
   */
  public boolean isPerfect(int verb) {
    int nearest = -1;
    for (int child = tree.firstChild(verb);
        child >= 0 && child < verb;
        child = tree.nextChild(child)) {
      boolean auxiliary = tree.hangsBy(child, AUXILIARIES) || HAVE.contains(words.lower(child));
      nearest = auxiliary ? child : nearest;
    }
    return nearest >= 0 && HAVE.contains(words.lower(nearest));
  }

  /** "was detained", "being beaten": with an auxiliary or a subject of a passive. */
  public boolean isPassive(int verb) {
    return tree.firstOf(verb, 1 << Relation.AUXPASS | 1 << Relation.NSUBJPASS) >= 0
        && !isPerfect(verb);
  }

  /** A passive, or a participle without an auxiliary: "protesters detained by", "and beaten". */
  public boolean isUndergone(int verb) {
    int tag = tree.tag(verb);
    if (tag != Tag.VBN && tag != Tag.VBD) {
      return false;
    }
    if (isPassive(verb)) {
      return true;
    }
    int bare = 1 << Relation.AUX | 1 << Relation.DOBJ | 1 << Relation.NSUBJ;
    int head = tree.head(verb);
    if (tag != Tag.VBN || isPerfect(verb) || (tree.relations(verb) & bare) != 0 || head < 0) {
      return false;
    }
    boolean reduced = tree.relation(verb) == Relation.ACL && head < verb;
    return reduced || (tree.relation(verb) == Relation.CONJ && isUndergone(head));
  }

  /** Whether a word of denial hangs on the word: "did not say", "hardly knows". */
  public boolean isNegated(int word) {
    for (int child = tree.firstChild(word); child >= 0; child = tree.nextChild(child)) {
      if (tree.relation(child) == Relation.NEG
          || (child < word && DENYING.contains(words.lower(child)))) {
        return true;
      }
    }
    return Tag.isVerb(tree.tag(word)) && isBehindDenial(word);
  }

  /** Whether an adverb right before the verb denies it, whatever the parse hangs it on. */
  private boolean isBehindDenial(int verb) {
    int first = tree.first(verb);
    for (int w = verb - 1; w >= first && tree.tag(w) == Tag.RB; w--) {
      if (DENYING.contains(words.lower(w))) {
        return true;
      }
    }
    return false;
  }
}
