package news.parallax.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import news.parallax.report.table.TableRow;

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
  private final int times;
  private final List<Sole> found = new ArrayList<>();
  private NameScan scan = new NameScan(List.of());

  /**
   * @param times how many times as many as the page has room for
   */
  LabelFindings(Outlets outlets, Labels labels, int times) {
    this.times = times;
    this.outlets = outlets;
    this.labels = labels;
  }

  /** A noun that a single outlet uses of an actor. */
  private record Sole(Labels.Heads actor, String head, String outlet, Labels.HeadUse use) {}

  /** Chooses among the labels, all of which have gone by. */
  void settle() {
    for (Labels.Heads actor : labels.heads().values()) {
      actor
          .byOutlet()
          .forEach(
              (head, byOutlet) -> {
                String outlet = byOutlet.firstKey();
                Labels.HeadUse use = Objects.requireNonNull(byOutlet.get(outlet));
                if (byOutlet.size() == 1
                    && outlets.knows(outlet)
                    && use.count() >= LEAST
                    && use.articles() >= Math.min(LEAST, outlets.articles(outlet))
                    && others(actor, outlet) >= LEAST
                    && !isSpelling(head, actor)) {
                  found.add(new Sole(actor, head, outlet, use));
                }
              });
    }
    List<String> words = new ArrayList<>();
    found.forEach(sole -> words.addAll(List.of(sole.head, SoleNames.surname(sole.actor.name()))));
    scan = new NameScan(words);
  }

  /** An article of another outlet that has both the actor and the noun may call him so too. */
  void article(TableRow row) {
    Set<String> stand = new HashSet<>();
    scan.read(row.text("text"), stand::add);
    found.removeIf(
        sole ->
            !sole.outlet.equals(row.text("outlet_id"))
                && stand.contains(sole.head)
                && stand.contains(SoleNames.surname(sole.actor.name())));
  }

  List<Finding> list() {
    found.sort(
        Comparator.comparingLong((Sole sole) -> -sole.use.articles())
            .thenComparingLong(sole -> -sole.use.count())
            .thenComparing(sole -> sole.actor.name())
            .thenComparing(Sole::head));
    return found.stream().limit((long) SHOWN * times).map(this::finding).toList();
  }

  /** Whether the others have it in two words: "vice-president", "then-speaker". */
  private static boolean isSpelling(String head, Labels.Heads actor) {
    int dash = head.indexOf('-');
    return dash > 0 && actor.byOutlet().containsKey(head.substring(dash + 1));
  }

  /** How many labels other outlets have for the actor. */
  private static long others(Labels.Heads actor, String outlet) {
    return actor.byOutlet().values().stream()
        .mapToLong(byOutlet -> without(outlet, byOutlet))
        .sum();
  }

  private static long without(String outlet, SortedMap<String, Labels.HeadUse> byOutlet) {
    return byOutlet.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(outlet))
        .mapToLong(entry -> entry.getValue().count())
        .sum();
  }

  private Finding finding(Sole sole) {
    Finding finding =
        new Finding()
            .say("Only " + outlets.name(sole.outlet) + " calls " + sole.actor.name() + " ")
            .say("“" + sole.head + "”: ");
    int at = 0;
    for (Map.Entry<String, Long> use : sole.use.labels().entrySet()) {
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
    for (Map.Entry<String, SortedMap<String, Labels.HeadUse>> head :
        sole.actor.byOutlet().entrySet()) {
      long count = without(sole.outlet, head.getValue());
      if (count > best) {
        best = count;
        most = head.getKey();
      }
    }
    return "most often “" + most + "”, " + Numbers.times(best);
  }
}
