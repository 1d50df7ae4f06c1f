package news.parallax.analysis.state;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the state of a job knew when a run began. Threads may share one. */
public final class KnownContent {
  private final StateFiles files;
  private final StateIndex index;

  private KnownContent(StateFiles files, StateIndex index) {
    this.files = files;
    this.index = index;
  }

  /**
   * Reads the index of a state. One that is missing, damaged or of another fingerprint knows
   * nothing.
   *
   * @param fingerprint hash of all that decides an analysis, in hexadecimal
   */
  public static KnownContent read(Path folder, String fingerprint) {
    StateFiles files = new StateFiles(folder);
    @Nullable StateIndex found;
    try {
      found = StateIndex.read(files.index());
    } catch (IOException e) {
      found = null;
    }
    return new KnownContent(
        files,
        found != null && found.fingerprint().equals(fingerprint)
            ? found
            : StateIndex.empty(fingerprint));
  }

  StateFiles files() {
    return files;
  }

  StateIndex index() {
    return index;
  }
}
