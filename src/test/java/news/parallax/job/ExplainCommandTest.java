package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ExplainCommandTest {
  private static final String SEED = "seeds/000_5f353ea6a9948ba9.txt";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine line = Parallax.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(args);
  }

  @Test
  void toldAreWordsProposalsPassesAndAttributionsOfASentence() {
    int code = run("explain", "-", "It was announced on Monday that the bridge would close.");
    assertThat(err.toString(), code, is(ExitCode.GOOD));
    assertThat(
        out.toString().replaceAll(" +", " "),
        containsString(" 3 announced announce VBN root \n".stripTrailing()));
    assertThat(out.toString(), containsString("rule passive, its cue right in"));
    assertThat(
        out.toString(),
        containsString(
            "  expletive: \"It\" that stands for a clause behind it, and \"there\", are no source."));
    assertThat(
        out.toString(),
        containsString("source [] cue [was announced] content [that the bridge would close]"));
  }

  @Test
  void theSentenceIsFoundInTheArticlesOfAFile() {
    int code = run("explain", SEED, "Spokesman For The Russian presidency");
    assertThat(err.toString(), code, is(ExitCode.GOOD));
    assertThat(out.toString(), containsString("rule verb_that, found by the rule and the model"));
    assertThat(out.toString(), containsString("source Dmitry Peskov (government, by name)"));
  }

  @Test
  void wordsThatNoArticleHasAreToldSo() {
    assertThat(run("explain", SEED, "no such words"), is(ExitCode.USAGE));
    assertThat(err.toString(), containsString("no article of " + SEED + " has the words"));
  }

  @Test
  void aFileThatIsNotThereIsToldSo() {
    assertThat(run("explain", "no-such-file.txt", "words"), is(ExitCode.USAGE));
    assertThat(err.toString(), containsString("no-such-file.txt"));
  }
}
