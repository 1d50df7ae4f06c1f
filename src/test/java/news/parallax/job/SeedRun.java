package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.store.Folders;
import org.jspecify.annotations.Nullable;

/** The main job over the seeds, run once for all tests that only read what it wrote. */
final class SeedRun {
  static final Path SPEC = Path.of("pipelines/coverage.yaml");

  private static @Nullable Path output;

  private SeedRun() {}

  /** The folder of outputs, with the job's in it; nobody may write there. */
  static synchronized Path output() throws IOException {
    Path made = output;
    if (made == null) {
      Path folder = Files.createTempDirectory("seeds");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      TestRun run = TestRun.checked(SPEC, folder);
      assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
      output = folder;
      made = folder;
    }
    return made;
  }

  /** What the run published. */
  static Path latest() throws IOException {
    return output().resolve("coverage/latest");
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
