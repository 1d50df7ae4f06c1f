package news.parallax.job.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Key;
import news.parallax.store.Durable;
import news.parallax.store.Folders;
import news.parallax.store.Places;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a job's results, {@code output/<job>}. A run is written to a staging folder, moved
 * as a whole to {@code runs/<run_id>} and only then pointed to, by {@code dates/<run date>} and
 * last by {@code latest}, so that a reader finds a whole run or the one before, whenever the
 * program is killed.
 *
 * <p>One process writes at a time: the folder is locked while this object is open.
 */
public final class JobFolder implements AutoCloseable {
  public static final String SUCCESS = "_SUCCESS";
  private static final String STAGING = ".staging";

  private final Path folder;
  private final JobLock lock;
  private final RunDates dates;

  /** Where a run for a store is finished; null unless there was one. */
  private @Nullable Path workshop;

  private JobFolder(Path folder, JobLock lock) {
    this.folder = folder;
    this.lock = lock;
    this.dates = new RunDates(folder);
  }

  /**
   * What publishing a run has come to.
   *
   * @param run the folder the run is now in
   * @param latest the last run date
   * @param removed the run dates that gave way
   */
  public record Published(Path run, LocalDate latest, List<LocalDate> removed) {}

  /**
   * Makes the folder if need be, locks it and removes what killed runs left behind.
   *
   * @param patience how long to wait for another run to end
   * @throws OutputException if it cannot be written or another run holds it
   */
  public static JobFolder open(Path output, String job, Duration patience) {
    Path folder = of(output, job);
    try {
      Files.createDirectories(folder.resolve("runs"));
      JobFolder opened = new JobFolder(folder, JobLock.take(lock(folder), patience));
      try {
        Folders.delete(folder.resolve(STAGING));
        opened.bringBackReplacedRuns();
        opened.dates.pointLatest();
        return opened;
      } catch (IOException e) {
        opened.close();
        throw e;
      }
    } catch (JobLock.HeldException e) {
      throw new OutputException(
          "another run is writing to "
              + folder
              + ": "
              + e.getMessage()
              + "\nWait for it to end, or give --wait SECONDS or another --output.",
          e);
    } catch (IOException e) {
      throw WriteFault.exception(folder, e);
    }
  }

  /** The folder of a job's results. */
  public static Path of(Path output, String job) {
    return output.resolve(job).toAbsolutePath().normalize();
  }

  /** A store has no locks: there, two runs on one machine are kept apart, on two machines not. */
  private static Path lock(Path folder) {
    return Places.isStored(folder)
        ? Path.of(System.getProperty("java.io.tmpdir"))
            .resolve(Key.of("parallax", folder.toString()) + ".lock")
        : folder.resolve(".lock");
  }

  /** A new empty folder that workers write a run to. */
  public Path stage(String runId) {
    Path staging = folder.resolve(STAGING).resolve(runId);
    try {
      Folders.delete(staging);
      return Files.createDirectories(staging);
    } catch (IOException e) {
      throw WriteFault.exception(staging, e);
    }
  }

  /** The same for what this machine alone needs while the run is made; null in a store. */
  public @Nullable Path stageHere(String name) {
    return Places.isStored(folder) ? null : stage(name);
  }

  /** Removes what {@link #stageHere} gave. */
  public void clear(@Nullable Path staged) {
    if (staged != null) {
      try {
        Folders.delete(staged);
      } catch (IOException e) {
        throw WriteFault.exception(staged, e);
      }
    }
  }

  /** Brings what workers wrote to where it can be finished: to this machine, if it is not there. */
  public Path bringHome(Path staged, String runId) {
    if (!Places.isStored(staged)) {
      return staged;
    }
    try {
      // A store that lists nothing where something was written must not make an empty run.
      if (Folders.files(staged).isEmpty()) {
        throw new IOException("it holds no files");
      }
      closeWorkshop();
      workshop = Files.createTempDirectory("parallax");
      Path home = workshop.resolve(runId);
      Folders.move(staged, home);
      return home;
    } catch (IOException e) {
      throw new OutputException(
          "what the workers wrote to " + staged + " cannot be brought to this machine: " + e, e);
    }
  }

  private void closeWorkshop() throws IOException {
    if (workshop != null) {
      Folders.delete(workshop);
    }
  }

  /** The folder of what later runs can use. */
  public Path state() {
    return folder.resolve("state");
  }

  Path run(String runId) {
    return folder.resolve("runs").resolve(runId);
  }

  /**
   * Lets a staged run count for its run date, in place of the one that did, and be the latest one
   * if no later date has a run. If the run is there already, byte for byte, it stays as it is; one
   * of the same id that differs, as another build of the program may write it, gives way.
   *
   * @param keep so many run dates stay, and only the runs that count for them; 0 for all runs
   */
  public Published publish(Path staged, String runId, LocalDate runDate, int keep) {
    Path run = run(runId);
    try {
      Durable.create(staged.resolve(SUCCESS), new byte[0]);
      if (Places.isStored(folder)) {
        run = new StoredRuns(folder.resolve("runs")).add(staged, runId);
      } else if (Files.exists(run) && FolderContent.of(run).equals(FolderContent.of(staged))) {
        Folders.delete(staged);
      } else {
        moveIntoPlace(staged, run);
      }
      dates.point(runDate, String.valueOf(run.getFileName()));
      removeReplaced(runId, run);
      List<LocalDate> removed = keep > 0 ? removeOld(keep, runDate) : List.of();
      return new Published(run, dates.all().lastKey(), removed);
    } catch (IOException e) {
      throw WriteFault.exception(run, e);
    }
  }

  /** Removes all dates but the last ones and the given one, and all runs that count for none. */
  private List<LocalDate> removeOld(int keep, LocalDate published) throws IOException {
    List<LocalDate> removed = new ArrayList<>();
    for (LocalDate date : dates.all().descendingKeySet().stream().skip(keep).toList()) {
      if (!date.equals(published)) {
        dates.remove(date);
        removed.add(date);
      }
    }
    Collection<String> counting = dates.all().values();
    List<Path> runs;
    try (Stream<Path> all = Files.list(folder.resolve("runs"))) {
      runs = all.filter(run -> !counting.contains(String.valueOf(run.getFileName()))).toList();
    }
    for (Path run : runs) {
      remove(run);
      Files.deleteIfExists(lineage(folder, String.valueOf(run.getFileName())));
    }
    Collections.sort(removed);
    return removed;
  }

  /** Takes a run away as a whole; in a store its mark goes first. */
  private void remove(Path run) throws IOException {
    if (Places.isStored(run)) {
      Files.delete(run.resolve(SUCCESS));
      Folders.delete(run);
      return;
    }
    Path aside = folder.resolve(STAGING).resolve(run.getFileName() + ".removed");
    Files.move(run, aside, StandardCopyOption.ATOMIC_MOVE);
    Folders.delete(aside);
  }

  private void removeReplaced(String runId, Path run) throws IOException {
    if (!Places.isStored(run)) {
      Folders.delete(replaced(run));
      return;
    }
    for (Path other : new StoredRuns(folder.resolve("runs")).of(runId)) {
      if (!other.getFileName().equals(run.getFileName())) {
        remove(other);
      }
    }
  }

  /** The file that tells the lineage of a run. */
  public static Path lineage(Path folder, String runId) {
    return folder.resolve("lineage").resolve(runId + ".json");
  }

  private void moveIntoPlace(Path staged, Path run) throws IOException {
    Durable.sync(staged);
    if (Files.exists(run)) {
      Files.move(run, replaced(run), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(staged, run, StandardCopyOption.ATOMIC_MOVE);
    Durable.sync(folder.resolve("runs"));
  }

  /**
   * Keeps a staged run that must not be published, for its rejected records are wanted to see what
   * was wrong. Only the last one is kept.
   */
  public Path keepFailed(Path staged, String runId) {
    return new FailedRuns(folder.resolve("failed")).keep(staged, runId);
  }

  /** Keeps a file for whoever wants to see what was wrong with a run, published or not. */
  public Path keepFailed(Path file, String runId, String name) {
    return new FailedRuns(folder.resolve("failed")).keep(file, runId, name);
  }

  private static Path replaced(Path run) {
    return run.resolveSibling("." + run.getFileName() + ".replaced");
  }

  /** Undoes a replacement that was cut short between its two moves. */
  private void bringBackReplacedRuns() throws IOException {
    if (Places.isStored(folder)) {
      return;
    }
    List<Path> leftovers;
    try (Stream<Path> runs = Files.list(folder.resolve("runs"))) {
      leftovers = runs.filter(path -> path.toString().endsWith(".replaced")).toList();
    }
    for (Path leftover : leftovers) {
      String name = leftover.getFileName().toString();
      Path run = run(name.substring(1, name.length() - ".replaced".length()));
      if (Files.exists(run)) {
        Folders.delete(leftover);
      } else {
        Files.move(leftover, run, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  @Override
  public void close() {
    try (lock) {
      closeWorkshop();
    } catch (IOException e) {
      throw WriteFault.exception(folder, e);
    }
  }
}
