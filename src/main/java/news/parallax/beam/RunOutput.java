package news.parallax.beam;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.UserColumnsFile;
import news.parallax.store.Folders;
import news.parallax.store.Places;

/** What the steps that write need to know. */
public final class RunOutput implements Serializable {
  private static final long serialVersionUID = 1;

  private final String folder;
  private final Luggage<RunInfo> run;

  /**
   * @param folder a folder that every worker can write to, here or in a store
   */
  public RunOutput(String folder, RunInfo run) {
    this.folder = folder;
    this.run = Luggage.of(run);
  }

  public String folder() {
    return folder;
  }

  public RunInfo run() {
    return run.open();
  }

  /** What a step writes into the folder of the run. */
  interface Step {
    void writeTo(RunFolder folder) throws IOException;
  }

  /**
   * Lets a step write. Files for a store are written whole on the disk of the worker and then sent
   * there one after the other: a channel to a store may hold 64 MB, and a step has many open.
   */
  void write(Step step) throws IOException {
    Path there = Places.of(folder);
    if (!Places.isStored(there)) {
      writeHere(step, there);
      return;
    }
    Path here = Files.createTempDirectory("parallax");
    try {
      Path columns = here.resolve(UserColumnsFile.NAME);
      if (Files.exists(there.resolve(UserColumnsFile.NAME))) {
        Folders.copy(there.resolve(UserColumnsFile.NAME), columns);
      }
      writeHere(step, here);
      List<Path> written = new ArrayList<>(Folders.files(here));
      written.remove(columns);
      Folders.copy(here, written, there);
    } finally {
      Folders.delete(here);
    }
  }

  /** What the system says of a full disk names no file; whoever started the run wants to know. */
  private void writeHere(Step step, Path place) throws IOException {
    try {
      step.writeTo(new RunFolder(place, run().name().runDate()));
    } catch (IOException e) {
      if (e.getClass() != IOException.class) {
        throw e;
      }
      FileSystemException placed = new FileSystemException(place.toString(), null, e.getMessage());
      placed.initCause(e);
      throw placed;
    }
  }
}
