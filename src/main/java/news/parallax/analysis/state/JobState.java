package news.parallax.analysis.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.store.Places;
import org.jspecify.annotations.Nullable;

/**
 * The state of a job between its runs. One process at a time may use it: the job's folder is to be
 * locked. Killed at any moment, it leaves the state as it was before or as it is after: segments
 * are written first, then the index that points into them is put in place, then what it no longer
 * needs is deleted.
 */
public final class JobState {
  /** Records that so many runs have not met are forgotten. */
  static final int RUNS_KEPT = 30;

  private static final int MOST_SEGMENTS = 16;
  private static final String INDEX_STAGED = "index.tmp";

  private final StateFiles files;
  private final String fingerprint;
  private final @Nullable String whyUnknown;

  private JobState(StateFiles files, String fingerprint) {
    this.files = files;
    this.fingerprint = fingerprint;
    this.whyUnknown = whyUnknown(files, fingerprint);
  }

  /**
   * Opens the state and takes in what a killed run had worked out.
   *
   * @param folder need not be there
   * @param fingerprint hash of all that decides an analysis, in hexadecimal
   * @throws IOException if the folder cannot be written
   */
  public static JobState open(Path folder, String fingerprint) throws IOException {
    StateFiles files = new StateFiles(folder);
    JobState state = new JobState(files, fingerprint);
    Files.createDirectories(files.parts());
    if (!state.parts().isEmpty()) {
      state.takeIn(0);
    }
    return state;
  }

  /**
   * Why nothing was known when the state was opened; null if something was, or if this is the first
   * run.
   *
   * @return a sentence for people
   */
  public @Nullable String whyUnknown() {
    return whyUnknown;
  }

  private static @Nullable String whyUnknown(StateFiles files, String fingerprint) {
    try {
      StateIndex found = StateIndex.read(files.index());
      return found == null || found.fingerprint().equals(fingerprint)
          ? null
          : "the program, a codebook, the outlets, the actors, the columns or the languages"
              + " changed";
    } catch (IOException e) {
      return "the index of the state is damaged: " + e.getMessage();
    }
  }

  /** Forgets everything. */
  public void clear() throws IOException {
    Files.deleteIfExists(files.index());
    for (Path part : parts()) {
      Files.delete(part);
    }
  }

  /** Takes in what a run that ended well has left. */
  public void takeIn() throws IOException {
    takeIn(1);
  }

  /**
   * @param run 1 if the parts are those of a run that ended, 0 if it was killed: then its number
   *     goes to the next one
   */
  private void takeIn(int run) throws IOException {
    StateIndex before = KnownContent.read(files.folder(), fingerprint).index();
    Map<ContentKey, StateIndex.Place> places = new HashMap<>(before.places());
    int number = before.runs() + 1;
    List<Path> parts = parts();
    try (SegmentWriter segment = new SegmentWriter(files, next())) {
      for (Path part : parts) {
        PartReader.read(part, fingerprint, segment, places, number);
      }
      places.values().removeIf(place -> place.lastRun() <= number - RUNS_KEPT);
    }
    StateIndex after = new StateIndex(fingerprint, before.runs() + run, places);
    StateIndex inPlace = isScattered(after) ? gathered(after) : after;
    publish(inPlace);
    deleteLeftovers(inPlace);
  }

  /** Whether the segments are many, or hold more of what is forgotten than of what is known. */
  private boolean isScattered(StateIndex index) throws IOException {
    long known = 0;
    for (StateIndex.Place place : index.places().values()) {
      known += place.length();
    }
    long all = 0;
    int segments = 0;
    for (int segment : segments(index)) {
      Path file = files.segment(segment);
      all += Files.exists(file) ? Files.size(file) : 0;
      segments++;
    }
    return segments > MOST_SEGMENTS || all > 2 * known;
  }

  /** The same, all in one new segment. */
  private StateIndex gathered(StateIndex index) throws IOException {
    Map<ContentKey, StateIndex.Place> places = new HashMap<>();
    List<Map.Entry<ContentKey, StateIndex.Place>> inOrder =
        index.places().entrySet().stream()
            .sorted(
                Comparator.comparing(
                    Map.Entry::getValue,
                    Comparator.comparingInt(StateIndex.Place::segment)
                        .thenComparingLong(StateIndex.Place::offset)))
            .toList();
    try (SegmentWriter segment = new SegmentWriter(files, next());
        SegmentReader from = new SegmentReader(files)) {
      for (Map.Entry<ContentKey, StateIndex.Place> entry : inOrder) {
        byte[] bytes = from.read(entry.getValue());
        if (bytes != null) {
          places.put(entry.getKey(), segment.add(bytes, entry.getValue().lastRun()));
        }
      }
    }
    return new StateIndex(index.fingerprint(), index.runs(), places);
  }

  private void publish(StateIndex index) throws IOException {
    if (Places.isStored(files.index())) {
      index.write(files.index());
      return;
    }
    Path staged = files.folder().resolve(INDEX_STAGED);
    index.write(staged);
    Files.move(
        staged, files.index(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** No file has the number yet, so none that the index in place points into is written over. */
  private int next() throws IOException {
    return segmentFiles().stream().mapToInt(StateFiles::number).max().orElse(0) + 1;
  }

  private List<Path> segmentFiles() throws IOException {
    try (Stream<Path> all = Files.list(files.folder())) {
      return all.filter(StateFiles::isSegment).toList();
    }
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> all = Files.list(files.parts())) {
      return all.filter(StateFiles::isPart).sorted().toList();
    }
  }

  /** Deletes the segments that nothing points into and parts that were cut off. */
  private void deleteLeftovers(StateIndex index) throws IOException {
    Set<Integer> used = segments(index);
    for (Path segment : segmentFiles()) {
      if (!used.contains(StateFiles.number(segment))) {
        Files.delete(segment);
      }
    }
    try (Stream<Path> parts = Files.list(files.parts())) {
      for (Path part : parts.toList()) {
        Files.delete(part);
      }
    }
  }

  private static Set<Integer> segments(StateIndex index) {
    Set<Integer> segments = new TreeSet<>();
    index.places().values().forEach(place -> segments.add(place.segment()));
    return segments;
  }
}
