package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;

/** Reads who does a noun of an act to whom: "the arrest of protesters by police". */
final class NounClauses {
  /** Verbs with which a noun of an act says that somebody does it, and that it is done to him. */
  private static final WordList DOING = WordList.of("verbs", "does a noun of an act");

  private static final WordList UNDERGOING = WordList.of("verbs", "undergoes a noun of an act");

  /** How far up words are followed. */
  private static final int MOST_STEPS = 6;

  /** Words by which an act is wanted, feared, planned or alleged rather than told. */
  private static final WordList OPEN = WordList.of("verbs", "act left open");

  /** Prepositions before the help that ends: "course on", "withdrawal of". */
  private static final Set<String> ENDED = Set.of("on", "of");

  /** Words by which help ends: "withdrew his support for". */
  private static final WordList ENDING = WordList.of("verbs", "ends help");

  private final Clauses clauses;
  private final Dependencies tree;
  private final ActVerbs.Act act;
  private final List<Integer> agents = new ArrayList<>();
  private final List<Integer> patients = new ArrayList<>();

  private NounClauses(Clauses clauses, ActVerbs.Act act) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.act = act;
  }

  /** "the arrest of protesters by police", "the attack on the city", "Petrov's arrest". */
  static Clause of(ParsedDocument document, int noun, ActVerbs.Act act) {
    NounClauses clause = new NounClauses(Clauses.of(document), act);
    clause.read(noun);
    boolean denied = Denial.ofAny(clause.tree, List.of(noun)) || Denial.above(clause.tree, noun);
    boolean told = denied || clause.isTold(noun);
    return new Clause(
        clause.agents,
        clause.patients,
        clause.agents.isEmpty() ? Role.Construction.AGENTLESS_NOMINAL : Role.Construction.NOMINAL,
        denied || (told && clause.isEnded(noun)),
        told);
  }

  /**
   * Whether help is said to be no more: "lost the support of", "reversed course on support for".
   */
  private boolean isEnded(int noun) {
    int at = act.effect() == Role.Effect.HELP && act.possessorActs() ? noun : -1;
    for (int step = 0; step < MOST_STEPS && at >= 0 && isObject(at); step++) {
      at = tree.head(at);
      if (ENDING.contains(tree.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isObject(int word) {
    int relation = tree.relation(word);
    boolean behind =
        relation == Relation.POBJ
            || (relation == Relation.PREP && ENDED.contains(tree.lower(word)));
    boolean object = relation == Relation.DOBJ || relation == Relation.NSUBJPASS;
    return tree.head(word) >= 0 && (behind || object);
  }

  /** Whether the act is told of as one that was: not in "calls for the arrest of". */
  private boolean isTold(int noun) {
    int at = noun;
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      if (step > 0 && OPEN.contains(tree.lower(at))) {
        return false;
      }
      if (step > 0 && Tag.isVerb(tree.tag(at))) {
        return new Assertion(tree).of(at);
      }
      at = tree.head(at);
    }
    return true;
  }

  /** "press release", "drug abuse": what sort of thing it is, not who acts. */
  private boolean isOfAKind(int noun) {
    int before = noun - 1;
    return before >= 0
        && tree.head(before) == noun
        && tree.tag(before) == Tag.NN
        && tree.relation(before) == Relation.MOD;
  }

  /** Whether it is told whom or what the act is done to, behind "of". */
  private boolean hasObject(int noun, String... prepositions) {
    return Arrays.stream(tree.children(noun))
        .anyMatch(w -> w > noun && List.of(prepositions).contains(tree.lower(w)));
  }

  /**
   * In "Ruritania's occupation of the town" the possessor acts, in "Petrov's arrest" it need not.
   */
  private void addPossessor(int noun, int possessor) {
    boolean bareSupport = act.verb().equals("support") && !hasObject(noun, "for", "of", "to");
    if (bareSupport || isOfAKind(noun)) {
      return; // "Petrov's support" may be his or theirs
    }
    boolean acts = act.possessorActs() || hasObject(noun, "of");
    (acts ? agents : patients).addAll(tree.joined(possessor));
  }

  private void read(int noun) {
    for (int w : tree.children(noun)) {
      int relation = tree.relation(w);
      if (relation == Relation.POSS) {
        addPossessor(noun, w);
      } else if (relation == Relation.PREP || relation == Relation.AGENT) {
        addObjects(noun, w);
      }
    }
    if (act.possessorActs() && tree.relation(noun) == Relation.DOBJ) {
      readLightVerb(noun, tree.head(noun));
    }
  }

  /** "made donations to the school", "received support from the council". */
  private void readLightVerb(int noun, int verb) {
    boolean doing = DOING.contains(tree.lower(verb));
    if (!doing && !UNDERGOING.contains(tree.lower(verb))) {
      return;
    }
    int shared = clauses.subjectVerb(verb);
    for (int w : tree.children(shared < 0 ? verb : shared)) {
      if (tree.relation(w) == Relation.NSUBJ) {
        (doing ? agents : patients).addAll(tree.joined(w));
      }
    }
    for (int w : tree.children(verb)) {
      if (tree.relation(w) == Relation.PREP) {
        addObjects(noun, w);
      }
    }
  }

  /** "tweeted support of the boy", "in support of the boy". */
  private boolean isDone(int noun) {
    int head = tree.head(noun);
    if (tree.relation(noun) == Relation.POBJ && head >= 0 && tree.is(head, "in")) {
      return true;
    }
    return tree.relation(noun) == Relation.DOBJ && DOING.contains(tree.lower(head));
  }

  private void addObjects(int noun, int preposition) {
    boolean help = act.effect() == Role.Effect.HELP && act.possessorActs();
    switch (tree.lower(preposition)) {
      // "the support of the workers": theirs
      case "of" ->
          (act.verb().equals("support") && !isDone(noun) ? agents : patients)
              .addAll(tree.objects(preposition));
      case "on", "against" -> patients.addAll(tree.objects(preposition));
      case "by" -> agents.addAll(tree.objects(preposition));
      case "to", "for" -> {
        if (help) {
          patients.addAll(tree.objects(preposition));
        }
      }
      case "from" -> {
        if (act.possessorActs()) {
          agents.addAll(tree.objects(preposition));
        }
      }
      default -> {}
    }
  }
}
