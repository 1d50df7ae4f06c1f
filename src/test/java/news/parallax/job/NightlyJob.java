package news.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.job.folder.JobFolder;

/** A job that is run every night over a folder of deliveries, and ways to look at its results. */
record NightlyJob(Path spec, Path input) {

  /** Writes the spec of the job. */
  static NightlyJob write(Path folder, int windowDays) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Path pipelines = Path.of("pipelines").toAbsolutePath();
    Path spec =
        Files.writeString(
            folder.resolve("nightly.yaml"),
            """
            job: nightly
            inputs: in
            codebooks:
              - %1$s/codebooks/policy-frames.yaml
              - %1$s/codebooks/generic-news-frames.yaml
            outlets: %1$s/outlets.yaml
            actors: %1$s/actors.yaml
            output: out
            window: {days: %2$d}
            """
                .formatted(pipelines, windowDays));
    return new NightlyJob(spec, input);
  }

  /** The arguments of a call. */
  List<String> call(Path output, String... flags) {
    List<String> arguments =
        new ArrayList<>(List.of("run", spec.toString(), "--output", output.toString()));
    arguments.addAll(List.of(flags));
    return arguments;
  }

  /** The folder that counts for a run date. */
  static Path dated(Path output, LocalDate date) {
    return output.resolve("nightly/dates").resolve(date.toString());
  }

  /**
   * What is not the same in two runs: the names of files; empty if they are equal byte for byte.
   */
  static List<String> differences(Path one, Path other) {
    Map<String, byte[]> left = TestRun.files(one);
    Map<String, byte[]> right = TestRun.files(other);
    return Stream.concat(left.keySet().stream(), right.keySet().stream())
        .distinct()
        .filter(name -> !Arrays.equals(left.get(name), right.get(name)))
        .toList();
  }

  /** Runs that are neither whole nor out of sight: there must be none, whatever was killed. */
  static List<Path> tornRuns(Path output) throws IOException {
    Path runs = output.resolve("nightly/runs");
    if (!Files.isDirectory(runs)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(runs)) {
      return all.filter(run -> !Files.exists(run.resolve(JobFolder.SUCCESS))).toList();
    }
  }
}
