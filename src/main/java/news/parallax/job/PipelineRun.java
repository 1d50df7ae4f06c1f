package news.parallax.job;

import java.nio.file.Path;
import news.parallax.analysis.RunDefectException;
import news.parallax.beam.RunMetrics;
import news.parallax.job.folder.OutputException;
import news.parallax.job.folder.WriteFault;
import news.parallax.job.machine.EngineWatch;
import news.parallax.job.machine.MemoryException;
import news.parallax.job.machine.MemoryWatch;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineResult.State;
import org.joda.time.Duration;
import org.jspecify.annotations.Nullable;

/** Runs a pipeline to its end and tells how far it has come. */
final class PipelineRun {
  private static final Duration LOOK_EVERY = Duration.millis(250);

  private final Pipeline pipeline;
  private final Path folder;
  private final Progress progress;

  /**
   * @param folder where the run writes, for messages
   */
  PipelineRun(Pipeline pipeline, Path folder, Progress progress) {
    this.pipeline = pipeline;
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Waits for the end of the pipeline.
   *
   * @return what the engine counted
   * @throws OutputException if a step could not write its files
   * @throws MemoryException if the memory given to Java ran out
   * @throws RunDefectException if a step failed at articles
   * @throws IllegalStateException if it ended in any other way than well
   */
  RunMetrics finish() {
    try {
      PipelineResult result = pipeline.run();
      State state = result.getState();
      MemoryWatch memory = new MemoryWatch();
      EngineWatch engine = new EngineWatch();
      while (state == null || !state.isTerminal()) {
        if (memory.isExhausted()) {
          throw new MemoryException(null);
        }
        if (engine.hasStopped()) {
          throw new IllegalStateException(
              "The engine stopped without a word, as it does when a class is missing or was"
                  + " replaced while it worked. Nothing was published; start the run again.");
        }
        state = result.waitUntilFinish(LOOK_EVERY);
        RunMetrics metrics = RunMetrics.of(result.metrics());
        progress.tell(metrics);
      }
      if (state != State.DONE) {
        throw new IllegalStateException("The pipeline ended in state " + state);
      }
      return RunMetrics.of(result.metrics());
    } catch (RuntimeException e) {
      throw cause(e);
    } finally {
      progress.end();
    }
  }

  /** Every engine wraps what a step threw in exceptions of its own. */
  private RuntimeException cause(RuntimeException e) {
    MemoryException memory = MemoryException.behind(e);
    if (memory != null) {
      return memory;
    }
    OutputException refused = WriteFault.behind(e, folder + " or the engine's own folder");
    if (refused != null) {
      return refused;
    }
    RunDefectException defect = defect(e);
    return defect == null ? e : defect;
  }

  private static @Nullable RunDefectException defect(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RunDefectException defect) {
        return defect;
      }
    }
    return null;
  }
}
