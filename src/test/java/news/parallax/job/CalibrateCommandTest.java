package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CalibrateCommandTest {
  private static final String CODEBOOK =
      """
      id: drinks
      version: "1"
      title: Drinks
      frames:
        - id: tea
          label: Tea
          definition: Tea.
          cues: [tea]
          matches: [Tea.]
          mismatches: [Milk.]
      """;

  @TempDir Path folder;

  private final StringWriter messages = new StringWriter();

  @Test
  void writesACodebookThatCanBeEvaluated() throws IOException {
    assertThat(calibrate(coded(40), "calibrated.yaml"), is(ExitCode.GOOD));
    assertThat(messages.toString(), containsString("macro F1 1.000"));
    assertThat(
        Files.readString(folder.resolve("calibrated.report.md")), containsString("| tea | 20 |"));
    int code =
        execute(
            "evaluate",
            "frames",
            "--codebook",
            folder.resolve("calibrated.yaml").toString(),
            "--gold",
            folder.resolve("coded.jsonl").toString(),
            "--predictions",
            folder.resolve("out.jsonl").toString());
    assertThat(code, is(ExitCode.GOOD));
    assertThat(messages.toString(), containsString("texts 40, micro F1 1.000, macro F1 1.000"));
  }

  @Test
  void tooFewTextsAreTheUsersToMend() throws IOException {
    assertThat(calibrate(coded(8), "calibrated.yaml"), is(ExitCode.USAGE));
    assertThat(messages.toString(), containsString("tea has 4 of 8"));
    assertThat(Files.exists(folder.resolve("calibrated.yaml")), is(false));
  }

  @Test
  void theCodebookIsNotOverwritten() throws IOException {
    assertThat(calibrate(coded(40), "drinks.yaml"), is(ExitCode.USAGE));
    assertThat(Files.readString(folder.resolve("drinks.yaml")), is(CODEBOOK));
  }

  @Test
  void anOutputThatCannotBeWrittenIsToldAsSuch() throws IOException {
    assertThat(calibrate(coded(40), "no/such/folder.yaml"), is(ExitCode.OUTPUT));
  }

  private Path coded(int texts) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < texts; i++) {
      lines.append(
          i % 2 == 0
              ? "{\"id\": %d, \"text\": \"A teapot sang.\", \"frames\": [\"tea\"]}\n".formatted(i)
              : "{\"id\": %d, \"text\": \"Shares fell.\", \"frames\": []}\n".formatted(i));
    }
    return Files.writeString(folder.resolve("coded.jsonl"), lines);
  }

  private int calibrate(Path coded, String output) throws IOException {
    Path codebook = Files.writeString(folder.resolve("drinks.yaml"), CODEBOOK);
    return execute(
        "calibrate",
        "--codebook",
        codebook.toString(),
        "--coded",
        coded.toString(),
        "--output",
        folder.resolve(output).toString());
  }

  private int execute(String... args) {
    CommandLine command = Parallax.commandLine();
    PrintWriter writer = new PrintWriter(messages);
    command.setOut(writer).setErr(writer);
    int code = command.execute(args);
    writer.flush();
    return code;
  }
}
