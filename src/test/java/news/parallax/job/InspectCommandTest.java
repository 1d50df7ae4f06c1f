package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InspectCommandTest {
  private static final String TEXT =
      "The pump in Marren broke on Monday, and some 400 houses had no water until the evening. "
          .repeat(4);

  @TempDir private Path folder;

  @Test
  void showsColumnsArticlesAndWhatWouldBeRejected() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            ("{\"headline\": \"Pump breaks\", \"wortlaut\": \"%s\", \"day\": \"2021-03-04\", \"views\": 12, \"topic\": \"water\"}\n"
                    + "{\"headline\": \"Board meets\", \"wortlaut\": \"\", \"day\": \"2021-03-05\", \"views\": 3}\n"
                    + "{\"headline\"\n")
                .formatted(TEXT));
    String told = inspect(file.toString());
    assertThat(told, containsString("JSON lines"));
    assertThat(told, containsString("3 records read: 0 would be accepted, 3 rejected"));
    assertThat(told, containsString("text: [wortlaut]   # guessed from what it holds"));
    assertThat(told, containsString("title: [headline]"));
    assertThat(told, containsString("date: [day]"));
    assertThat(told, containsString("carry: {views: integer, topic: text}"));
    assertThat(told, containsString("record 3: the line is not valid JSON"));
  }

  @Test
  void showsArticlesAsTheyAreRead() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            "Pump breaks in Marren\n\nBy Ann Lowe\n\n4 March 2021\n\n" + TEXT + "\n");
    String told = inspect(file.toString());
    assertThat(told, containsString("plain text"));
    assertThat(told, containsString("1 would be accepted, 0 rejected"));
    assertThat(told, containsString("headline: Pump breaks in Marren"));
    assertThat(told, containsString("byline:   Ann Lowe"));
    assertThat(told, containsString("date:     2021-03-04 (stated, from 4 March 2021)"));
    assertThat(told, not(containsString("columns for the job spec")));
  }

  @Test
  void readsNoMoreThanIsAskedFor() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"The board met.\"}\n".repeat(50));
    assertThat(
        inspect(file.toString(), "--records", "10"),
        containsString("10 records read (there may be more)"));
  }

  private static String inspect(String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine command = Parallax.commandLine().setOut(new PrintWriter(out, true));
    String[] all = new String[arguments.length + 1];
    all[0] = "inspect";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    assertThat(command.execute(all), is(ExitCode.GOOD));
    return out.toString();
  }
}
