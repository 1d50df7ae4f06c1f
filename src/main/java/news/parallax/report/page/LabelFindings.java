package news.parallax.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Labels that one outlet alone has for an actor that others label too: the noun that heads them, in
 * whose voice each stands, and what the others say.
 */
final class LabelFindings {
  private static final int SHOWN = 4;
  private static final int LEAST = 2;
  private static final Map<String, String> VOICES =
      Map.of(
          "outlet", "in its own voice",
          "source", "in a source’s words",
          "mixed", "in reported speech, where it cannot be told");

  private final Outlets outlets;
  private final Labels labels;

  LabelFindings(Outlets outlets, Labels labels) {
    this.outlets = outlets;
    this.labels = labels;
  }

  /** A noun that a single outlet uses of an actor. */
  private record Sole(
      Labels.Heads actor, String head, String outlet, SortedMap<String, Long> uses, long count) {}

  List<Finding> list() {
    List<Sole> found = new ArrayList<>();
    for (Labels.Heads actor : labels.heads().values()) {
      actor
          .byOutlet()
          .forEach(
              (head, byOutlet) -> {
                String outlet = byOutlet.firstKey();
                SortedMap<String, Long> uses = byOutlet.get(outlet);
                long count = uses.values().stream().mapToLong(Long::longValue).sum();
                if (byOutlet.size() == 1
                    && count >= LEAST
                    && outlets.knows(outlet)
                    && others(actor, outlet) >= LEAST) {
                  found.add(new Sole(actor, head, outlet, uses, count));
                }
              });
    }
    found.sort(
        Comparator.comparingLong((Sole sole) -> -sole.count)
            .thenComparing(sole -> sole.actor.name())
            .thenComparing(Sole::head));
    return found.stream().limit(SHOWN).map(this::finding).toList();
  }

  /** How many labels other outlets have for the actor. */
  private static long others(Labels.Heads actor, String outlet) {
    return actor.byOutlet().values().stream()
        .flatMap(byOutlet -> byOutlet.entrySet().stream())
        .filter(entry -> !entry.getKey().equals(outlet))
        .flatMap(entry -> entry.getValue().values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  private Finding finding(Sole sole) {
    Finding finding =
        new Finding()
            .say("Only " + outlets.name(sole.outlet) + " calls " + sole.actor.name() + " ")
            .say("“" + sole.head + "”: ");
    int at = 0;
    for (Map.Entry<String, Long> use : sole.uses.entrySet()) {
      String voice = use.getKey().substring(0, use.getKey().indexOf('/'));
      String label = use.getKey().substring(use.getKey().indexOf('/') + 1);
      finding
          .say(at++ == 0 ? "" : ", ")
          .open(
              "“" + label + "” " + Numbers.times(use.getValue()),
              Labels.key(sole.actor.actor(), sole.outlet, label, voice))
          .say(" " + VOICES.getOrDefault(voice, voice));
    }
    return finding.say("; to the others " + usual(sole) + ".");
  }

  /** What the others head their labels by most. */
  private static String usual(Sole sole) {
    String most = "";
    long best = 0;
    for (Map.Entry<String, SortedMap<String, SortedMap<String, Long>>> head :
        sole.actor.byOutlet().entrySet()) {
      long count =
          head.getValue().entrySet().stream()
              .filter(entry -> !entry.getKey().equals(sole.outlet))
              .flatMap(entry -> entry.getValue().values().stream())
              .mapToLong(Long::longValue)
              .sum();
      if (count > best) {
        best = count;
        most = head.getKey();
      }
    }
    return "most often “" + most + "” (" + best + ")";
  }
}
