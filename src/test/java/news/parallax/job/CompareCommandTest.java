package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of two runs that differ in one thing. */
class CompareCommandTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 30);
  private static final Path CODEBOOK = Path.of("pipelines/codebooks/policy-frames.yaml");
  @TempDir private static Path folder;
  private static Path input;
  private static Path spec;
  private static KeptFolder begun;

  @BeforeAll
  static void runOnce(@TempDir Path kept) throws IOException {
    input = Files.createDirectories(folder.resolve("in")).resolve("a.jsonl");
    Files.write(input, InventedNews.day(DAY, 3, 1));
    Files.copy(CODEBOOK, folder.resolve("book.yaml"));
    spec =
        Files.writeString(
            folder.resolve("daily.yaml"),
            "job: daily\ninputs: in\ncodebooks: book.yaml\noutput: out\n");
    run("2026-01-30");
    begun = KeptFolder.of(folder, kept);
  }

  @BeforeEach
  void putBack() throws IOException {
    begun.putBack();
  }

  @Test
  void aRunDoesNotDifferFromItself() {
    String told = compare("2026-01-30", "latest");
    assertThat(told, containsString("nothing that decides the figures is different"));
    assertThat(told, containsString("articles: 9 in both, 0 in A only, 0 in B only"));
    assertThat(told, containsString("agg_outlet: 0, 0, 0, 3\n"));
    assertThat(told, containsString("other facts\n  none\n"));
    assertThat(told, containsString("intervals explain\n  none\n"));
  }

  @Test
  void moreArticlesAreToldAsTheCause() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(input));
    lines.addAll(InventedNews.day(DAY.minusDays(1), 1, 1));
    Files.write(input, lines);
    Files.move(input, input.resolveSibling("b.jsonl"));
    run("2026-01-31");
    String told = compare("2026-01-30", "2026-01-31");
    assertThat(told, containsString("run date: 2026-01-30 -> 2026-01-31"));
    assertThat(told, containsString("inputs: 2 files"));
    assertThat(told, containsString("  removed "));
    assertThat(told, containsString("read: 9 -> 12"));
    assertThat(told, containsString("articles: 9 in both, 0 in A only, 3 in B only"));
    assertThat(told, containsString("other facts\n  none\n"));
  }

  @Test
  void anotherCodebookIsToldAsTheCauseOfOtherFacts() throws IOException {
    Path codebook = folder.resolve("book.yaml");
    Path before = folder.resolve("out/daily/latest").toRealPath();
    Files.writeString(codebook, Files.readString(codebook).replace("flood", "inundation"));
    Files.writeString(codebook, Files.readString(codebook).replace("government", "authorities"));
    run("2026-01-30");
    Path csv = folder.resolve("differences.csv");
    String told = compare(before.toString(), "latest", "--csv", csv.toString());
    assertThat(told, containsString("codebook policy-frames: "));
    assertThat(told, not(containsString("inputs:")));
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines.get(0), is("table,row,column,a,b,change,apart"));
    assertThat(lines.size(), greaterThan(1));
    assertThat(lines, hasItem(startsWith("agg_outlet_frame,")));
  }

  @Test
  void aRunThatIsNotThereIsTold() {
    StringWriter err = new StringWriter();
    int code =
        Parallax.commandLine()
            .setErr(new PrintWriter(err, true))
            .execute("compare", "nothing", "latest", "--job", job());
    assertThat(code, is(ExitCode.USAGE));
    assertThat(err.toString(), containsString("there is no run nothing"));
  }

  private static void run(String date) {
    TestRun run =
        TestRun.of(
            "run",
            spec.toString(),
            "--output",
            folder.resolve("out").toString(),
            "--run-date",
            date);
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
  }

  private String job() {
    return folder.resolve("out/daily").toString();
  }

  private String compare(String a, String b, String... more) {
    List<String> arguments = new ArrayList<>(List.of("compare", a, b, "--job", job()));
    arguments.addAll(List.of(more));
    StringWriter out = new StringWriter();
    int code =
        Parallax.commandLine()
            .setOut(new PrintWriter(out, true))
            .execute(arguments.toArray(String[]::new));
    assertThat(out.toString(), code, is(ExitCode.GOOD));
    return out.toString().replace(System.lineSeparator(), "\n");
  }
}
