package news.parallax.job.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.store.Folders;

/**
 * What is kept of runs that were not published; only of the last one.
 *
 * @param folder that of all of them
 */
record FailedRuns(Path folder) {
  /** Keeps a run, in place of the one before. */
  Path keep(Path staged, String runId) {
    Path failed = folder.resolve(runId);
    try {
      Folders.delete(folder);
      Files.createDirectories(folder);
      Folders.move(staged, failed);
      return failed;
    } catch (IOException e) {
      throw WriteFault.exception(failed, e);
    }
  }

  Path keep(Path file, String runId, String name) {
    Path failed = folder.resolve(runId);
    try {
      if (!Files.isDirectory(failed)) {
        Folders.delete(folder);
        Files.createDirectories(failed);
      }
      Folders.copy(file, failed.resolve(name));
      Files.delete(file);
      return failed.resolve(name);
    } catch (IOException e) {
      throw WriteFault.exception(failed, e);
    }
  }
}
