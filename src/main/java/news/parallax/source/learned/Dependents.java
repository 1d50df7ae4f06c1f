package news.parallax.source.learned;

import java.util.Arrays;
import java.util.Set;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * What hangs under the words of a document: subjects, objects, clauses. The children of a word are
 * read when it is first asked about. For one thread.
 */
final class Dependents {
  private static final int FARTHEST_AUXILIARY = 8;
  private static final int HIGHEST = 6;
  private static final int LONGEST_WAY = 20;

  private static final Set<Integer> AUXILIARIES =
      Words.hashes(
          "do", "does", "did", "has", "have", "had", "is", "are", "was", "were", "will", "would",
          "can", "could", "should", "may", "might", "must");

  private static final int THAT = Words.hash("that");

  private final ParsedDocument a;
  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;
  private final int[] children;
  private final int[] subject;
  private final int[] object;
  private final int[] clause;
  private final int[] preposition;
  private final boolean[] isRead;

  /** Those of the words of a document, made once for all who ask. */
  static Dependents of(ParsedDocument a) {
    return a.once(Dependents.class, Dependents::new);
  }

  private Dependents(ParsedDocument a) {
    this.a = a;
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
    int n = words.count();
    children = new int[n];
    subject = filled(n);
    object = filled(n);
    clause = filled(n);
    preposition = filled(n);
    isRead = new boolean[n];
  }

  /** Sees to it that the children of the word are known. */
  private void read(int head) {
    if (isRead[head]) {
      return;
    }
    isRead[head] = true;
    int first = syntax.leftmost(head);
    int last = syntax.rightmost(head);
    for (int w = first < 0 ? head + 1 : first; w <= Math.max(head, last); w++) {
      if (syntax.head(w) == head) {
        note(w, head);
      }
    }
  }

  private void note(int w, int h) {
    int relation = syntax.relation(w);
    children[h] |= 1 << relation;
    switch (relation) {
      case Relation.NSUBJ, Relation.NSUBJPASS, Relation.AGENT -> subject[h] = w;
      case Relation.DOBJ, Relation.ATTR -> object[h] = w;
      case Relation.CCOMP, Relation.XCOMP, Relation.ADVCL -> clause[h] = w;
      case Relation.PREP -> preposition[h] = w > h && preposition[h] < 0 ? w : preposition[h];
      default -> {}
    }
  }

  private static int[] filled(int n) {
    int[] array = new int[n];
    Arrays.fill(array, -1);
    return array;
  }

  /** The subject or agent of a verb; -1 if it has none. */
  int subject(int w) {
    read(w);
    return subject[w];
  }

  /** The object or attribute of a verb; -1 if it has none. */
  int object(int w) {
    read(w);
    return object[w];
  }

  /** The clause or infinitive under a word; -1 if there is none. */
  int clause(int w) {
    read(w);
    return clause[w];
  }

  /** The first preposition behind a word that hangs on it; -1 if there is none. */
  int preposition(int w) {
    read(w);
    return preposition[w];
  }

  /**
   * Who does what the word says, if its own clause does not tell: the subject of the clauses above
   * it, or the noun it describes; -1 if there is none or the word is passive.
   */
  int understoodSubject(int cue) {
    if (isPassive(cue) || !Tag.isVerb(syntax.tag(cue))) {
      return -1;
    }
    int w = cue;
    for (int step = 0; step < HIGHEST && w >= 0; step++) {
      int subjectOf = subject(w);
      if (subjectOf >= 0 && subjectOf != cue) {
        return subjectOf;
      }
      int relation = syntax.relation(w);
      if (relation == Relation.ACL || relation == Relation.RELCL) {
        return syntax.head(w);
      }
      w = syntax.head(w);
    }
    return -1;
  }

  /**
   * Who speaks by a verb of saying, as far as the sentence tells: its subject, whoever is led "to
   * retort", whom a relative clause is about; -1 if nobody is or the verb is passive.
   */
  int speaker(int verb) {
    if (isPassive(verb)) {
      return -1;
    }
    int of = subject(verb);
    if (of < 0) {
      of = led(verb);
    }
    if (of < 0) {
      of = understoodSubject(verb);
      int doer = of >= 0 ? doer(of) : -1;
      of = doer >= 0 ? doer : of;
    }
    if (of < 0 || !isRelative(of)) {
      return of;
    }
    int antecedent = syntax.relation(verb) == Relation.RELCL ? syntax.head(verb) : -1;
    return antecedent >= 0 && antecedent < of && !isRelative(antecedent) ? antecedent : -1;
  }

  /** Who does something to or about a thing: "commented on the issue, stating"; -1 if nobody. */
  private int doer(int noun) {
    int relation = syntax.relation(noun);
    int above = syntax.head(noun);
    if (relation == Relation.POBJ && above >= 0) {
      above = syntax.head(above);
    }
    boolean acted = relation == Relation.POBJ || relation == Relation.DOBJ;
    return acted && above >= 0 && Tag.isVerb(syntax.tag(above)) ? subject(above) : -1;
  }

  /** The object of the verb that an infinitive hangs on: "prompted Ann to tweet". */
  private int led(int verb) {
    int above = syntax.head(verb);
    if (above < 0 || !isInfinitive(verb) || syntax.relation(verb) == Relation.ADVCL) {
      return -1;
    }
    int led = object(above);
    return led > above && led < verb ? led : -1;
  }

  private boolean isRelative(int w) {
    int tag = syntax.tag(w);
    return tag == Tag.WDT || tag == Tag.WP || (tag != Tag.DT && words.hash(w) == THAT);
  }

  /** The first word of the phrase of a noun. */
  int phraseStart(int noun) {
    int w = noun;
    for (int n = 0; n < LONGEST_WAY && syntax.leftmost(w) >= 0; n++) {
      w = syntax.leftmost(w);
    }
    return w;
  }

  /** The relations of the word's children: a set of bits. */
  int children(int w) {
    read(w);
    return children[w];
  }

  /** Whether "to" stands before the verb. */
  boolean isInfinitive(int verb) {
    int first = Math.max(words.sentenceFirst(a.sentenceOf(verb)), verb - 3);
    for (int w = verb - 1; w >= first; w--) {
      if (syntax.tag(w) == Tag.TO && syntax.head(w) == verb) {
        return true;
      }
    }
    return false;
  }

  boolean isPassive(int w) {
    return (children(w) & (1 << Relation.AUXPASS | 1 << Relation.NSUBJPASS)) != 0;
  }

  /** Whether the word is denied, or asked: "did not say", "did she say …?". */
  boolean isNegated(int w) {
    return (children(w) & 1 << Relation.NEG) != 0 || isAsked(w);
  }

  private boolean isAsked(int w) {
    int s = a.sentenceOf(w);
    int last = words.sentenceFirst(s + 1) - 1;
    int of = subject(w);
    if (of < 0 || of > w || !words.is(last, '?') || quotes.of(w) >= 0) {
      return false;
    }
    int first = Math.max(words.sentenceFirst(s), of - FARTHEST_AUXILIARY);
    for (int aux = first; aux < of; aux++) {
      if (syntax.relation(aux) == Relation.AUX && syntax.head(aux) == w) {
        return true;
      }
    }
    int before = phraseStart(subject[w]) - 1;
    boolean inverted =
        before >= first && before <= first + 1 && AUXILIARIES.contains(words.hash(before));
    return inverted || (subject[w] == first && syntax.tag(first) == Tag.WP);
  }
}
