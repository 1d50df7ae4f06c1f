package news.parallax.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that a run writes to before it is published, as long as the run is at work. */
final class StagedFiles {

  private StagedFiles() {}

  /**
   * Puts a file in the way of the parts of tables, as soon as the run has a folder.
   *
   * @param job the folder of the job
   * @param alive whether the run is still there
   */
  static Path block(Path job, BooleanSupplier alive) throws IOException {
    Path staging = job.resolve(".staging");
    ClusterNode.await(() -> staged(staging) != null || !alive.getAsBoolean());
    return Files.createFile(Objects.requireNonNull(staged(staging)).resolve("csv-parts"));
  }

  private static @Nullable Path staged(Path staging) {
    if (Files.notExists(staging)) {
      return null;
    }
    try (Stream<Path> runs = Files.list(staging)) {
      return runs.filter(Files::isDirectory)
          .filter(run -> !run.toString().endsWith(".parcels"))
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
