package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements of the seeds drawn, coded by two and scored. */
class ContrastCommandTest {
  @TempDir private static Path folder;

  private static Path draw(String name, String... more) throws IOException {
    Path sheet = folder.resolve(name);
    String[] all = new String[6 + more.length];
    System.arraycopy(
        new String[] {
          "evaluate",
          "contrast-sheet",
          "--run",
          SeedRun.output().resolve("coverage").toString(),
          "--sheet",
          sheet.toString()
        },
        0,
        all,
        0,
        6);
    System.arraycopy(more, 0, all, 6, more.length);
    call(all);
    return sheet;
  }

  private static void call(String... arguments) {
    TestRun run = TestRun.of(arguments);
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
  }

  /** Fills in a code: the same for all rows. */
  private static Path coded(Path sheet, String name, String code) throws IOException {
    Path filled = folder.resolve(name);
    Files.writeString(filled, Files.readString(sheet).replace(",,\n", "," + code + ",\n"));
    return filled;
  }

  @Test
  void aDrawIsTheSameAgainAndAnotherNumberDrawsOthers() throws IOException {
    Path once = draw("once.csv", "--rows", "3");
    assertThat(Files.mismatch(once, draw("again.csv", "--rows", "3")), is(-1L));
    assertThat(Files.mismatch(once, draw("other.csv", "--rows", "3", "--seed", "2")), is(not(-1L)));
  }

  @Test
  void everyStatementStandsOnceWithWhatACoderNeeds() throws IOException {
    Set<String> keys = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    int rows = 0;
    try (TableRows sheet = TableRows.open(Files.newInputStream(draw("all.csv", "--rows", "40")))) {
      for (TableRow row : sheet) {
        keys.add(row.text("key"));
        kinds.add(row.text("kind"));
        assertThat(row.text("question"), containsString("?"));
        assertThat(row.text("statement"), row.has("context"), is(true));
        assertThat(row.text("context"), not(containsString("is missing")));
        rows++;
      }
    }
    assertThat(keys.size(), is(rows));
    assertThat(
        kinds,
        hasItems("stands_out", "conflict", "story", "copy", "label_title", "role", "person"));
  }

  @Test
  void whatTwoCodersSayIsKeptWithoutTextAndScored() throws IOException {
    Path sheet = draw("code.csv", "--rows", "4");
    Path first = coded(sheet, "first.csv", "right");
    Path second = coded(sheet, "second.csv", "wrong");
    Path codes = folder.resolve("codes.csv");
    Path scores = folder.resolve("scores.csv");
    call(
        "evaluate",
        "contrast-codes",
        "--first",
        first.toString(),
        "--second",
        second.toString(),
        "--settled",
        first.toString(),
        "--coded",
        codes.toString());
    assertThat(Files.readString(codes), not(containsString("Lukashenko")));
    call("evaluate", "contrast", "--coded", codes.toString(), "--scores", scores.toString());
    assertThat(Files.readString(scores), containsString("label_title,4,4,0,0,1.000,0.510,1.000,"));
  }

  @Test
  void aCodeThatIsNoneIsTold() throws IOException {
    Path sheet = coded(draw("bad.csv", "--rows", "1"), "badly.csv", "maybe");
    TestRun run =
        TestRun.of(
            "evaluate",
            "contrast-codes",
            "--first",
            sheet.toString(),
            "--second",
            sheet.toString(),
            "--coded",
            folder.resolve("none.csv").toString());
    assertThat(run.exitCode(), is(ExitCode.USAGE));
    assertThat(run.err(), containsString("'maybe' is none of right, wrong, unclear"));
  }
}
