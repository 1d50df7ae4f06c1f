package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;

/** Reads who does a noun of an act to whom: "the arrest of protesters by police". */
final class NounClauses {
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

  private final SentenceTree tree;
  private final ActVerbs.Act act;
  private final List<Integer> agents = new ArrayList<>();
  private final List<Integer> patients = new ArrayList<>();

  private NounClauses(SentenceTree tree, ActVerbs.Act act) {
    this.tree = tree;
    this.act = act;
  }

  /** "the arrest of protesters by police", "the attack on the city", "Petrov's arrest". */
  static Clause of(ParsedDocument document, int noun, ActVerbs.Act act) {
    NounClauses clause = new NounClauses(new SentenceTree(document, noun), act);
    clause.read(noun);
    return new Clause(
        clause.agents,
        clause.patients,
        clause.agents.isEmpty() ? Role.Construction.AGENTLESS_NOMINAL : Role.Construction.NOMINAL,
        Denial.ofAny(clause.tree, List.of(noun)) || Denial.above(clause.tree, noun));
  }

  private void read(int noun) {
    for (int w = tree.first(); w < tree.end(); w++) {
      if (tree.head(w) != noun) {
        continue;
      }
      int relation = tree.relation(w);
      if (relation == Relation.POSS) {
        (act.possessorActs() ? agents : patients).addAll(tree.joined(w));
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
    boolean doing = DOING.contains(tree.form(verb));
    if (!doing && !UNDERGOING.contains(tree.form(verb))) {
      return;
    }
    int subjects = tree.subjectVerb(verb);
    for (int w = tree.first(); w < tree.end(); w++) {
      int head = tree.head(w);
      int relation = tree.relation(w);
      if (relation == Relation.NSUBJ && (head == verb || head == subjects)) {
        (doing ? agents : patients).addAll(tree.joined(w));
      } else if (relation == Relation.PREP && head == verb) {
        addObjects(noun, w);
      }
    }
  }

  /** "tweeted support of the boy", "in support of the boy". */
  private boolean isDone(int noun) {
    int head = tree.head(noun);
    if (tree.relation(noun) == Relation.POBJ && head >= 0 && tree.form(head).equals("in")) {
      return true;
    }
    return tree.relation(noun) == Relation.DOBJ && DOING.contains(tree.form(head));
  }

  private void addObjects(int noun, int preposition) {
    boolean help = act.effect() == Role.Effect.HELP && act.possessorActs();
    switch (tree.form(preposition)) {
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
