package news.parallax.job.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.store.Folders;

/**
 * The runs of a job in a store, where no folder can be renamed: a run is written to its place file
 * by file, its manifest and its mark last. Until it has its mark nothing points to it. A run that
 * differs from one of the same id is written beside it, under a name of its own, so that whoever
 * reads the earlier one reads on until the pointers have moved.
 *
 * @param folder that of all runs
 */
record StoredRuns(Path folder) {
  private static final String MANIFEST = "_manifest.json";
  private static final List<String> LAST = List.of(MANIFEST, JobFolder.SUCCESS);

  /**
   * Adds a finished run.
   *
   * @param made where it lies on this machine
   * @return where it is now; of the same run, if it was there already
   */
  Path add(Path made, String runId) throws IOException {
    for (Path there : of(runId)) {
      if (isWhole(there) && isSame(made, there)) {
        return there;
      }
    }
    Path place = folder.resolve(runId);
    for (int other = 2; isWhole(place); other++) {
      place = folder.resolve(runId + "." + other);
    }
    // What a run that was killed had sent.
    Folders.delete(place);
    List<Path> last = LAST.stream().map(made::resolve).filter(Files::exists).toList();
    List<Path> files = new ArrayList<>(Folders.files(made));
    files.removeAll(last);
    Folders.copy(made, files, place);
    Folders.copy(made, last, place);
    return place;
  }

  /** The folders that hold a run of the id, whole or not. */
  List<Path> of(String runId) throws IOException {
    try (Stream<Path> runs = Files.list(folder)) {
      return runs.filter(run -> name(run).equals(runId) || name(run).startsWith(runId + "."))
          .toList();
    }
  }

  private static String name(Path run) {
    return String.valueOf(run.getFileName());
  }

  private static boolean isWhole(Path run) {
    return Files.exists(run.resolve(JobFolder.SUCCESS));
  }

  /** The manifest tells the hash of every file. */
  private static boolean isSame(Path made, Path there) throws IOException {
    Path manifest = there.resolve(MANIFEST);
    return Files.exists(manifest)
        && Arrays.equals(Files.readAllBytes(made.resolve(MANIFEST)), Files.readAllBytes(manifest));
  }
}
