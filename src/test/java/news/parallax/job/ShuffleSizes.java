package news.parallax.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import news.parallax.analysis.Window;
import news.parallax.beam.ShuffleBytes;
import news.parallax.job.spec.JobFiles;
import news.parallax.job.spec.JobSpec;
import news.parallax.job.spec.JobSpecFile;
import news.parallax.read.InputListing;
import news.parallax.yaml.Problems;

/** What {@link ShuffleBytes} measures, for a job and an input, as a file. */
final class ShuffleSizes {
  private ShuffleSizes() {}

  /**
   * Measures.
   *
   * @param args job spec, input, file of the results
   */
  public static void main(String[] args) throws Exception {
    Problems problems = new Problems();
    JobSpec spec = JobSpecFile.read(Path.of(args[0]), problems);
    JobFiles files = JobFiles.read(spec, problems);
    problems.throwIfAny();
    List<String> inputs = List.of(Path.of(args[1]).toAbsolutePath().toString());
    InputListing listing = InputListing.of(Path.of("").toAbsolutePath(), inputs);
    RunIdentity identity =
        RunIdentity.of(spec, files, listing.files(), LocalDate.of(2026, 1, 31), Window.ALL);
    Files.write(Path.of(args[2]), ShuffleBytes.of(identity.analysis(), Path.of(args[1])));
  }
}
