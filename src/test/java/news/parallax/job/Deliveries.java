package news.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What reaches the input folder day by day, as it does in life: most articles on the day they are
 * dated, some late, some twice; now and then a file is renamed, or comes again with more in it. The
 * same for the same seed.
 */
final class Deliveries {
  private static final double LATE = 0.1;
  private static final int LONGEST_DELAY = 5;
  private static final double TWICE = 0.02;
  private static final int RENAME_EVERY = 7;
  private static final int DELIVER_AGAIN_EVERY = 9;
  private static final int HELD_BACK = 2;

  private final Path folder;
  private final List<LocalDate> days;
  private final Map<LocalDate, List<String>> lines = new TreeMap<>();

  /**
   * @param folder the input folder of the job
   * @param articles JSON lines by the day they are dated
   */
  Deliveries(Path folder, TreeMap<LocalDate, List<String>> articles, long seed) {
    this.folder = folder;
    this.days = List.copyOf(articles.keySet());
    Random random = new Random(seed);
    days.forEach(day -> lines.put(day, new ArrayList<>()));
    for (int day = 0; day < days.size(); day++) {
      for (String line : articles.get(days.get(day))) {
        boolean late = random.nextDouble() < LATE;
        int arrival =
            Math.min(days.size() - 1, day + (late ? 1 + random.nextInt(LONGEST_DELAY) : 0));
        lines.get(days.get(arrival)).add(line);
        if (random.nextDouble() < TWICE) {
          lines.get(days.get(Math.min(days.size() - 1, arrival + 1))).add(line);
        }
      }
    }
  }

  List<LocalDate> days() {
    return days;
  }

  /** Puts into the folder what comes on the day of the given number, counted from 0. */
  void deliver(int number) throws IOException {
    LocalDate day = days.get(number);
    List<String> all = lines.get(day);
    int now = isDeliveredAgain(number) ? Math.max(1, all.size() - HELD_BACK) : all.size();
    Files.write(file(day), all.subList(0, now));
    if (number > 0 && isDeliveredAgain(number - 1)) {
      LocalDate before = days.get(number - 1);
      Files.write(file(before), lines.get(before));
    }
    if (number % RENAME_EVERY == 2) {
      LocalDate before = days.get(number - 2);
      Files.move(file(before), folder.resolve("moved-" + before + ".jsonl"));
    }
  }

  /** Whether the file comes again a day later with two more articles. */
  private static boolean isDeliveredAgain(int number) {
    return number % DELIVER_AGAIN_EVERY == 1;
  }

  private Path file(LocalDate day) {
    return folder.resolve(day + ".jsonl");
  }
}
