package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who does a verb or noun of an act to whom, from the dependency tree of its sentence. Each side is
 * the list of words that head its noun phrases.
 */
final class Clause {
  /** How far up verbs are followed to the one that has the subject. */
  private static final int MOST_STEPS = 4;

  private final Words words;
  private final Syntax syntax;
  private final int first;
  private final int end;
  final List<Integer> agents = new ArrayList<>();
  final List<Integer> patients = new ArrayList<>();
  Role.@Nullable Construction construction;
  boolean negated;

  Clause(ParsedDocument document, int word) {
    words = document.words();
    syntax = document.syntax();
    int sentence = words.sentenceOf(word);
    first = words.sentenceFirst(sentence);
    end = words.sentenceFirst(sentence + 1);
  }

  /** The clause of a verb. */
  static Clause ofVerb(ParsedDocument document, int verb) {
    Clause clause = new Clause(document, verb);
    boolean passive = clause.isPassive(verb);
    int subjects = clause.subjectVerb(verb);
    boolean ownsPassive = passive && subjects >= 0;
    for (int w = clause.first; w < clause.end; w++) {
      int head = clause.syntax.head(w);
      int relation = clause.syntax.relation(w);
      if (head == verb) {
        clause.take(w, relation, passive);
      } else if (head == subjects
          && (relation == Relation.NSUBJ || relation == Relation.NSUBJPASS)) {
        clause.addAll(ownsPassive ? clause.patients : clause.agents, w);
      }
      clause.negated |= head == verb && relation == Relation.NEG;
    }
    clause.governor(verb, passive);
    clause.construction =
        !passive
            ? Role.Construction.ACTIVE
            : clause.agents.isEmpty()
                ? Role.Construction.AGENTLESS_PASSIVE
                : Role.Construction.PASSIVE;
    return clause;
  }

  /** What hangs on the verb itself. */
  private void take(int w, int relation, boolean passive) {
    switch (relation) {
      case Relation.NSUBJ -> addAll(passive ? patients : agents, w);
      case Relation.NSUBJPASS -> addAll(patients, w);
      case Relation.DOBJ -> addAll(passive ? new ArrayList<>() : patients, w);
      case Relation.AGENT -> addObjects(w);
      case Relation.PREP -> {
        if (passive && isBy(w)) {
          addObjects(w);
        }
      }
      default -> {}
    }
  }

  private void addObjects(int preposition) {
    for (int w = preposition + 1; w < end; w++) {
      if (syntax.head(w) == preposition && syntax.relation(w) == Relation.POBJ) {
        addAll(agents, w);
      }
    }
  }

  private boolean isBy(int w) {
    return words.end(w) - words.start(w) == 2 && (words.first(w) | 0x20) == 'b';
  }

  /** "protesters detained on Sunday", "police beating protesters", "police who beat protesters". */
  private void governor(int verb, boolean passive) {
    int head = syntax.head(verb);
    int relation = syntax.relation(verb);
    if (head < 0 || !Tag.isNoun(syntax.tag(head))) {
      return;
    }
    if (relation == Relation.ACL && (passive ? patients : agents).isEmpty()) {
      addAll(passive ? patients : agents, head);
    } else if (relation == Relation.RELCL) {
      replaceRelative(agents, head);
      replaceRelative(patients, head);
    }
  }

  private void replaceRelative(List<Integer> side, int noun) {
    for (int i = 0; i < side.size(); i++) {
      int tag = syntax.tag(side.get(i));
      if (tag == Tag.WP || tag == Tag.WDT) {
        side.set(i, noun);
      }
    }
  }

  /** "was detained", "being beaten", "detained by"; a participle behind its noun. */
  private boolean isPassive(int verb) {
    if (syntax.tag(verb) != Tag.VBN && syntax.tag(verb) != Tag.VBD) {
      return false;
    }
    boolean object = false;
    boolean perfect = false;
    for (int w = first; w < end; w++) {
      if (syntax.head(w) == verb) {
        int relation = syntax.relation(w);
        if (relation == Relation.AUXPASS || relation == Relation.NSUBJPASS) {
          return true;
        }
        perfect |= relation == Relation.AUX;
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

  /** The verb whose subject is the subject of this one too; -1 if it has one of its own or none. */
  private int subjectVerb(int verb) {
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
      boolean shares = relation == Relation.CONJ || relation == Relation.XCOMP;
      if (!shares || head < 0 || !Tag.isVerb(syntax.tag(head))) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  /** "the arrest of protesters by police", "the attack on the city", "Petrov's arrest". */
  static Clause ofNoun(ParsedDocument document, int noun) {
    Clause clause = new Clause(document, noun);
    for (int w = clause.first; w < clause.end; w++) {
      if (clause.syntax.head(w) != noun) {
        continue;
      }
      int relation = clause.syntax.relation(w);
      if (relation == Relation.POSS) {
        clause.addAll(clause.patients, w);
      } else if (relation == Relation.PREP || relation == Relation.AGENT) {
        clause.addNominal(w);
      }
    }
    clause.construction =
        clause.agents.isEmpty() ? Role.Construction.AGENTLESS_NOMINAL : Role.Construction.NOMINAL;
    return clause;
  }

  private void addNominal(int preposition) {
    String form = words.form(preposition);
    List<Integer> side =
        form.equals("of") || form.equals("on") || form.equals("against")
            ? patients
            : form.equals("by") ? agents : new ArrayList<>();
    for (int w = preposition + 1; w < end; w++) {
      if (syntax.head(w) == preposition && syntax.relation(w) == Relation.POBJ) {
        addAll(side, w);
      }
    }
  }

  /** The noun and those joined to it by "and". */
  private void addAll(List<Integer> side, int noun) {
    int last = noun;
    side.add(noun);
    for (int w = noun + 1; w < end; w++) {
      if (syntax.relation(w) == Relation.CONJ && syntax.head(w) == last) {
        side.add(w);
        last = w;
      }
    }
  }
}
