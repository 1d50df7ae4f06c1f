package news.parallax.source.form;

import java.util.Set;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** Who speaks by a verb, and whether he does, as far as the tree of the sentence tells. */
public final class SpokenClauses {
  private static final int FARTHEST_AUXILIARY = 8;
  private static final int HIGHEST = 6;

  private static final Set<Integer> AUXILIARIES =
      Words.hashes(
          "do", "does", "did", "has", "have", "had", "is", "are", "was", "were", "will", "would",
          "can", "could", "should", "may", "might", "must");

  private static final int THAT = Words.hash("that");

  private final Words words;
  private final Quotes quotes;
  private final Clauses clauses;
  private final Dependencies tree;

  public SpokenClauses(ParsedDocument a) {
    words = a.words();
    quotes = a.quotes();
    clauses = Clauses.of(a);
    tree = clauses.tree();
  }

  /**
   * Who does what the word says, if its own clause does not tell: the subject of the clauses above
   * it, or the noun it describes; -1 if there is none or the word is passive.
   */
  public int understoodSubject(int cue) {
    if (clauses.isPassive(cue) || !Tag.isVerb(tree.tag(cue))) {
      return -1;
    }
    int w = cue;
    for (int step = 0; step < HIGHEST && w >= 0; step++) {
      int subjectOf = clauses.subject(w);
      if (subjectOf >= 0 && subjectOf != cue) {
        return subjectOf;
      }
      int relation = tree.relation(w);
      if (relation == Relation.ACL || relation == Relation.RELCL) {
        return tree.head(w);
      }
      w = tree.head(w);
    }
    return -1;
  }

  /**
   * Who speaks by a verb of saying, as far as the sentence tells: its subject, whoever is led "to
   * retort", whom a relative clause is about; -1 if nobody is or the verb is passive.
   */
  public int speaker(int verb) {
    if (clauses.isPassive(verb)) {
      return -1;
    }
    int of = clauses.subject(verb);
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
    int antecedent = tree.relation(verb) == Relation.RELCL ? tree.head(verb) : -1;
    return antecedent >= 0 && antecedent < of && !isRelative(antecedent) ? antecedent : -1;
  }

  /** Who does something to or about a thing: "commented on the issue, stating"; -1 if nobody. */
  private int doer(int noun) {
    int relation = tree.relation(noun);
    int above = tree.head(noun);
    if (relation == Relation.POBJ && above >= 0) {
      above = tree.head(above);
    }
    boolean acted = relation == Relation.POBJ || relation == Relation.DOBJ;
    return acted && above >= 0 && Tag.isVerb(tree.tag(above)) ? clauses.subject(above) : -1;
  }

  /** The object of the verb that an infinitive hangs on: "prompted Ann to tweet". */
  private int led(int verb) {
    int above = tree.head(verb);
    if (above < 0 || !clauses.isInfinitive(verb) || tree.relation(verb) == Relation.ADVCL) {
      return -1;
    }
    int led = clauses.object(above);
    return led > above && led < verb ? led : -1;
  }

  private boolean isRelative(int w) {
    int tag = tree.tag(w);
    return tag == Tag.WDT || tag == Tag.WP || (tag != Tag.DT && words.hash(w) == THAT);
  }

  /** Whether the word is denied, or asked: "did not say", "did she say …?". */
  public boolean isNegated(int w) {
    return clauses.isNegated(w) || isAsked(w);
  }

  private boolean isAsked(int w) {
    int of = clauses.subject(w);
    if (of < 0 || of > w || !words.is(tree.end(w) - 1, '?') || quotes.of(w) >= 0) {
      return false;
    }
    int first = Math.max(tree.first(w), of - FARTHEST_AUXILIARY);
    for (int child : tree.children(w)) {
      if (child >= first && child < of && tree.relation(child) == Relation.AUX) {
        return true;
      }
    }
    int before = tree.phraseStart(of) - 1;
    boolean inverted =
        before >= first && before <= first + 1 && AUXILIARIES.contains(words.hash(before));
    return inverted || (of == first && tree.tag(first) == Tag.WP);
  }
}
