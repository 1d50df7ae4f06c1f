package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bad inputs of 45 kinds, numbered. Those that are files or stand where files should be are read in
 * one run, beside good articles: each record is an article, a duplicate or a rejection that says
 * why, and the good ones are as they are without the bad. The last kinds, which concern a whole
 * run, are tests of their own here and in {@link FaultsTest} and {@link KilledRunTest}.
 */
class BadInputsTest {
  private static final int GOOD = 30;
  private static final long TOO_LONG = 140L << 20;

  @TempDir private static Path folder;
  private static List<BadInput> inputs;
  private static List<CSVRecord> articles;
  private static List<CSVRecord> rejected;
  private static TestRun run;

  @BeforeAll
  static void readAllInOneRun() throws IOException, InterruptedException {
    inputs = BadInputs.files();
    Path in = Files.createDirectories(folder.resolve("in"));
    for (BadInput input : inputs) {
      Files.write(in.resolve(input.name()), input.content());
    }
    for (int i = 0; i < GOOD; i++) {
      Files.writeString(in.resolve("good-" + i + ".jsonl"), BadInput.line("Goodtown" + i));
    }
    try (RandomAccessFile sparse =
        new RandomAccessFile(in.resolve("15-one-line.jsonl").toFile(), "rw")) {
      sparse.write(BadInput.utf8("{\"text\": \""));
      sparse.setLength(TOO_LONG);
    }
    Files.createSymbolicLink(in.resolve("41-broken.txt"), folder.resolve("nowhere.txt"));
    Files.createSymbolicLink(Files.createDirectory(in.resolve("41-loop")).resolve("up"), in);
    new ProcessBuilder("mkfifo", in.resolve("41-pipe.txt").toString()).start().waitFor();
    run = run("in", "  rejected_share: 0.9\n");
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    articles = rows("dim_article");
    rejected = rows("fact_rejected");
  }

  private static TestRun run(String from, String thresholds) throws IOException {
    Path spec =
        Files.writeString(
            folder.resolve("bad.yaml"),
            "job: bad\ninputs: %s\ncodebooks: %s\noutput: out\noutputs: [csv, parquet, excel]\nthresholds:\n%s"
                .formatted(
                    folder.resolve(from),
                    Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath(),
                    thresholds));
    return TestRun.checked(spec, folder.resolve("out"));
  }

  private static List<CSVRecord> rows(String table) throws IOException {
    Path file = folder.resolve("out/bad/latest/csv/" + table + ".csv");
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser rows =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return rows.getRecords();
    }
  }

  private static List<CSVRecord> of(List<CSVRecord> rows, String name) {
    return rows.stream()
        .filter(
            row -> {
              String input = row.get("input");
              String file = input.substring(input.indexOf("in/") + 3);
              return file.equals(name) || file.startsWith(name + "!/");
            })
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> eachRecordBecomesWhatItIs() {
    return inputs.stream()
        .map(input -> DynamicTest.dynamicTest(input.name(), () -> assertBecame(input)));
  }

  private static void assertBecame(BadInput input) {
    List<CSVRecord> accepted = of(articles, input.name());
    List<CSVRecord> others = of(rejected, input.name());
    List<String> reasons = new ArrayList<>();
    int duplicates = 0;
    for (CSVRecord row : others) {
      boolean duplicate = row.get("stage").equals("duplicate");
      duplicates += duplicate ? 1 : 0;
      if (!duplicate) {
        reasons.add(row.get("reason"));
      }
    }
    if (!input.name().equals("18-cut.jsonl.gz")) {
      assertThat(
          reasons + " of " + input.in(),
          List.of(accepted.size(), reasons.size(), duplicates),
          is(List.of(input.accepted(), input.rejected(), input.duplicate())));
    }
    reasons.forEach(reason -> assertThat(reason, containsString(input.reason())));
    for (CSVRecord article : accepted) {
      assertThat(article.get("issues"), containsString(input.issue()));
      for (Map.Entry<String, String> value : input.values().entrySet()) {
        String found = article.get(value.getKey());
        assertThat(
            value.getKey() + " beside " + article.get("issues"), found, is(value.getValue()));
      }
    }
  }

  @Test
  void goodRecordsBeforeTheCutOfAnArchiveAreKept() {
    assertThat(of(articles, "18-cut.jsonl.gz").size(), greaterThan(100));
    assertThat(of(rejected, "18-cut.jsonl.gz").size(), is(1));
  }

  @Test
  void aLineOfHalfAGigabyteIsRejected() {
    List<CSVRecord> rows = of(rejected, "15-one-line.jsonl");
    assertThat(rows.size(), is(1));
    assertThat(rows.get(0).get("reason"), containsString("longer than 32 MB"));
  }

  @Test
  void whatIsNoFileIsToldAndNotOpened() {
    Map<String, String> reasons =
        Map.of(
            "41-broken.txt", "the link leads nowhere",
            "41-loop/up", "leads back to a folder",
            "41-pipe.txt", "a pipe or a device");
    reasons.forEach(
        (name, reason) -> {
          List<CSVRecord> rows = of(rejected, name);
          assertThat(name, rows.size(), is(1));
          assertThat(rows.get(0).get("reason"), containsString(reason));
        });
  }

  @Test
  void theGoodOnesAreUnharmedAndNothingIsLost() throws IOException {
    long good = articles.stream().filter(row -> row.get("input").contains("/good-")).count();
    assertThat(good, is((long) GOOD));
    CSVRecord counts = rows("dim_run").get(0);
    assertThat(counts.get("articles"), is(String.valueOf(articles.size())));
    assertThat(
        Long.parseLong(counts.get("rejected")) + Long.parseLong(counts.get("duplicates")),
        is((long) rejected.size()));
    assertThat(
        run.err(), containsString("%,d records read".formatted(articles.size() + rejected.size())));
    assertThat(run.err(), not(containsString("Fatal Error")));
    assertThat(run.err(), not(containsString("\u001b")));
  }

  @Test
  void noFileOutsideIsReadAndNoEntityIsExpanded() throws IOException {
    for (Map.Entry<String, byte[]> file :
        TestRun.files(folder.resolve("out/bad/latest")).entrySet()) {
      if (file.getKey().startsWith("csv/")) {
        String content = new String(file.getValue(), StandardCharsets.UTF_8);
        assertThat(file.getKey(), content, not(containsString("root:x:0:0")));
        assertThat(file.getKey(), content, not(containsString("lollollol")));
      }
    }
  }

  /** 42. */
  @Test
  void aPatternWithoutAFileIsToldBeforeTheRun() throws IOException {
    TestRun none = run("nothing-*.jsonl", "  rejected_share: 0.9\n");
    assertThat(none.err(), none.exitCode(), is(ExitCode.USAGE));
    assertThat(none.err(), containsString("nothing-*.jsonl"));
  }

  /** 43: no more can be written than a few kilobytes a file, as on a disk that fills up. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aDiskThatFillsUpLeavesTheFormerRun() throws IOException, InterruptedException {
    Path before = folder.resolve("out/bad/latest").toRealPath();
    Path input = folder.resolve("full.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < GOOD; i++) {
      lines.append(BadInput.line("Fulltown" + i));
    }
    Files.writeString(input, lines);
    Path spec = folder.resolve("bad.yaml");
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f 20; exec \"$@\" 2>&1 | cat",
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-cp",
                ProgramProcess.classPath(),
                "news.parallax.job.Parallax",
                "run",
                spec.toString(),
                "--no-state",
                "--run-date",
                "2026-01-31",
                "--input",
                input.toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(told, containsString("cannot"));
    assertThat(told, not(containsString("Results:")));
    assertThat(folder.resolve("out/bad/latest").toRealPath(), is(before));
  }

  /** 45: the spec and every list that it names. */
  @ParameterizedTest
  @CsvSource({
    "'job: null', needs a name",
    "'columns: {text: []}', name at least one column",
    "'languages: []', name at least one language",
    "'codebooks: missing.yaml', there is no file",
    "'actors: twice.yaml', 'already stands for X'",
    "'outlets: twice-outlets.yaml', 'Post'",
    "'colour: red', unknown key",
    "'preset: nobody', nobody",
    "'group_by: [shoe_size]', shoe_size"
  })
  void aBrokenSpecIsToldBeforeTheRun(String line, String told) throws IOException {
    Files.writeString(
        folder.resolve("twice.yaml"),
        "actors:\n  - {name: X, type: expert}\n  - {name: X, type: media}\n");
    Files.writeString(
        folder.resolve("twice-outlets.yaml"),
        "outlets:\n  - {name: Post}\n  - {name: Post, country: US}\n");
    String key = line.substring(0, line.indexOf(':') + 1);
    List<String> spec = new ArrayList<>(List.of(line));
    for (String other :
        List.of(
            "job: broken",
            "inputs: in/good-1.jsonl",
            "codebooks: " + Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath(),
            "output: out")) {
      if (!other.startsWith(key)) {
        spec.add(other);
      }
    }
    TestRun broken = TestRun.of("run", Files.write(folder.resolve("broken.yaml"), spec).toString());
    assertThat(broken.err(), broken.exitCode(), is(ExitCode.USAGE));
    assertThat(broken.err(), containsString(told));
  }

  @Test
  void aSpreadsheetTakesNoNameForAFormula() throws IOException {
    String outlets = Files.readString(folder.resolve("out/bad/latest/excel/dim_outlet.csv"));
    assertThat(outlets, not(containsString("\"=HYPERLINK")));
    assertThat(outlets, not(containsString(",-2+3")));
    assertThat(outlets, not(containsString(",@x")));
  }
}
