package news.parallax.beam;

import news.parallax.analysis.FurnitureBlocks;
import news.parallax.analysis.LeftOut;
import news.parallax.analysis.StoryComparison;
import news.parallax.article.GivenIds;
import news.parallax.read.InputSlice;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.BlockUses;
import news.parallax.story.StoryIndex;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * The pipeline: from files to tables.
 *
 * <p>An article passes a shuffle as one packed element under one of a few shards, for engines
 * charge by the hop and by the key (docs/decisions/0003). A shard is a range of article keys, so
 * shards written one after the other are in the order of the keys.
 */
public final class CoveragePipeline {

  /** The key of what is gathered from the whole run. */
  static final int WHOLE_RUN = 0;

  private CoveragePipeline() {}

  /** Adds the steps of the plan to the pipeline. */
  public static void build(Pipeline pipeline, CoveragePlan plan) {
    ReadRecords.Read read =
        pipeline
            .apply(
                "ListInputs", Create.of(plan.slices()).withCoder(ValueCoder.of(InputSlice.class)))
            .apply("ReadRecords", new ReadRecords(plan));

    AnalyseArticles.Analysed analysed =
        read.batches()
            .apply("ShareOut", Reshuffle.viaRandomKey())
            .apply("AnalyseArticles", AnalyseArticles.of(plan));

    RunView<Reconciliation> sources =
        RunView.of(
            "TellSources",
            analysed.names().apply("ReconcileSources", AddUp.ofRun(RunSums.SOURCES)));

    RunView<StoryIndex> stories =
        RunView.of(
            "TellStories",
            analysed
                .signatures()
                .apply("FindStories", new FindStories(plan.shards(), plan.parcels())));

    RunView<FurnitureBlocks> furniture =
        RunView.of(
            "TellFurniture",
            analysed
                .blocks()
                .apply("CountBlocks", AddUp.byKey(RunSums.BLOCKS))
                .apply("TogetherBlocks", ParDo.of(new AddUp.Together<>(BlockUses.class)))
                .setCoder(AddUp.parts(Parcel.class))
                .apply("FindFurniture", AddUp.ofRun(RunSums.FURNITURE)));

    WriteStoryTables.Compared compared =
        analysed
            .facts()
            .apply("WriteStoryTables", WriteStoryTables.of(plan, sources, stories, furniture));

    RunView<StoryComparison> comparison =
        RunView.of(
            "TellComparisons",
            compared.comparisons().apply("GatherComparisons", AddUp.ofRun(RunSums.COMPARISONS)));

    RunView<GivenIds> ids =
        RunView.of(
            "TellReusedIds",
            analysed
                .ids()
                .apply("CountIds", AddUp.byKey(RunSums.IDS))
                .apply("TogetherIds", ParDo.of(new AddUp.Together<>(GivenIds.class)))
                .setCoder(AddUp.parts(Parcel.class))
                .apply("FindReusedIds", AddUp.ofRun(RunSums.IDS)));

    RunViews views = new RunViews(sources, stories, comparison, furniture, ids);
    WriteArticleTables.Written written =
        analysed
            .facts()
            .apply("GatherShards", GroupByKey.create())
            .apply("WriteArticleTables", WriteArticleTables.of(plan, views));

    PCollectionView<LeftOut> leftOut =
        analysed
            .leftOut()
            .apply("CountLeftOut", Combine.globally(RunSums.LEFT_OUT).asSingletonView());

    Failures failures = Failures.of(pipeline, read, analysed, compared, written);
    written
        .statistics()
        .apply(
            "WriteReports",
            WriteReports.of(plan.output(), failures.rejections(), failures.defects(), leftOut));
  }
}
