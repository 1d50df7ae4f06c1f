package news.parallax.beam;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import news.parallax.coverage.AnalysisPlan;
import news.parallax.coverage.Window;
import news.parallax.read.InputSlice;
import news.parallax.report.RunFolder;
import news.parallax.report.RunInfo;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline is to do.
 *
 * @param slices the parts of the input, each read by one worker in one go
 * @param window articles dated outside it are left out
 * @param state the analyses of earlier runs; null to analyse every article
 * @param shards number of part files of a table of articles; set by the size of the input, never by
 *     the number of workers, so that the files are the same at any parallelism
 * @param folder an empty folder that every worker can write to
 */
public record CoveragePlan(
    List<InputSlice> slices,
    AnalysisPlan analysis,
    Window window,
    @Nullable StatePlan state,
    int shards,
    String folder,
    RunInfo run)
    implements Serializable {

  public CoveragePlan {
    slices = List.copyOf(slices);
  }

  RunFolder runFolder() {
    return new RunFolder(Path.of(folder), run.runDate());
  }

  /** For the workers, which get slices one by one. */
  CoveragePlan withoutSlices() {
    return new CoveragePlan(List.of(), analysis, window, state, shards, folder, run);
  }
}
