package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import org.junit.jupiter.api.Test;

class JsonLinesTest extends ReadingTest {
  @Test
  void anArticleWithTooManyCharactersIsRejected() throws Exception {
    String record = "{\"title\":\"Ab\",\"text\":\"%s\"}\n";
    String file = record.formatted("é😀xyz") + record.formatted("é😀xyzw") + record.formatted("a");
    ReadPlan plan = ReadPlan.DEFAULT.within(new Limits(1 << 20, 1 << 20, 200, 200, 600, 7));
    read.read("a.jsonl", file.getBytes(StandardCharsets.UTF_8), 1 << 20, plan);
    assertThat(
        read.reasons(),
        contains("2 the article has 8 characters, and the job allows 7 (limits.characters)"));
    assertThat(read.rejections.get(0).stage(), is(Rejection.Stage.READ));
    assertThat(read.articles.stream().map(RawArticle::text).toList(), contains("é😀xyz", "a"));
  }

  @Test
  void thePlainNamesAreKnown() throws Exception {
    read.read(
        "a.jsonl",
        "{\"id\":7,\"title\":\"T\",\"text\":\"One.\\r\\nTwo.\",\"date\":\"2020-09-14\","
            + "\"outlet\":\"Dawn\",\"url\":\"https://e.org/a\",\"byline\":\"A. B.\"}\n");
    RawArticle article = read.articles.get(0);
    assertThat(article.provenance().givenId(), is("7"));
    assertThat(article.title(), is("T"));
    assertThat(article.text(), is("One.\nTwo."));
    assertThat(article.date(), is("2020-09-14"));
    assertThat(article.outlet(), is("Dawn"));
    assertThat(article.url(), is("https://e.org/a"));
    assertThat(article.byline(), is("A. B."));
  }

  @Test
  void theNamesOfNewsPleaseAreKnown() throws Exception {
    read.read(
        "a.ndjson",
        "{\"authors\":[\"A. B.\",null,\"C. D.\"],\"date_publish\":\"2020-09-14 17:35:00\","
            + "\"maintext\":\"One.\",\"text\":null,\"source_domain\":\"dawn.com\",\"filename\":\"f\","
            + "\"title\":\"None\",\"image\":{\"a\":[1,2]}}");
    RawArticle article = read.articles.get(0);
    assertThat(article.provenance().givenId(), is("f"));
    assertThat(article.title(), nullValue());
    assertThat(article.text(), is("One."));
    assertThat(article.date(), is("2020-09-14 17:35:00"));
    assertThat(article.outlet(), is("dawn.com"));
    assertThat(article.byline(), is("A. B., C. D."));
  }

  @Test
  void aMapNamesOtherColumns() throws Exception {
    ColumnMap columns = ColumnMap.of(Map.of("text", List.of("content_original")));
    read.read("a.jsonl", utf8("{\"content_original\":\"One.\",\"title\":\"T\"}"), 99, columns);
    assertThat(read.articles.get(0).text(), is("One."));
    assertThat(read.articles.get(0).title(), is("T"));
  }

  @Test
  void aBadLineCostsNothingButItself() throws Exception {
    read.read(
        "a.jsonl",
        "{\"text\":\"One.\"}\n{\"text\":\"Tw\n[1]\n\n{\"title\":\"T\",\"teaser\":\"B\"}\n"
            + "{\"text\":\" \"}\n{\"text\":\"a\"}{\"text\":\"b\"}\n{\"text\":\"Last.\"}");
    assertThat(positions(), contains(1L, 8L));
    assertThat(
        read.rejections.stream().map(r -> r.position() + " " + r.reason()).toList(),
        contains(
            containsString("2 the line is not valid JSON"),
            is("3 the line is not a JSON object ({…})"),
            allOf(
                containsString("5 there is no text column: looked for text, maintext, "),
                containsString("; the record has title, teaser")),
            is("6 the text is blank (column text)"),
            is("7 the line holds more than one JSON object")));
    assertThat(read.rejections.get(0).excerpt(), is("{\"text\":\"Tw"));
  }

  @Test
  void slicesOfAnySizeReadTheSameRecordsAtTheSamePositions() throws Exception {
    String lines = lines(500);
    for (long bytes : new long[] {1, 17, 400, 5000, 1 << 20}) {
      ReadFixture one = new ReadFixture(folder);
      one.read("a.jsonl", utf8(lines), bytes, ColumnMap.DEFAULT);
      assertThat(one.articles.stream().map(a -> a.provenance().position()).toList(), is(upTo(500)));
      one.articles.forEach(a -> assertThat(a.text(), is("Text " + a.provenance().position())));
    }
  }

  @Test
  void sharesOfACompressedFileHoldEveryRecordOnce() throws Exception {
    byte[] bytes = ReadFixture.gzip(lines(500));
    read.read("a.jsonl.gz", bytes, bytes.length / 3, ColumnMap.DEFAULT);
    assertThat(positions().stream().sorted().toList(), is(upTo(500)));
  }

  @Test
  void aTruncatedArchiveIsToldOnceAndItsHeadIsRead() throws Exception {
    byte[] bytes = ReadFixture.gzip(lines(5000));
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    read.read("a.jsonl.gz", half, half.length / 3, ColumnMap.DEFAULT);
    assertThat(read.rejections.size(), is(1));
    assertThat(read.rejections.get(0).reason(), containsString("the gzip archive is cut off"));
    long broken = read.rejections.get(0).position();
    assertThat(positions().stream().sorted().toList(), is(upTo(broken - 1)));
  }

  @Test
  void contentTellsWhatAnEndingDoesNot() throws Exception {
    read.read("a.jsonl.gz", utf8("{\"text\":\"One.\"}\n".repeat(99)), 10, ColumnMap.DEFAULT);
    assertThat(positions(), is(upTo(99)));
    read.read("b.jsonl.gz", new byte[] {0x1f, (byte) 0x8b}, 1, ColumnMap.DEFAULT);
    read.read("c.jsonl", "");
    assertThat(
        read.reasons(),
        contains("0 the gzip archive ends in its first bytes", "0 the file is empty"));
  }

  @Test
  void aDoubledColumnCountsOnceAndIsNoted() throws Exception {
    read.read("a.jsonl", "{\"text\":\"One.\",\"title\":\"T\",\"title\":\"U\"}\n");
    assertThat(read.articles.get(0).title(), is("T"));
    assertThat(read.articles.get(0).issues(), contains("column_doubled:title"));
  }

  @Test
  void anyLineEndPartsRecords() throws Exception {
    read.read("a.jsonl", lines(3).replace("\n", "\r"));
    read.read("b.jsonl", utf8(lines(300).replace("\n", "\r\n")), 100, ColumnMap.DEFAULT);
    assertThat(read.articles.size(), is(303));
    read.articles.forEach(a -> assertThat(a.text(), is("Text " + a.provenance().position())));
  }

  @Test
  void utf16IsRead() throws Exception {
    read.read("a.jsonl", ("\ufeff" + lines(3)).getBytes(StandardCharsets.UTF_16LE));
    assertThat(positions(), is(upTo(3)));
    assertThat(read.articles.get(0).issues(), contains("encoding:utf-16le"));
  }

  @Test
  void aLineThatIsNotUtf8IsReadAllTheSame() throws Exception {
    read.read("a.jsonl", "{\"text\":\"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read.articles.get(0).text(), is("Café"));
    assertThat(read.articles.get(0).issues(), contains("encoding:windows-1252"));
  }

  @Test
  void hostileLinesAreRejectedNotThrown() throws Exception {
    read.read(
        "a.jsonl",
        "[".repeat(100_000)
            + "\n{\"a\":"
            + "{\"a\":".repeat(100_000)
            + "\n{\"text\":\"\\ud800 lone\"}\n"
            + "\"".repeat(100_000));
    assertThat(
        read.rejections.stream().map(Rejection::position).toList(), containsInAnyOrder(1L, 2L, 4L));
    assertThat(positions(), contains(3L));
    read.rejections.forEach(r -> assertThat(r.excerpt().length() <= 201, is(true)));
  }

  @Test
  void aFileOfBlankLinesIsTold() throws Exception {
    read.read("a.jsonl", "\n\n \n");
    assertThat(read.articles, empty());
    assertThat(read.reasons(), contains("0 the file is blank"));
  }

  private List<Long> positions() {
    return read.articles.stream().map(a -> a.provenance().position()).toList();
  }

  private static List<Long> upTo(long count) {
    return LongStream.rangeClosed(1, count).boxed().toList();
  }

  private static String lines(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "{\"text\":\"Text " + i + "\"}\n")
        .collect(Collectors.joining());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
