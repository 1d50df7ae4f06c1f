package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** "rescued over 700 people". */
  private static final Set<String> QUANTIFYING =
      Set.of("over", "about", "around", "nearly", "almost", "than", "under", "up");

  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "having");

  /** Verbs with which a noun of an act says that somebody does it, and that it is done to him. */
  private static final Set<String> DOING =
      Set.of(
          "make",
          "makes",
          "made",
          "making",
          "give",
          "gives",
          "gave",
          "given",
          "giving",
          "offer",
          "offers",
          "offered",
          "offering",
          "launch",
          "launches",
          "launched",
          "launching",
          "express",
          "expresses",
          "expressed",
          "issue",
          "issues",
          "issued",
          "show",
          "shows",
          "showed",
          "voice",
          "voiced",
          "tweet",
          "tweeted",
          "pledge",
          "pledged",
          "mount",
          "mounted",
          "lend",
          "lent");

  private static final Set<String> UNDERGOING =
      Set.of(
          "receive",
          "receives",
          "received",
          "receiving",
          "accept",
          "accepts",
          "accepted",
          "get",
          "gets",
          "got",
          "getting",
          "draw",
          "draws",
          "drew",
          "drawn",
          "win",
          "wins",
          "won",
          "face",
          "faces",
          "faced",
          "facing",
          "attract",
          "attracts",
          "attracted",
          "earn",
          "earned");

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

  /** The clause of a verb; of one of giving, whom it is given to is acted upon. */
  static Clause ofVerb(ParsedDocument document, int verb, boolean giving) {
    Clause clause = new Clause(document, verb);
    boolean passive = clause.isPassive(verb);
    int subjects = clause.subjectVerb(verb);
    int controlled = subjects < 0 ? -1 : clause.objectBetween(subjects, verb);
    for (int w = clause.first; w < clause.end; w++) {
      int head = clause.syntax.head(w);
      int relation = clause.syntax.relation(w);
      if (head == verb) {
        clause.take(w, relation, passive);
      } else if (head == subjects
          && controlled < 0
          && (relation == Relation.NSUBJ || relation == Relation.NSUBJPASS)) {
        clause.addAll(passive ? clause.patients : clause.agents, w);
      }
      clause.negated |= head == verb && relation == Relation.NEG;
    }
    if (controlled >= 0) {
      clause.addAll(passive ? clause.patients : clause.agents, controlled);
    }
    if (giving) {
      clause.recipients(verb);
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
      case Relation.AGENT -> addObjects(agents, w);
      case Relation.PREP -> {
        if (passive && isBy(w)) {
          addObjects(agents, w);
        } else if (!passive && QUANTIFYING.contains(words.form(w))) {
          addObjects(patients, w);
        }
      }
      case Relation.CCOMP, Relation.XCOMP -> {
        boolean bare = syntax.tag(w) == Tag.VB || syntax.tag(w) == Tag.VBP;
        if (bare && !isMarked(w)) {
          addSubjects(w);
        }
      }
      default -> {}
    }
  }

  private void addObjects(List<Integer> side, int preposition) {
    for (int w = preposition + 1; w < end; w++) {
      if (syntax.head(w) == preposition && syntax.relation(w) == Relation.POBJ) {
        addAll(side, w);
      }
    }
  }

  /** "helped the girls enter": who enters is helped. */
  private void addSubjects(int verb) {
    for (int w = first; w < verb; w++) {
      if (syntax.head(w) == verb && syntax.relation(w) == Relation.NSUBJ) {
        addAll(patients, w);
      }
    }
  }

  /** Whether "to", "that" or an auxiliary stands before the verb. */
  private boolean isMarked(int verb) {
    for (int w = first; w < verb; w++) {
      int relation = syntax.relation(w);
      if (syntax.head(w) == verb && (relation == Relation.MARK || relation == Relation.AUX)) {
        return true;
      }
    }
    return false;
  }

  /** "asked the council to help": the object that acts; -1 if there is none. */
  private int objectBetween(int governor, int verb) {
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

  /** "donated books to the school": the school, not the books. */
  private void recipients(int verb) {
    List<Integer> to = new ArrayList<>();
    for (int w = verb + 1; w < end; w++) {
      if (syntax.head(w) == verb
          && syntax.relation(w) == Relation.PREP
          && words.form(w).equals("to")) {
        addObjects(to, w);
      }
    }
    if (!to.isEmpty()) {
      patients.clear();
      patients.addAll(to);
    }
  }

  private boolean isBy(int w) {
    return words.end(w) - words.start(w) == 2 && (words.first(w) | 0x20) == 'b';
  }

  /** "protesters detained on Sunday", "police beating protesters", "police who beat protesters". */
  private void governor(int verb, boolean passive) {
    int head = syntax.head(verb);
    int relation = syntax.relation(verb);
    boolean those =
        head >= 0 && syntax.tag(head) == Tag.DT && words.form(head).equalsIgnoreCase("those");
    if (head < 0 || !(Tag.isNoun(syntax.tag(head)) || those)) {
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
      boolean purpose = relation == Relation.ADVCL && syntax.tag(at) == Tag.VB && isMarked(at);
      boolean shares = relation == Relation.CONJ || relation == Relation.XCOMP || purpose;
      if (!shares || head < 0 || !Tag.isVerb(syntax.tag(head))) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  /** "the rescued passengers"; null if the word stands before no noun. */
  static @Nullable Clause ofAttribute(ParsedDocument document, int participle) {
    Clause clause = new Clause(document, participle);
    int head = clause.syntax.head(participle);
    boolean attribute =
        head > participle
            && clause.syntax.relation(participle) == Relation.MOD
            && Tag.isNoun(clause.syntax.tag(head));
    if (!attribute) {
      return null;
    }
    clause.addAll(clause.patients, head);
    clause.construction = Role.Construction.AGENTLESS_PASSIVE;
    return clause;
  }

  /** "the arrest of protesters by police", "the attack on the city", "Petrov's arrest". */
  static Clause ofNoun(ParsedDocument document, int noun, Acts.Act act) {
    Clause clause = new Clause(document, noun);
    for (int w = clause.first; w < clause.end; w++) {
      if (clause.syntax.head(w) != noun) {
        continue;
      }
      int relation = clause.syntax.relation(w);
      if (relation == Relation.POSS) {
        clause.addAll(act.possessorActs() ? clause.agents : clause.patients, w);
      } else if (relation == Relation.PREP || relation == Relation.AGENT) {
        clause.addNominal(w, act);
      }
    }
    if (act.possessorActs() && clause.syntax.relation(noun) == Relation.DOBJ) {
      clause.lightVerb(clause.syntax.head(noun), act);
    }
    clause.construction =
        clause.agents.isEmpty() ? Role.Construction.AGENTLESS_NOMINAL : Role.Construction.NOMINAL;
    return clause;
  }

  /** "made donations to the school", "received support from the council". */
  private void lightVerb(int verb, Acts.Act act) {
    boolean doing = DOING.contains(words.form(verb));
    if (!doing && !UNDERGOING.contains(words.form(verb))) {
      return;
    }
    int subjects = subjectVerb(verb);
    for (int w = first; w < end; w++) {
      int head = syntax.head(w);
      int relation = syntax.relation(w);
      if (relation == Relation.NSUBJ && (head == verb || head == subjects)) {
        addAll(doing ? agents : patients, w);
      } else if (relation == Relation.PREP && head == verb) {
        addNominal(w, act);
      }
    }
  }

  private void addNominal(int preposition, Acts.Act act) {
    boolean help = act.effect() == Role.Effect.HELP && act.possessorActs();
    switch (words.form(preposition)) {
      case "of", "on", "against" -> addObjects(patients, preposition);
      case "by" -> addObjects(agents, preposition);
      case "to", "for" -> addObjects(help ? patients : new ArrayList<>(), preposition);
      case "from" -> addObjects(act.possessorActs() ? agents : new ArrayList<>(), preposition);
      default -> {}
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
