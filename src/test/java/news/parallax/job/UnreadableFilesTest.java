package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file and a folder that may not be read cost themselves only. Whoever may read everything, as
 * root may, runs the program without that right.
 */
class UnreadableFilesTest {
  private static final String LINE =
      "{\"title\": \"Pump breaks\", \"text\": \"The pump in Marren broke on Monday, the board said. Some 400 houses had no water.\"}\n";

  @TempDir private Path folder;

  @Test
  void eachLeavesARowAndTheRestIsRead() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("good.jsonl"), LINE);
    Path shut = Files.writeString(in.resolve("shut.jsonl"), LINE);
    Path closed = Files.createDirectory(in.resolve("closed"));
    Files.writeString(closed.resolve("inside.jsonl"), LINE);
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      TestRun run = ProgramProcess.start(wrapper(shut), folder.resolve("log.txt"), run()).finish();
      assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
      assertThat(run.err(), containsString("1 accepted, 2 rejected, 0 duplicate"));
      String rejected = Files.readString(folder.resolve("out/shut/latest/csv/fact_rejected.csv"));
      assertThat(rejected, containsString("the file may not be read: permission denied"));
      assertThat(rejected, containsString("the folder may not be read: permission denied"));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private List<String> run() throws IOException {
    Path spec =
        Files.writeString(
            folder.resolve("job.yaml"),
            "job: shut\ninputs: in\ncodebooks: %s\noutput: out\noutputs: [csv]\nthresholds: {rejected_share: 0.9}\n"
                .formatted(Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath()));
    return List.of("run", spec.toString(), "--no-state", "--run-date", "2026-01-31");
  }

  private @Nullable String wrapper(Path shut) throws IOException, InterruptedException {
    if (!Files.isReadable(shut)) {
      return null;
    }
    String without = "-dac_override,-dac_read_search";
    String command = "setpriv --bounding-set=" + without + " --inh-caps=" + without;
    assumeTrue(
        new ProcessBuilder("sh", "-c", command + " true").start().waitFor() == 0,
        "setpriv is not there to give up the right to read all");
    Path script =
        Files.writeString(folder.resolve("wrapper.sh"), "#!/bin/sh\nexec " + command + " \"$@\"\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script.toString();
  }
}
