package news.parallax.learn.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.frame.Assignment;
import news.parallax.frame.Calibration.Choice;
import news.parallax.frame.Calibration.Unit;
import news.parallax.frame.CalibrationSection;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.frame.DrinksCodebook;
import news.parallax.frame.FrameAssigner;
import news.parallax.frame.vector.Embedders;
import news.parallax.learn.coding.Codings;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.InvalidFileException;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameCalibrationTest {
  private static final String CODEBOOK =
      "# A comment that stays.\n"
          + DrinksCodebook.of(
              DrinksCodebook.TEA,
              DrinksCodebook.COFFEE,
              DrinksCodebook.MILK,
              """
              codings:
                - id: hot
                  title: Hot drinks
                  labels: {hot: [tea, coffee], white: [milk]}
              """);
  private static final FrameCalibration.Settings SETTINGS =
      new FrameCalibration.Settings(null, false, null, 1, null);

  @TempDir Path folder;

  @Test
  void learnsWordsThatNoCueNames() throws IOException {
    Codebook learned = calibrated(run(coded(), SETTINGS));
    assertThat(frames(learned, "Kettles sang. A teapot steamed in Osaka."), contains("tea"));
    assertThat(
        frames(learned, "Roasters pulled espresso. The barista smiled."), contains("coffee"));
    assertThat(
        frames(learned, "A teapot steamed in Osaka. The barista pulled an espresso."),
        contains("coffee", "tea"));
    assertThat(frames(learned, "Shares fell in late trade."), is(List.of()));
  }

  @Test
  void framesThatWereNotCodedAreStillFoundByTheirCues() throws IOException {
    Codebook learned = calibrated(run(coded(), SETTINGS));
    assertThat(frames(learned, "Milk, milk and milk."), contains("milk"));
  }

  @Test
  void showsTheWordsThatDecided() throws IOException {
    Codebook learned = calibrated(run(coded(), SETTINGS));
    Document text = new Segmenter().segment("It rained. A teapot steamed in Osaka.");
    List<Assignment> found = FrameAssigner.of(learned).assign(text);
    assertThat(found.stream().map(one -> one.where().sentence()).toList(), contains(1));
    Assignment tea = found.get(0);
    assertThat(tea.score() >= tea.threshold(), is(true));
    assertThat(
        tea.evidence().stream().map(span -> span.in(text.text())).toList().toString(),
        containsString("teapot"));
    tea.cues()
        .forEach(
            cue ->
                assertThat(
                    cue.pattern(),
                    startsWith(
                        cue.span()
                            .in(text.text())
                            .toLowerCase(java.util.Locale.ROOT)
                            .substring(0, 1))));
  }

  @Test
  void theSameDataGiveTheSameBytesAndTheCodebookStays() throws IOException {
    String first = text(run(coded(), SETTINGS));
    assertThat(text(run(coded(), SETTINGS)), is(first));
    assertThat(first, startsWith(CODEBOOK));
    Path again = Files.writeString(folder.resolve("again.yaml"), first);
    FrameCalibration.Result result =
        FrameCalibration.run(read(again), coded(), Codings.NONE, "hash", SETTINGS);
    assertThat(CalibrationSection.append(first, result.calibration(), origin()), is(first));
  }

  @Test
  void reportsScoresAgreementAndAdvice() throws IOException {
    FrameCalibration.Result result = run(coded(), SETTINGS);
    assertThat(
        result.report(),
        allOf(
            containsString("| tea | 30 | "),
            containsString("| macro |"),
            containsString("names no two coders"),
            containsString("5 folds by hash of the id"),
            containsString("`teapot`")));
    assertThat(result.summary().get(0), startsWith("frame"));
    assertThat(result.texts(), is(60));
  }

  @Test
  void aTextWithOneFrameGetsOne() throws IOException {
    FrameCalibration.Result result =
        run(coded(), new FrameCalibration.Settings(Unit.ARTICLE, true, null, 1, null));
    assertThat(result.calibration().choice(), is(Choice.AT_MOST_ONE));
    assertThat(
        frames(calibrated(result), "A teapot steamed in Osaka. A teapot sang."), contains("tea"));
  }

  @Test
  void sentencesAreJudgedOneByOne() throws IOException {
    FrameCalibration.Result result =
        run(coded(), new FrameCalibration.Settings(Unit.SENTENCE, false, null, 1, null));
    Document text =
        new Segmenter().segment("A teapot steamed in Osaka. The barista pulled an espresso.");
    List<Assignment> found = FrameAssigner.of(calibrated(result)).assign(text);
    assertThat(found.stream().map(Assignment::frameId).toList(), contains("tea", "coffee"));
    assertThat(found.stream().map(one -> one.where().sentence()).toList(), contains(0, 1));
  }

  @Test
  void readsTablesWithARowForEachCoder() throws IOException {
    StringBuilder csv = new StringBuilder("id,text,frames,coder\r\n");
    for (int i = 0; i < 40; i++) {
      String text = i % 2 == 0 ? "\"A teapot, hot, in Osaka.\"" : "The barista pulled an espresso.";
      String label = i % 2 == 0 ? "tea" : "coffee";
      String other = i == 0 ? "coffee; tea" : label;
      csv.append(i + "," + text + "," + label + ",ann\r\n");
      csv.append(i + "," + text + "," + other + ",bob\r\n");
    }
    Path file = Files.writeString(folder.resolve("coded.csv"), csv);
    FrameCalibration.Result result = run(file, SETTINGS);
    assertThat(result.texts(), is(40));
    assertThat(result.report(), containsString("| tea | 1.000 | 40 | 80 |"));
    assertThat(result.report(), containsString("| coffee | 0.951 | 40 | 80 |"));
  }

  @Test
  void vectorsOfTheMeaningAreLearnedFromIfAskedFor() throws IOException {
    FrameCalibration.Settings settings =
        new FrameCalibration.Settings(null, false, null, 1, Embedders.get("letters"));
    FrameCalibration.Result result = run(coded(), settings);
    assertThat(result.report(), containsString("text vectors by the embeddings 'letters'"));
    Codebook learned = calibrated(result);
    assertThat(frames(learned, "Kettles sang. A teapot steamed in Osaka."), contains("tea"));
    String other = text(result).replace("fingerprint: abcdefgh", "fingerprint: xyz");
    assertThat(unreadable(other), containsString("the embeddings 'letters' have changed since"));
    assertThat(
        unreadable(text(result).replace("name: letters", "name: nowhere")),
        containsString("drinks.yaml:37: there are no embeddings 'nowhere' here"));
  }

  private String unreadable(String codebook) throws IOException {
    Problems problems = new Problems();
    Path file = Files.writeString(folder.resolve("other.yaml"), codebook);
    assertThat(CodebookFile.read(file, "drinks.yaml", problems).isEmpty(), is(true));
    return problems.messages().toString();
  }

  @Test
  void foldsMayBeGiven() throws IOException {
    FrameCalibration.Result result =
        run(coded(), new FrameCalibration.Settings(null, false, "part", 1, null));
    assertThat(result.report(), containsString("3 folds by the field part"));
  }

  @Test
  void saysWhatIsWrongWithTheFile() throws IOException {
    assertThat(problems(""), contains("coded.jsonl: the file holds no coded text"));
    assertThat(
        problems(line("1", "a", "tea") + line("1", "b", "tea")),
        contains("coded.jsonl:2: the id '1' is taken by line 1; ids must differ"));
    assertThat(
        problems(line("1", "a", "tea") + line("2", "b", "soup")),
        contains(
            "coded.jsonl:2: the label 'soup' is no frame of codebook 'drinks' and of none of its"
                + " codings; its frames are tea, coffee, milk"));
    assertThat(
        problems(line("1", "a", "hot")),
        contains(
            "coded.jsonl:1: the label 'hot' stands for several frames (tea, coffee); to learn them,"
                + " code them apart"));
    assertThat(
        problems(line("1", "a", "tea")).get(0),
        allOf(containsString("at least 10 coded texts"), containsString("tea has 1 of 1")));
  }

  @Test
  void intervalsHoldTheirFigures() {
    List<java.util.BitSet> gold = new java.util.ArrayList<>();
    List<java.util.BitSet> found = new java.util.ArrayList<>();
    for (int i = 0; i < 40; i++) {
      gold.add(bits(i % 2));
      found.add(bits(i % 4 == 3 ? 0 : i % 2));
    }
    Reliability reliability = Reliability.of(gold, found, 2, 7);
    assertThat(reliability.accuracy().value(), closeTo(0.75, 1e-9));
    assertThat(reliability.micro().value(), closeTo(0.75, 1e-9));
    assertThat(reliability.frames().get(0).f1().value(), closeTo(0.8, 1e-9));
    assertThat(reliability.accuracy().value(), greaterThan(reliability.accuracy().low()));
    assertThat(reliability.accuracy().high(), greaterThan(reliability.accuracy().value()));
    assertThat(Reliability.of(gold, found, 2, 7), is(reliability));
  }

  private static java.util.BitSet bits(int bit) {
    java.util.BitSet bits = new java.util.BitSet();
    bits.set(bit);
    return bits;
  }

  private List<String> problems(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("coded.jsonl"), lines);
    InvalidFileException e = assertThrows(InvalidFileException.class, () -> run(file, SETTINGS));
    return e.getMessage().lines().map(p -> p.replace(folder + "/", "")).toList();
  }

  /** Sixty texts: half of tea, a third of coffee, some of both, the rest of neither. */
  private Path coded() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      boolean tea = i % 2 == 0;
      boolean coffee = i % 3 == 0;
      String text =
          (tea ? "A teapot steamed in Osaka. Kettles sang for guest " + i + ". " : "")
              + (coffee ? "The barista pulled an espresso. Roasters came by. " : "")
              + "Shares fell in late trade. Rain is due on day "
              + i
              + ".";
      String labels =
          (tea ? "\"tea\"" : "") + (tea && coffee ? "," : "") + (coffee ? "\"coffee\"" : "");
      lines.append(
          "{\"id\": %d, \"part\": %d, \"text\": \"%s\", \"frames\": [%s]}\n"
              .formatted(i, i % 3, text, labels));
    }
    return Files.writeString(folder.resolve("coded.jsonl"), lines);
  }

  private static String line(String id, String text, String label) {
    return "{\"id\": \"%s\", \"text\": \"%s\", \"frames\": [\"%s\"]}\n".formatted(id, text, label);
  }

  private FrameCalibration.Result run(Path coded, FrameCalibration.Settings settings)
      throws IOException {
    Path file = Files.writeString(folder.resolve("drinks.yaml"), CODEBOOK);
    return FrameCalibration.run(read(file), coded, Codings.NONE, "hash", settings);
  }

  private static CalibrationSection.Origin origin() {
    return new CalibrationSection.Origin("coded.jsonl", "0".repeat(64), 60, 1);
  }

  private static String text(FrameCalibration.Result result) {
    return CalibrationSection.append(CODEBOOK, result.calibration(), origin());
  }

  private Codebook calibrated(FrameCalibration.Result result) throws IOException {
    Codebook read = read(Files.writeString(folder.resolve("calibrated.yaml"), text(result)));
    assertThat(read.calibration(), is(result.calibration()));
    return read;
  }

  private static Codebook read(Path file) {
    Problems problems = new Problems();
    return CodebookFile.read(file, "drinks.yaml", problems)
        .orElseThrow(() -> new AssertionError(problems.messages()));
  }

  private static List<String> frames(Codebook codebook, String text) {
    Document document = new Segmenter().segment(text);
    return news.parallax.frame.ArticleFrame.of(
            codebook, FrameAssigner.of(codebook).assign(document), document.sentences().size())
        .stream()
        .map(news.parallax.frame.ArticleFrame::frameId)
        .sorted()
        .toList();
  }
}
