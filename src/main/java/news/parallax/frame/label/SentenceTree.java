package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** What can be asked of the dependency tree of one sentence. Words go by their numbers. */
final class SentenceTree {
  /** How far up verbs are followed to the one that has the subject. */
  private static final int MOST_STEPS = 4;

  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "having");

  private final Words words;
  private final Syntax syntax;
  private final int first;
  private final int end;

  /** The tree of the sentence that holds the word. */
  SentenceTree(ParsedDocument document, int word) {
    words = document.words();
    syntax = document.syntax();
    int sentence = words.sentenceOf(word);
    first = words.sentenceFirst(sentence);
    end = words.sentenceFirst(sentence + 1);
  }

  /** The first word of the sentence. */
  int first() {
    return first;
  }

  /** The word behind the last of the sentence. */
  int end() {
    return end;
  }

  String form(int word) {
    return words.form(word);
  }

  /** The word that the given one hangs on; below 0 if on none. */
  int head(int word) {
    return syntax.head(word);
  }

  /** How the word hangs on its head: one of {@link Relation}. */
  int relation(int word) {
    return syntax.relation(word);
  }

  /** One of {@link Tag}. */
  int tag(int word) {
    return syntax.tag(word);
  }

  boolean isBy(int word) {
    return words.end(word) - words.start(word) == 2 && (words.first(word) | 0x20) == 'b';
  }

  /** The noun and those joined to it by "and". */
  List<Integer> joined(int noun) {
    List<Integer> joined = new ArrayList<>();
    int last = noun;
    joined.add(noun);
    for (int w = noun + 1; w < end; w++) {
      if (syntax.relation(w) == Relation.CONJ && syntax.head(w) == last) {
        joined.add(w);
        last = w;
      }
    }
    return joined;
  }

  /** What stands behind a preposition. */
  List<Integer> objects(int preposition) {
    List<Integer> objects = new ArrayList<>();
    for (int w = preposition + 1; w < end; w++) {
      if (syntax.head(w) == preposition && syntax.relation(w) == Relation.POBJ) {
        objects.addAll(joined(w));
      }
    }
    return objects;
  }

  /** The subjects that stand before a verb. */
  List<Integer> subjectsBefore(int verb) {
    List<Integer> subjects = new ArrayList<>();
    for (int w = first; w < verb; w++) {
      if (syntax.head(w) == verb && syntax.relation(w) == Relation.NSUBJ) {
        subjects.addAll(joined(w));
      }
    }
    return subjects;
  }

  /** Whether "to", "that" or an auxiliary stands before the verb. */
  boolean isMarked(int verb) {
    for (int w = first; w < verb; w++) {
      int relation = syntax.relation(w);
      if (syntax.head(w) == verb && (relation == Relation.MARK || relation == Relation.AUX)) {
        return true;
      }
    }
    return false;
  }

  /** "should help", "might be helped". */
  boolean hasModal(int verb) {
    for (int w = first; w < verb; w++) {
      if (syntax.head(w) == verb && syntax.tag(w) == Tag.MD) {
        return true;
      }
    }
    return false;
  }

  /** "asked the council to help": the object that acts; -1 if there is none. */
  int objectBetween(int governor, int verb) {
    if (syntax.relation(verb) != Relation.XCOMP || syntax.head(verb) != governor) {
      return -1;
    }
    for (int w = governor + 1; w < verb; w++) {
      int relation = syntax.relation(w);
      if (syntax.head(w) == governor && (relation == Relation.DOBJ || relation == Relation.NSUBJ)) {
        return w;
      }
    }
    return -1;
  }

  /** "was detained", "being beaten", "detained by"; a participle behind its noun. */
  boolean isPassive(int verb) {
    if (syntax.tag(verb) != Tag.VBN && syntax.tag(verb) != Tag.VBD) {
      return false;
    }
    if (hasPerfect(verb)) {
      return false; // whatever the parse makes of its subject
    }
    boolean object = false;
    boolean perfect = false;
    for (int w = first; w < end; w++) {
      if (syntax.head(w) == verb) {
        int relation = syntax.relation(w);
        boolean have = HAVE.contains(words.form(w));
        if (relation == Relation.NSUBJPASS || (relation == Relation.AUXPASS && !have)) {
          return true;
        }
        perfect |= relation == Relation.AUX || have;
        object |= relation == Relation.DOBJ || relation == Relation.NSUBJ;
      }
    }
    if (syntax.tag(verb) != Tag.VBN || perfect || object) {
      return false;
    }
    int head = syntax.head(verb);
    boolean reduced = syntax.relation(verb) == Relation.ACL && head >= 0 && head < verb;
    boolean joined = syntax.relation(verb) == Relation.CONJ && head >= 0 && isPassive(head);
    return reduced || joined;
  }

  /** Whether "have" stands before the verb, with no "been" between: "has long awarded". */
  private boolean hasPerfect(int verb) {
    for (int w = verb - 1; w >= Math.max(first, verb - MOST_STEPS); w--) {
      if (!Tag.isVerb(syntax.tag(w)) && syntax.tag(w) != Tag.RB) {
        return false;
      }
      if (HAVE.contains(words.form(w)) && syntax.head(w) == verb) {
        return true;
      }
      if (syntax.tag(w) != Tag.RB) {
        return false;
      }
    }
    return false;
  }

  /** The verb whose subject is the subject of this one too; -1 if it has one of its own or none. */
  int subjectVerb(int verb) {
    int at = verb;
    for (int step = 0; step < MOST_STEPS; step++) {
      for (int w = first; w < end; w++) {
        int relation = syntax.relation(w);
        if (syntax.head(w) == at
            && (relation == Relation.NSUBJ || relation == Relation.NSUBJPASS)) {
          return at == verb ? -1 : at;
        }
      }
      int relation = syntax.relation(at);
      int head = syntax.head(at);
      boolean purpose = relation == Relation.ADVCL && syntax.tag(at) == Tag.VB && isMarked(at);
      boolean shares = relation == Relation.CONJ || relation == Relation.XCOMP || purpose;
      if (!shares || head < 0 || !Tag.isVerb(syntax.tag(head))) {
        return -1;
      }
      at = head;
    }
    return -1;
  }
}
