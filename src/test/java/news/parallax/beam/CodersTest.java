package news.parallax.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.InventedArticles;
import news.parallax.analysis.LeftOut;
import news.parallax.analysis.RunKnowledge;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.coverage.RunCoverage;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

/** What Beam asks of coders, asked of those written here. */
class CodersTest {

  @Test
  void everyFormatIsACoderOfItsOwnAlsoOnAnotherMachine() throws Exception {
    assertThat(new HashSet<>(FormatCoder.ALL).size(), is(FormatCoder.ALL.size()));
    for (FormatCoder<?> coder : FormatCoder.ALL) {
      CoderProperties.coderSerializable(coder);
      assertThat(coder.toString(), SerializableUtils.clone(coder), is(coder));
      coder.verifyDeterministic();
    }
  }

  @Test
  void recordsAreReadAsTheyWereWritten() throws Exception {
    Rejection plain = new Rejection("a.txt", 3, Rejection.Stage.READ, "Broken", null);
    Rejection odd = new Rejection("ä\uD83D\uDE00", 4, Rejection.Stage.DUPLICATE, "", "x\n");
    for (Rejection rejection : List.of(plain, odd)) {
      holds(new RejectionCoder(), rejection);
    }
    holds(new LeftOutCoder(), new LeftOut(1, 2, Long.MAX_VALUE));
    SortedMap<String, String> carried = new TreeMap<>(Map.of("topic", "roads", "", "\u00e4"));
    RawArticle bare =
        new RawArticle(
            new Provenance("a.jsonl", 1, null), "", null, null, null, null, null, List.of());
    RawArticle full =
        new RawArticle(
            new Provenance("b", Long.MAX_VALUE, "7", "News", carried),
            "x".repeat(70_000),
            "half a pair \ud83d, a whole one \ud83d\ude00",
            "d",
            "o",
            "u",
            "b",
            List.of("row_short", "encoding:utf-16le"));
    holds(new RecordBatchCoder(), new RecordBatch(List.of(bare, full), 12));
  }

  private static <T> void holds(Coder<T> coder, T value) throws Exception {
    CoderProperties.coderSerializable(coder);
    CoderProperties.coderDecodeEncodeEqual(coder, value);
    CoderProperties.coderDeterministic(coder, value, value);
  }

  /** Statistics have no equality; their bytes have. */
  @Test
  void statisticsKeepTheirBytes() throws IOException {
    RunCoverage coverage = new RunCoverage();
    ArticleInRun article = RunKnowledge.NONE.place(InventedArticles.harbour());
    coverage.add(article);
    byte[] once = CoderUtils.encodeToByteArray(FormatCoder.COVERAGE, coverage);
    RunCoverage read = CoderUtils.decodeFromByteArray(FormatCoder.COVERAGE, once);
    assertThat(CoderUtils.encodeToByteArray(FormatCoder.COVERAGE, read), is(once));
  }
}
