package news.parallax.frame.label;

import java.util.List;

/**
 * Who does a verb or noun of an act to whom. Each side is the list of words that head its noun
 * phrases, by their numbers in the document. What is denied is asserted too.
 */
record Clause(
    List<Integer> agents,
    List<Integer> patients,
    Role.Construction construction,
    boolean negated,
    boolean asserted) {

  Clause {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
  }
}
