package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import news.parallax.beam.RunMetrics;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Progress progress(boolean terminal) {
    return new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), terminal, 1000);
  }

  @Test
  void aTerminalSaysWhichStepRuns() {
    Progress progress = progress(true);
    progress.step("checking the tables");
    assertThat(out.toString(StandardCharsets.UTF_8), containsString("checking the tables"));
    progress.end();
    assertThat(out.toString(StandardCharsets.UTF_8).endsWith(System.lineSeparator()), is(true));
  }

  @Test
  void theLogOfAShortRunIsNotFilledWithSteps() {
    Progress progress = progress(false);
    progress.step("checking the tables");
    progress.end();
    assertThat(out.toString(StandardCharsets.UTF_8), is(""));
  }

  @Test
  void behindReadingItIsToldHowFarStoriesAndTablesAre() {
    assertThat(
        Progress.behindReading(new RunMetrics(1_200, 9, 0, 0, 0, 0, 0)),
        is("1,200 articles, all read, finding stories"));
    assertThat(
        Progress.behindReading(new RunMetrics(1_200, 9, 0, 0, 0, 31, 0)),
        is("1,200 articles, all read, comparing stories: 31 compared"));
    assertThat(
        Progress.behindReading(new RunMetrics(1_200, 9, 0, 0, 0, 40, 700)),
        is("1,200 articles, all read, writing the tables: 700 articles written"));
  }
}
