package news.parallax.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** JSON lines of invented articles about invented towns: the same for the same seed. */
final class InventedNews {
  private static final List<String> OUTLETS = List.of("The Daily", "Evening Post", "City Herald");
  private static final List<String> TOWNS =
      List.of("Arlow", "Benfield", "Corran", "Delmouth", "Estby", "Farrow", "Glenway");
  private static final List<String> PEOPLE =
      List.of("Mayor Anna Holt", "Police chief Peter Brandt", "Councillor Maria Lind");
  private static final List<String> VERBS = List.of("said", "claimed", "warned", "insisted");

  private InventedNews() {}

  /** Articles dated on one day; several outlets report each event, one of them word for word. */
  static List<String> day(LocalDate day, int events, long seed) {
    Random random = new Random(seed + day.toEpochDay());
    List<String> lines = new ArrayList<>();
    for (int event = 0; event < events; event++) {
      String town = TOWNS.get(random.nextInt(TOWNS.size()));
      String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
      int streets = 2 + random.nextInt(900);
      String report =
          "%s %s on Monday that %d streets in %s would close after the flood. \\\"We cannot wait any longer for help from the government,\\\" the mayor told reporters."
              .formatted(person, VERBS.get(random.nextInt(VERBS.size())), streets, town);
      for (int i = 0; i < OUTLETS.size(); i++) {
        String own =
            i == 0
                ? " Residents of %s fear a crisis that could cost millions.".formatted(town)
                : i == 1 ? " Critics called the plan a failure and urged reform." : "";
        lines.add(
            line(
                "%s-%d-%d".formatted(day, event, i),
                OUTLETS.get(i),
                day,
                "%s to close %d streets".formatted(town, streets),
                report + own));
      }
    }
    return lines;
  }

  /** One article; the text is JSON already. */
  static String line(String id, String outlet, LocalDate day, String title, String text) {
    return "{\"id\": \"%s\", \"outlet\": \"%s\", \"date\": \"%s\", \"title\": \"%s\", \"text\": \"%s\"}"
        .formatted(id, outlet, day, title, text);
  }
}
