package news.parallax.beam;

import java.util.List;
import news.parallax.analysis.AnalysisPlan;
import news.parallax.analysis.RunTrials;
import news.parallax.analysis.Window;
import news.parallax.read.InputSlice;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline is to do.
 *
 * @param slices the parts of the input, each read by one worker in one go
 * @param window articles dated outside it are left out
 * @param state the analyses of earlier runs; null to analyse every article
 * @param trials what articles and stories are to stand
 * @param shards number of part files of a table of articles; set by the size of the input, never by
 *     the number of workers, so that the files are the same at any parallelism
 * @param parcels the folder of the {@link ParcelFile}s; null where steps run on several machines,
 *     which send what lies between steps to each other
 */
public record CoveragePlan(
    List<InputSlice> slices,
    AnalysisPlan analysis,
    Window window,
    @Nullable StatePlan state,
    RunTrials trials,
    int shards,
    RunOutput output,
    @Nullable String parcels) {

  public CoveragePlan {
    slices = List.copyOf(slices);
  }
}
