package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of the seeds as it is shown in a terminal. */
class StoryCommandTest {
  private static Path output;

  @BeforeAll
  static void run() throws IOException {
    output = SeedRun.output();
  }

  private record Shown(int exitCode, String out, String err) {}

  private static Shown show(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "story";
    all[1] = "--run";
    all[2] = output.resolve("coverage").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return call(all);
  }

  private static Shown call(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Parallax.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Shown(exitCode, out.toString(), err.toString());
  }

  private static String idOfTheStory() {
    return show().out().lines().skip(1).findFirst().orElseThrow().split(" ", 2)[0];
  }

  @Test
  void withoutAnIdTheStoriesAreListed() {
    Shown shown = show();
    assertThat(shown.err(), shown.exitCode(), is(ExitCode.GOOD));
    assertThat(shown.out().lines().count(), is(2L));
    assertThat(idOfTheStory(), matchesPattern("sto_[0-9a-f]{16}"));
  }

  @Test
  void whatContradictsComesFirst() {
    String out = show(idOfTheStory(), "--width", "100").out();
    assertThat(out, containsString("5 articles of 5 outlets"));
    assertThat(out, containsString("NUMBERS THAT CONTRADICT"));
    assertThat(out, matchesPattern("(?s).*84 people detained +E [^\n]*: 774 people detained.*"));
    assertThat(
        out.indexOf("NUMBERS THAT CONTRADICT"), is(lessThan(out.indexOf("ARTICLES A TO C"))));
    assertThat(out, containsString("republished copy of C"));
    assertThat(out, not(containsString("source: Dmitry Peskov (3 of 4)")));
    assertThat(out, containsString("calls, in its own voice"));
    assertThat(out, containsString("reworded copy"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 72, 100, 133, 200})
  void noLineIsLongerThanTheWidth(int width) {
    Shown shown = show(idOfTheStory(), "--width", Integer.toString(width));
    assertThat(
        shown.out().lines().map(line -> line.codePointCount(0, line.length())).toList(),
        everyItem(lessThanOrEqualTo(Math.max(30, width))));
  }

  @Test
  void plainTextWhenItIsNoTerminal() {
    assertThat(show(idOfTheStory()).out(), not(containsString("\u001B")));
  }

  @Test
  void theBeginningOfAnIdIsEnough() {
    String id = idOfTheStory();
    assertThat(show(id.substring(0, 8)).out(), is(show(id).out()));
    assertThat(show(id.substring(4, 8)).out(), is(show(id).out()));
  }

  @Test
  void aRunMayBeNamedItself() {
    Path run = output.resolve("coverage/latest");
    assertThat(call("story", "--run", run.toString()).out(), is(show().out()));
  }

  @Test
  void anUnknownIdIsTold() {
    Shown shown = show("sto_zzz");
    assertThat(shown.exitCode(), is(ExitCode.USAGE));
    assertThat(shown.err(), containsString("begins with sto_zzz"));
    assertThat(shown.err(), containsString("lists all 1"));
  }

  @Test
  void aFolderWithoutARunIsTold(@TempDir Path empty) {
    Shown shown = call("story", "--run", empty.toString());
    assertThat(shown.exitCode(), is(ExitCode.USAGE));
    assertThat(shown.err(), containsString("there is no run in " + empty));
  }

  @Test
  void aRunOfAnEarlierVersionIsTold(@TempDir Path old) throws IOException {
    Files.createDirectories(old.resolve("csv"));
    Files.writeString(
        old.resolve("_manifest.json"), "{\"run_id\": \"r\", \"run_date\": \"2026-01-31\"}");
    Shown shown = call("story", "--run", old.toString());
    assertThat(shown.exitCode(), is(ExitCode.USAGE));
    assertThat(shown.err(), containsString("make the run anew"));
  }
}
