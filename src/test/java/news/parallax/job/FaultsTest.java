package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users are told when something is wrong, and with which exit code. */
class FaultsTest {
  private static final String ARTICLE =
      """
      Council approves new bridge

      The city council approved a new bridge on Tuesday after a debate of four hours. Mayor Ann \
      Reed said the bridge would open in two years. "It will shorten the way to school for \
      hundreds of children," she said.

      Opponents said that the cost was too high. They have announced a petition against the plan.
      """;

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void makeInput() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
  }

  @Test
  void anEmptyFolder() {
    TestRun run = run(input);
    assertThat(run.err(), run.exitCode(), is(ExitCode.USAGE));
    assertThat(run.err(), containsString(input.toString()));
    assertThat(Files.exists(folder.resolve("out/coverage/latest")), is(false));
  }

  @Test
  void aPatternThatMatchesNothing() {
    TestRun run = run(input.resolve("*.jsonl"));
    assertThat(run.err(), run.exitCode(), is(ExitCode.USAGE));
    assertThat(run.err(), containsString("*.jsonl"));
  }

  @Test
  void badFilesAmongGoodOnesCostOnlyThemselves() throws IOException {
    for (int i = 0; i < 12; i++) {
      Files.writeString(input.resolve("good" + i + ".txt"), ARTICLE.replace("four", "" + (i + 2)));
    }
    Files.write(
        input.resolve("utf16.txt"), ("\ufeff" + ARTICLE).getBytes(StandardCharsets.UTF_16LE));
    Files.write(input.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 0, 0, 3});
    Files.write(input.resolve("empty.txt"), new byte[0]);
    TestRun run = run(input);
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    assertThat(run.err(), containsString("15 records read"));
    assertThat(run.err(), containsString("13 accepted, 2 rejected, 0 duplicate"));
    String rejected = latest("csv/fact_rejected.csv");
    assertThat(rejected, allOf(containsString("binary.txt"), containsString("empty.txt")));
    assertThat(rejected, not(containsString("utf16.txt")));
    assertThat(latest("csv/dim_article.csv"), containsString("utf16.txt"));
  }

  @Test
  void nothingButBadFiles() throws IOException {
    Files.write(input.resolve("empty.txt"), new byte[0]);
    TestRun run = run(input);
    assertThat(run.err(), run.exitCode(), is(ExitCode.BAD_INPUT));
    assertThat(run.err(), containsString("Too much bad input: 1 of 1 records"));
    assertThat(run.err(), containsString("fact_rejected.csv"));
    assertThat(Files.exists(folder.resolve("out/coverage/latest")), is(false));
  }

  @Test
  void anArticleThatWasReadBeforeIsToldAndWrittenOnce() throws IOException {
    Files.writeString(input.resolve("a.txt"), ARTICLE);
    Files.writeString(input.resolve("b.txt"), ARTICLE);
    TestRun run = run(input);
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    assertThat(run.err(), containsString("1 accepted, 0 rejected, 1 duplicate"));
    assertThat(latest("csv/fact_rejected.csv"), containsString("duplicate"));
    assertThat(latest("_manifest.json"), containsString("\"duplicate\" : 1"));
  }

  @Test
  void aBrokenSpec() throws IOException {
    Path spec = Files.writeString(folder.resolve("job.yaml"), "job: a\ninputs: [x\n");
    TestRun run = TestRun.run(spec, folder.resolve("out"));
    assertThat(run.err(), run.exitCode(), is(ExitCode.USAGE));
    assertThat(run.err(), containsString("job.yaml:"));
    assertThat(Files.exists(folder.resolve("out")), is(false));
  }

  @Test
  void aBrokenCodebookIsToldBeforeAnythingIsRead() throws IOException {
    Path book = Files.writeString(folder.resolve("book.yaml"), "id: b\nframes: []\n");
    Path spec =
        Files.writeString(
            folder.resolve("job.yaml"),
            "job: a\ninputs: nothing-here\noutput: out\ncodebooks: [" + book.getFileName() + "]\n");
    TestRun run = TestRun.run(spec, folder.resolve("out"));
    assertThat(run.err(), run.exitCode(), is(ExitCode.USAGE));
    assertThat(run.err(), containsString("book.yaml:"));
  }

  @Test
  void anOutputThatCannotBeWritten() throws IOException {
    Files.writeString(input.resolve("a.txt"), ARTICLE);
    Path file = Files.writeString(folder.resolve("file"), "");
    TestRun run =
        TestRun.checked(
            Path.of("pipelines/coverage.yaml"), file.resolve("below"), "--input", input.toString());
    assertThat(run.err(), run.exitCode(), is(ExitCode.OUTPUT));
    assertThat(run.err(), containsString("cannot write to"));
  }

  @Test
  void aRunnerThatIsNotThere() throws IOException {
    Files.writeString(input.resolve("a.txt"), ARTICLE);
    TestRun run =
        TestRun.run(
            Path.of("pipelines/coverage.yaml"), folder.resolve("out"), "--runner", "abacus");
    assertThat(run.err(), run.exitCode(), is(ExitCode.USAGE));
    assertThat(run.err(), containsString("known: direct, flink, spark"));
  }

  @Test
  void aCommandThatIsNotThere() {
    assertThat(TestRun.of("fly").exitCode(), is(ExitCode.USAGE));
    assertThat(TestRun.of("run").exitCode(), is(ExitCode.USAGE));
  }

  private TestRun run(Path from) {
    return TestRun.checked(
        Path.of("pipelines/coverage.yaml"), folder.resolve("out"), "--input", from.toString());
  }

  private String latest(String file) throws IOException {
    return Files.readString(folder.resolve("out/coverage/latest").resolve(file));
  }
}
