package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code parallax verify} on a published run, whole and damaged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyCommandTest {
  private static final String ARTICLE =
      """
      Council approves new bridge

      The city council approved a new bridge on Tuesday after a debate of four hours. Mayor Ann \
      Reed said the bridge would open in two years. "It will shorten the way to school for \
      hundreds of children," she said.
      """;

  private Path job;

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("a.txt"), ARTICLE);
    Path output = folder.resolve("out");
    TestRun run =
        TestRun.run(Path.of("pipelines/coverage.yaml"), output, "--input", input.toString());
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    assertThat(run.err(), containsString(" rules checked: 0 broken, 0 warnings"));
    job = output.resolve("coverage");
  }

  @Test
  void aPublishedRunHoldsQualityCsvWorkbookAndIsGood(@TempDir Path folder) throws IOException {
    Path run = job.resolve("latest");
    assertThat(Files.readString(run.resolve("quality.csv")), containsString("\"passed\""));
    assertThat(Files.exists(run.resolve("coverage.xlsx")), is(true));
    assertThat(Files.exists(run.resolve("excel")), is(false));
    String manifest = Files.readString(run.resolve("_manifest.json"));
    assertThat(manifest, allOf(containsString("quality.csv"), containsString("coverage.xlsx")));
    Path told = folder.resolve("told.csv");
    assertThat(verify(job.toString(), "--output", told.toString()), is(ExitCode.GOOD));
    assertThat(Files.readString(told), containsString("\"hash\""));
    assertThat(verify(run.toRealPath().toString()), is(ExitCode.GOOD));
    assertThat(verify(job.toString(), "--against", job.toString()), is(ExitCode.GOOD));
  }

  @Test
  void aChangedFileIsFound(@TempDir Path folder) throws IOException {
    Path copy = copy(folder);
    Path table = copy.resolve("csv/agg_outlet.csv");
    Files.writeString(table, Files.readString(table).replace("(unknown outlet)", "(unknown)"));
    assertThat(verify(copy.toString()), is(ExitCode.VERIFY_FAILED));
  }

  @Test
  void aFileThatWasPutBesideTheTablesIsFound(@TempDir Path folder) throws IOException {
    Path copy = copy(folder);
    Files.writeString(copy.resolve("csv/mine.csv"), "a\r\n");
    assertThat(verify(copy.toString()), is(ExitCode.VERIFY_FAILED));
  }

  @Test
  void aRunWithoutTheMarkOfSuccessIsNoResult(@TempDir Path folder) throws IOException {
    Path copy = copy(folder);
    assertThat(verify(copy.toString()), is(ExitCode.GOOD));
    Files.delete(copy.resolve("_SUCCESS"));
    Path told = folder.resolve("told.csv");
    assertThat(verify(copy.toString(), "--output", told.toString()), is(ExitCode.VERIFY_FAILED));
    assertThat(Files.readString(told), containsString("_SUCCESS is missing"));
  }

  @Test
  void aFolderWithoutARun(@TempDir Path folder) {
    assertThat(verify(folder.toString()), is(ExitCode.USAGE));
  }

  private Path copy(Path folder) throws IOException {
    Path copy = folder.resolve("run");
    for (var file : TestRun.files(job.resolve("latest")).entrySet()) {
      Path target = copy.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    return copy;
  }

  private static int verify(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "verify";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    CommandLine command = Parallax.commandLine();
    command.setOut(new PrintWriter(Writer.nullWriter()));
    command.setErr(new PrintWriter(Writer.nullWriter()));
    return command.execute(all);
  }
}
