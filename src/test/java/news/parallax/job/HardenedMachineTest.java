package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run where nothing in the temporary folder can be executed and the name of the host is no name.
 */
class HardenedMachineTest {
  private static final String MOUNT = "mount -t tmpfs -o noexec tmpfs \"%1$s\"";

  @TempDir private Path folder;

  @Test
  void aRunNeedsNeither() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Path home = Files.createDirectory(folder.resolve("home"));
    Path left = folder.resolve("left.txt");
    String mount = MOUNT.formatted(temporary);
    assumeTrue(works("unshare", "--mount", "--uts", "sh", "-c", mount), "may not mount folders");
    Path wrapper =
        script(
            """
            #!/bin/sh
            exec unshare --mount --uts sh -c '
              %s && hostname no-such-host.invalid || exit 99
              "$@"; code=$?
              ls -A "%s" > "%s"
              exit $code' sh "$@"
            """
                .formatted(mount, temporary, left));
    ProgramProcess program =
        ProgramProcess.start(
            wrapper.toString(),
            List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home),
            folder.resolve("log.txt"),
            List.of(
                "run",
                "pipelines/coverage.yaml",
                "--no-state",
                "--input",
                "seeds/000_*.txt",
                "--output",
                folder.resolve("out").toString()));
    TestRun run = program.finish();
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    assertThat("left in the temporary folder", Files.readString(left), is(""));
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.toList(), is(List.of()));
    }
  }

  private Path script(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("wrapper.sh"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static boolean works(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
