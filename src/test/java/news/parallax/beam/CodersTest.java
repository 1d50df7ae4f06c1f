package news.parallax.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.FurnitureBlocks;
import news.parallax.analysis.InventedArticles;
import news.parallax.analysis.LeftOut;
import news.parallax.analysis.RunKnowledge;
import news.parallax.analysis.SourceNames;
import news.parallax.analysis.StoryComparison;
import news.parallax.article.Defect;
import news.parallax.article.GivenIds;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.bytes.ValueFormat;
import news.parallax.coverage.RunCoverage;
import news.parallax.read.InputSlice;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.BlockUses;
import news.parallax.story.RunStatistics;
import news.parallax.story.StoryCard;
import news.parallax.story.StoryIndex;
import news.parallax.story.StoryPairs;
import news.parallax.story.StorySignature;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

/** What Beam asks of coders, asked of those written here. */
class CodersTest {
  private static final List<Class<?>> CODED =
      List.of(
          BlockUses.class,
          Defect.class,
          FurnitureBlocks.class,
          GivenIds.class,
          InputSlice.class,
          LeftOut.class,
          PackedFacts.class,
          Parcel.class,
          Reconciliation.class,
          RecordBatch.class,
          Rejection.class,
          RunCoverage.class,
          RunStatistics.class,
          SignatureBatch.class,
          SourceNames.class,
          StoryCard.class,
          StoryComparison.class,
          StoryIndex.class,
          StoryPairs.class,
          StorySignature.class);

  @Test
  void everyFormatIsACoderOfItsOwnAlsoOnAnotherMachine() throws Exception {
    Set<Coder<?>> all = new HashSet<>();
    for (Class<?> type : CODED) {
      ValueCoder<?> coder = ValueCoder.of(type);
      CoderProperties.coderSerializable(coder);
      assertThat(coder.toString(), SerializableUtils.clone(coder), is(coder));
      coder.verifyDeterministic();
      assertThat(ValueFormat.of(type).toString(), all.add(coder), is(true));
    }
  }

  @Test
  void recordsAreReadAsTheyWereWritten() throws Exception {
    Rejection plain = new Rejection("a.txt", 3, Rejection.Stage.READ, "Broken", null);
    Rejection odd = new Rejection("ä\uD83D\uDE00", 4, Rejection.Stage.DUPLICATE, "", "x\n");
    for (Rejection rejection : List.of(plain, odd)) {
      holds(ValueCoder.of(Rejection.class), rejection);
    }
    holds(ValueCoder.of(LeftOut.class), new LeftOut(1, 2, Long.MAX_VALUE));
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
    holds(ValueCoder.of(RecordBatch.class), new RecordBatch(List.of(bare, full), 12));
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
    byte[] once = CoderUtils.encodeToByteArray(ValueCoder.of(RunCoverage.class), coverage);
    RunCoverage read = CoderUtils.decodeFromByteArray(ValueCoder.of(RunCoverage.class), once);
    assertThat(CoderUtils.encodeToByteArray(ValueCoder.of(RunCoverage.class), read), is(once));
  }
}
