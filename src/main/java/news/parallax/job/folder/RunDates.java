package news.parallax.job.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which run counts for which run date: {@code dates/<run date>} points to it, so that {@code
 * dates/*} holds each date once, and {@code latest} points to that of the last date.
 */
public final class RunDates {
  /** What points to the run of the last date. */
  public static final String LATEST = "latest";

  private final Path folder;

  /**
   * @param folder that of the job
   */
  RunDates(Path folder) {
    this.folder = folder;
  }

  /** The ids of the runs by run date. */
  NavigableMap<LocalDate, String> all() throws IOException {
    NavigableMap<LocalDate, String> runs = new TreeMap<>();
    if (Files.isDirectory(dates())) {
      try (Stream<Path> pointers = Files.list(dates())) {
        for (Path pointer : pointers.toList()) {
          LocalDate date = date(pointer);
          String run = Pointer.run(pointer);
          if (date != null && run != null) {
            runs.put(date, run);
          }
        }
      }
    }
    return runs;
  }

  private static @Nullable LocalDate date(Path pointer) {
    try {
      return LocalDate.parse(String.valueOf(pointer.getFileName()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Lets the run count for the date and brings {@code latest} up to date. */
  void point(LocalDate date, String runId) throws IOException {
    Files.createDirectories(dates());
    Pointer.set(pointer(date), Path.of("..", "runs", runId));
    pointLatest();
  }

  /** Points {@code latest} to the run of the last date, also after a run was killed before it. */
  void pointLatest() throws IOException {
    NavigableMap<LocalDate, String> runs = all();
    Path latest = folder.resolve(LATEST);
    if (!runs.isEmpty() && !runs.lastEntry().getValue().equals(Pointer.run(latest))) {
      Pointer.set(latest, Path.of("runs", runs.lastEntry().getValue()));
    }
  }

  void remove(LocalDate date) throws IOException {
    Files.deleteIfExists(pointer(date));
  }

  private Path dates() {
    return folder.resolve("dates");
  }

  private Path pointer(LocalDate date) {
    return dates().resolve(date.toString());
  }
}
