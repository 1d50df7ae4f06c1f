package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run analyses only what is new, and writes what it would write without any earlier run. */
class IncrementalRunTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 30);
  private static final List<String> ARTICLES = InventedNews.day(DAY, 3, 1);

  /** Runs without state by their specs and inputs: what is the same for several tests. */
  private static final Map<Map<String, ByteBuffer>, Map<String, byte[]>> FRESH = new HashMap<>();

  @TempDir private static Path folder;
  private static Path input;
  private static Path spec;
  private static KeptFolder begun;

  @BeforeAll
  static void runOnce(@TempDir Path kept) throws IOException {
    input = Files.createDirectories(folder.resolve("in"));
    spec = job("pipelines/codebooks/policy-frames.yaml");
    write("a.jsonl", ARTICLES);
    assertThat(told(run("with")), containsString("0 of 9 records known"));
    begun = KeptFolder.of(folder, kept);
  }

  @BeforeEach
  void putBack() throws IOException {
    begun.putBack();
  }

  /** Here with all that a run can deliver, which elsewhere is no more than the tables as CSV. */
  @Test
  void whatIsKnownIsNotAnalysedAgain() throws IOException {
    Files.writeString(spec, Files.readString(spec).replace("outputs: [csv]\n", ""));
    assertThat(told(run("with")), containsString("9 of 9 records known"));
    assertSameAsWithoutState();
  }

  @Test
  void appendedLinesAreNewAndTheOthersKnown() throws IOException {
    List<String> more = new ArrayList<>(InventedNews.day(DAY.minusDays(1), 1, 1));
    more.addAll(ARTICLES);
    write("a.jsonl", more);
    assertThat(told(run("with")), containsString("9 of 12 records known"));
    assertSameAsWithoutState();
  }

  @Test
  void aFileThatIsMovedAndOneThatComesTwiceAreKnown() throws IOException {
    Files.move(input.resolve("a.jsonl"), input.resolve("moved.jsonl"));
    Files.copy(input.resolve("moved.jsonl"), input.resolve("twice.jsonl"));
    assertThat(told(run("with")), containsString("18 of 18 records known"));
    assertSameAsWithoutState();
  }

  @Test
  void otherCodebooksMeanAnalysingAnew() throws IOException {
    spec = job("pipelines/codebooks/generic-news-frames.yaml");
    TestRun run = run("with");
    assertThat(
        told(run), containsString("Every article is analysed anew: the program, a codebook"));
    assertThat(run.err(), containsString("0 of 9 records known"));
    assertSameAsWithoutState();
  }

  @Test
  void aFullRunAnalysesAnewAndKeepsWhatItFinds() {
    assertThat(told(run("with", "--full")), containsString("0 of 9 records known"));
    assertThat(told(run("with")), containsString("9 of 9 records known"));
    assertSameAsWithoutState();
  }

  @Test
  void withoutStateNothingIsKept() {
    assertThat(told(run("without", "--no-state")), not(containsString("known")));
    assertThat(Files.exists(folder.resolve("without/daily/state")), is(false));
  }

  @Test
  void aDamagedIndexIsToldAndCostsNothingButTime() throws IOException {
    Path index = state().resolve("index");
    byte[] bytes = Files.readAllBytes(index);
    bytes[bytes.length / 2] ^= 1;
    Files.write(index, bytes);
    TestRun run = run("with");
    assertThat(told(run), containsString("Every article is analysed anew: the index of the state"));
    assertThat(told(run("with")), containsString("9 of 9 records known"));
    assertSameAsWithoutState();
  }

  @Test
  void aTornIndexIsToldAndCostsNothingButTime() throws IOException {
    Path index = state().resolve("index");
    Files.write(index, Arrays.copyOf(Files.readAllBytes(index), 100));
    assertThat(told(run("with")), containsString("0 of 9 records known"));
    assertSameAsWithoutState();
  }

  @Test
  void aDamagedAnalysisIsToldAndMadeAnew() throws IOException {
    Path segment = state().resolve("segment-1");
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment, bytes);
    TestRun run = run("with");
    assertThat(told(run), containsString("8 of 9 records known"));
    assertThat(run.err(), containsString("damaged in the state and analysed anew: 1 records"));
    assertThat(told(run("with")), containsString("9 of 9 records known"));
    assertSameAsWithoutState();
  }

  @Test
  void aMissingSegmentIsToldAndMadeAnew() throws IOException {
    Files.delete(state().resolve("segment-1"));
    assertThat(
        told(run("with")), containsString("damaged in the state and analysed anew: 9 records"));
    assertSameAsWithoutState();
  }

  @Test
  void whatAKilledRunHadWorkedOutIsTakenIn() throws IOException {
    Path kept = Files.createDirectories(folder.resolve("kept"));
    write("a.jsonl", InventedNews.day(DAY.minusDays(1), 2, 1));
    Path before = Files.copy(state().resolve("index"), kept.resolve("index"));
    run("with");
    // As if it had been killed with its parts written and the index not yet.
    Files.copy(before, state().resolve("index"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(state().resolve("new/slice_1.part"), "torn");
    Files.writeString(state().resolve("new/1.tmp"), "torn");
    assertThat(told(run("with")), containsString("0 of 6 records known"));
    try (Stream<Path> left = Files.list(state().resolve("new"))) {
      assertThat(left.count(), is(0L));
    }
    assertSameAsWithoutState();
  }

  @Test
  void whatIsTooLongIsToldAndTakenInOnceTheLimitIsRaised() throws IOException {
    List<String> more = new ArrayList<>(ARTICLES);
    more.add(InventedNews.line("long", "Post", DAY, "Flood", "The river rose. ".repeat(100)));
    write("a.jsonl", more);
    Files.writeString(spec, Files.readString(spec) + "limits: {characters: 1000}\n");
    assertThat(told(run("with")), containsString("9 of 9 records known"));
    assertThat(
        Files.readString(folder.resolve("with/daily/latest/csv/fact_rejected.csv")),
        containsString(
            "a.jsonl\",10,\"read\",\"the article has 1,605 characters, and the job allows 1,000"
                + " (limits.characters)\",\"{\"\"id\"\": \"\"long\"\""));
    assertSameAsWithoutState();
    spec = job("pipelines/codebooks/policy-frames.yaml");
    assertThat(told(run("with")), containsString("9 of 10 records known"));
    assertSameAsWithoutState();
  }

  @Test
  void whatComesAgainReusesAnIdOrIsInAnotherLanguageIsToldAsWithoutState() throws IOException {
    write(
        "b.jsonl",
        List.of(
            ARTICLES.get(0),
            InventedNews.line(DAY + "-0-1", "Evening Post", DAY, "Pool", "The pool in Arlow shut."),
            InventedNews.line(
                "de",
                "Stadtbote",
                DAY,
                "Schwimmbad zu",
                "Der Stadtrat hat am Montag beschlossen, das Schwimmbad f\u00fcr den Winter zu"
                    + " schlie\u00dfen, weil die Heizung zu teuer ist.")));
    for (String known : List.of("10 of 12 records known", "12 of 12 records known")) {
      TestRun run = run("with");
      assertThat(told(run), containsString(known));
      assertThat(run.err(), containsString("11 accepted, 0 rejected, 1 duplicate"));
      assertThat(run.err(), containsString("1 of the accepted are in other languages"));
      String articles = Files.readString(folder.resolve("with/daily/latest/csv/dim_article.csv"));
      assertThat(articles.split("id_reused", -1).length - 1, is(2));
      assertThat(articles, containsString("\"de\",\"false\",1,"));
      assertThat(articles.split("\"en\",\"true\",2,", -1).length - 1, is(1));
    }
    assertSameAsWithoutState();
  }

  private static void write(String name, List<String> lines) throws IOException {
    Files.write(input.resolve(name), lines);
  }

  private static Path state() {
    return folder.resolve("with/daily/state");
  }

  private static Path job(String codebook) throws IOException {
    return Files.writeString(
        folder.resolve("daily.yaml"),
        "job: daily\ninputs: in\ncodebooks: %s\noutput: out\noutputs: [csv]\n"
            .formatted(Path.of(codebook).toAbsolutePath()));
  }

  private static TestRun run(String output, String... flags) {
    return TestRun.run(spec, folder.resolve(output), flags);
  }

  private static String told(TestRun run) {
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    return run.err();
  }

  private static void assertSameAsWithoutState() {
    Map<String, ByteBuffer> read = new HashMap<>();
    for (Path folderOrFile : List.of(spec, input)) {
      TestRun.files(folderOrFile).forEach((name, bytes) -> read.put(name, ByteBuffer.wrap(bytes)));
    }
    Map<String, byte[]> fresh =
        FRESH.computeIfAbsent(
            read,
            unused -> {
              told(run("fresh", "--no-state"));
              return TestRun.files(folder.resolve("fresh/daily/latest"));
            });
    Map<String, byte[]> with = TestRun.files(folder.resolve("with/daily/latest"));
    assertThat(with.keySet(), equalTo(fresh.keySet()));
    with.forEach(
        (name, bytes) -> assertThat(name, Arrays.equals(bytes, fresh.get(name)), is(true)));
  }
}
