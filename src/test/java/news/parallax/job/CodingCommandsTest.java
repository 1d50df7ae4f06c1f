package news.parallax.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.frame.DrinksCodebook;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CodingCommandsTest {
  private static final String CODEBOOK = DrinksCodebook.of(DrinksCodebook.TEA);

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

  @Test
  void sentencesAreDrawnCodedOnFormsAndLearnedFrom() throws IOException {
    assertThat(sample("draw", articles(60), "60"), is(ExitCode.GOOD));
    assertThat(messages.toString(), containsString("60 sentences drawn from 60 articles of 3"));
    Path draw = folder.resolve("draw");
    fill(draw.resolve("coder-1.csv"), draw.resolve("ann.csv"), "tea", "x", false);
    fill(draw.resolve("coder-2.csv"), draw.resolve("bob.csv"), "tea", "1", true);
    int code =
        execute(
            "calibrate",
            "--codebook",
            folder.resolve("drinks.yaml").toString(),
            "--coded",
            draw.resolve("sentences.jsonl").toString(),
            "--form",
            "ann=" + draw.resolve("ann.csv"),
            "--form",
            "bob=" + draw.resolve("bob.csv"),
            "--output",
            folder.resolve("learned.yaml").toString());
    assertThat(messages.toString(), code, is(ExitCode.GOOD));
    assertThat(messages.toString(), containsString("alpha 0.967"));
    assertThat(messages.toString(), containsString("(1 sentences to settle)"));
    String report = Files.readString(folder.resolve("learned.report.md"));
    assertThat(report, containsString("| machine against bob |"));
    assertThat(report, containsString("- 1 decisions open"));
    assertThat(report, containsString("| unit | sentence,"));
    String trail = Files.readString(folder.resolve("learned.decisions.csv"));
    assertThat(trail, containsString(",tea,yes,agreed,ann; bob,,ann.csv; bob.csv,"));
    assertThat(trail, containsString(",tea,no,open,ann,bob,ann.csv; bob.csv,"));
    String differing = Files.readString(folder.resolve("learned.differing.csv"));
    assertThat(differing, containsString("ann: tea; bob: none"));
    assertThat(differing.split("\r\n").length, is(2));
  }

  @Test
  void theSameDrawGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
    Path input = articles(40);
    sample("a", input, "12");
    sample("b", input, "12");
    for (String file : List.of("sentences.jsonl", "coder-1.csv", "coder-2.xlsx")) {
      assertThat(
          file,
          Files.mismatch(folder.resolve("a").resolve(file), folder.resolve("b").resolve(file)),
          is(-1L));
    }
    sample("c", input, "12", "--seed", "2");
    assertThat(
        Files.mismatch(
                folder.resolve("a").resolve("sentences.jsonl"),
                folder.resolve("c").resolve("sentences.jsonl"))
            >= 0,
        is(true));
  }

  @Test
  void formsThatWereFilledInAreNotOverwritten() throws IOException {
    sample("draw", articles(10), "5");
    assertThat(sample("draw", articles(10), "5"), is(ExitCode.USAGE));
    assertThat(messages.toString(), containsString("is not empty"));
  }

  @Test
  void aMarkThatIsNoneIsTold() throws IOException {
    sample("draw", articles(30), "30");
    Path draw = folder.resolve("draw");
    fill(draw.resolve("coder-1.csv"), draw.resolve("ann.csv"), "tea", "perhaps", false);
    int code =
        execute(
            "calibrate",
            "--codebook",
            folder.resolve("drinks.yaml").toString(),
            "--coded",
            draw.resolve("sentences.jsonl").toString(),
            "--form",
            "ann=" + draw.resolve("ann.csv"),
            "--output",
            folder.resolve("learned.yaml").toString());
    assertThat(code, is(ExitCode.USAGE));
    assertThat(messages.toString(), containsString("'perhaps' in column 'tea' is no mark"));
  }

  private int sample(String to, Path input, String count, String... more) throws IOException {
    Path codebook = Files.writeString(folder.resolve("drinks.yaml"), CODEBOOK);
    List<String> args =
        new ArrayList<>(
            List.of("sample", "--codebook", codebook.toString(), input.toString(), "--output"));
    args.addAll(List.of(folder.resolve(to).toString(), "--sentences", count));
    args.addAll(List.of(more));
    return execute(args.toArray(String[]::new));
  }

  /** Articles of three outlets, half of them on tea. */
  private Path articles(int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String said =
          i % 2 == 0
              ? "A teapot of hot tea sang for guest number %d in Osaka."
              : "Shares of company number %d fell in late trade.";
      lines.append(
          "{\"source\": \"Outlet %d\", \"date\": \"2026-01-%02d\", \"title\": \"News %d\", \"text\": \"%s\"}\n"
              .formatted(i % 3, 1 + i % 28, i, said.formatted(i)));
    }
    return Files.writeString(folder.resolve("articles.jsonl"), lines);
  }

  /** Codes a form: the frame where its word stands, else none. */
  private static void fill(Path form, Path filled, String frame, String mark, boolean errs)
      throws IOException {
    List<String> out = new ArrayList<>();
    boolean erred = !errs;
    try (CSVParser rows = CSVParser.parse(form, UTF_8, CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        List<String> cells = new ArrayList<>(row.toList());
        if (!out.isEmpty()) {
          boolean carries = row.get(3).contains(frame);
          cells.set(carries && erred ? 5 : 6, carries && erred ? mark : "x");
          erred |= carries;
        }
        out.add(CSVFormat.RFC4180.format(cells.toArray()));
      }
    }
    Files.writeString(filled, String.join("\r\n", out) + "\r\n");
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
