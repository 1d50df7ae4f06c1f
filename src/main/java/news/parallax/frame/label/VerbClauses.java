package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Reads who does a verb of an act to whom: "police detained protesters". */
final class VerbClauses {
  /** "rescued over 700 people". */
  private static final Set<String> QUANTIFYING =
      Set.of("over", "about", "around", "nearly", "almost", "than", "under", "up");

  private final Clauses clauses;
  private final Dependencies tree;
  private final int verb;
  private final boolean passive;
  private final List<Integer> agents = new ArrayList<>();
  private final List<Integer> patients = new ArrayList<>();

  private VerbClauses(Clauses clauses, int verb) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.verb = verb;
    this.passive = clauses.isUndergone(verb);
  }

  /** The clause of a verb; of one of giving, whom it is given to is acted upon. */
  static Clause of(ParsedDocument document, int verb, boolean giving) {
    VerbClauses clause = new VerbClauses(Clauses.of(document), verb);
    clause.read();
    if (giving) {
      clause.takeRecipients();
    }
    clause.readGovernor();
    boolean negated =
        clause.clauses.isNegated(verb)
            || Denial.above(clause.tree, verb)
            || Denial.ofAny(clause.tree, clause.agents)
            || Denial.ofAny(clause.tree, clause.patients);
    boolean denied = negated && !clause.clauses.hasModal(verb);
    boolean asserted = denied || new Assertion(clause.tree).of(verb);
    return new Clause(clause.agents, clause.patients, clause.construction(), negated, asserted);
  }

  /** "the rescued passengers"; null if the word stands before no noun. */
  static @Nullable Clause ofAttribute(ParsedDocument document, int participle) {
    Dependencies tree = Dependencies.of(document);
    int head = tree.head(participle);
    boolean attribute =
        head > participle
            && tree.relation(participle) == Relation.MOD
            && Tag.isNoun(tree.tag(head));
    return attribute
        ? new Clause(List.of(), tree.joined(head), Role.Construction.AGENTLESS_PASSIVE, false, true)
        : null;
  }

  private void read() {
    int shared = clauses.subjectVerb(verb);
    int controlled = shared < 0 ? -1 : clauses.objectBetween(shared, verb);
    if (shared >= 0 && controlled < 0) {
      for (int w : tree.children(shared)) {
        if (clauses.isSubject(w)) {
          ofSubject().addAll(tree.joined(w));
        }
      }
    }
    for (int w : tree.children(verb)) {
      take(w, tree.relation(w));
    }
    if (controlled >= 0) {
      ofSubject().addAll(tree.joined(controlled));
    }
  }

  /** The side that the subject of the verb is on. */
  private List<Integer> ofSubject() {
    return passive ? patients : agents;
  }

  private Role.Construction construction() {
    if (!passive) {
      return Role.Construction.ACTIVE;
    }
    return agents.isEmpty() ? Role.Construction.AGENTLESS_PASSIVE : Role.Construction.PASSIVE;
  }

  /** What hangs on the verb itself. */
  private void take(int w, int relation) {
    switch (relation) {
      case Relation.NSUBJ, Relation.NSUBJPASS -> ofSubject().addAll(tree.joined(w));
      case Relation.DOBJ -> {
        if (!passive) {
          patients.addAll(tree.joined(w));
        }
      }
      case Relation.AGENT -> agents.addAll(tree.objects(w));
      case Relation.PREP -> {
        if (passive && tree.is(w, "by")) {
          agents.addAll(tree.objects(w));
        } else if (!passive && QUANTIFYING.contains(tree.lower(w))) {
          patients.addAll(tree.objects(w));
        }
      }
      case Relation.CCOMP, Relation.XCOMP -> {
        // "helped the girls enter": who enters is helped.
        boolean bare = tree.tag(w) == Tag.VB || tree.tag(w) == Tag.VBP;
        if (bare && !clauses.isMarked(w)) {
          patients.addAll(clauses.subjectsBefore(w));
        }
      }
      default -> {}
    }
  }

  /** "donated books to the school": the school, not the books. */
  private void takeRecipients() {
    List<Integer> to = new ArrayList<>();
    for (int w : tree.children(verb)) {
      if (w > verb && tree.relation(w) == Relation.PREP && tree.is(w, "to")) {
        to.addAll(tree.objects(w));
      }
    }
    if (!to.isEmpty()) {
      patients.clear();
      patients.addAll(to);
    }
  }

  /** "protesters detained on Sunday", "police beating protesters", "police who beat protesters". */
  private void readGovernor() {
    int head = tree.head(verb);
    int relation = tree.relation(verb);
    boolean those = head >= 0 && tree.tag(head) == Tag.DT && tree.is(head, "those");
    if (head < 0 || !(Tag.isNoun(tree.tag(head)) || those)) {
      return;
    }
    if (relation == Relation.ACL && ofSubject().isEmpty()) {
      ofSubject().addAll(tree.joined(head));
    } else if (relation == Relation.RELCL) {
      replaceRelative(agents, head);
      replaceRelative(patients, head);
    }
  }

  private void replaceRelative(List<Integer> side, int noun) {
    for (int i = 0; i < side.size(); i++) {
      int tag = tree.tag(side.get(i));
      if (tag == Tag.WP || tag == Tag.WDT) {
        side.set(i, noun);
      }
    }
  }
}
