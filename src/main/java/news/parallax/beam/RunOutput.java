package news.parallax.beam;

import java.io.Serializable;
import java.nio.file.Path;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.table.RunFolder;

/**
 * What the steps that write need to know.
 *
 * @param folder an empty folder that every worker can write to
 */
public record RunOutput(String folder, RunInfo run) implements Serializable {
  RunFolder runFolder() {
    return new RunFolder(Path.of(folder), run.runDate());
  }
}
