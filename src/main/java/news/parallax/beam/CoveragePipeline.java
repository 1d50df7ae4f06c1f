package news.parallax.beam;

import news.parallax.analysis.FurnitureBlocks;
import news.parallax.analysis.LeftOut;
import news.parallax.analysis.StoryComparison;
import news.parallax.article.GivenIds;
import news.parallax.read.InputSlice;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.StoryIndex;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.GroupByKey;
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

  private CoveragePipeline() {}

  /** Adds the steps of the plan to the pipeline. */
  public static void build(Pipeline pipeline, CoveragePlan plan) {
    ReadRecords.Read read =
        pipeline
            .apply(
                "ListInputs", Create.of(plan.slices()).withCoder(ValueCoder.of(InputSlice.class)))
            .apply("ReadRecords", new ReadRecords(plan.analysis().reading()));

    AnalyseArticles.Analysed analysed =
        read.batches()
            .apply("ShareOut", Reshuffle.viaRandomKey())
            .apply("AnalyseArticles", AnalyseArticles.of(plan));

    PCollectionView<Reconciliation> sources =
        analysed
            .names()
            .apply("ReconcileSources", Combine.globally(RunSums.SOURCES).asSingletonView());

    PCollectionView<StoryIndex> stories =
        analysed.signatures().apply("FindStories", new FindStories(plan.shards()));

    PCollectionView<FurnitureBlocks> furniture =
        analysed
            .blocks()
            .apply("FindFurniture", Combine.globally(RunSums.FURNITURE).asSingletonView());

    WriteStoryTables.Compared compared =
        analysed
            .facts()
            .apply("WriteStoryTables", WriteStoryTables.of(plan, sources, stories, furniture));

    PCollectionView<StoryComparison> comparison =
        compared
            .comparisons()
            .apply("GatherComparisons", Combine.globally(RunSums.COMPARISONS).asSingletonView());

    PCollectionView<GivenIds> ids =
        analysed.ids().apply("FindReusedIds", Combine.globally(RunSums.IDS).asSingletonView());

    RunViews views = new RunViews(sources, stories, comparison, furniture, ids);
    WriteArticleTables.Written written =
        analysed
            .facts()
            .apply("GatherShards", GroupByKey.create())
            .apply("WriteArticleTables", WriteArticleTables.of(plan.output(), views));

    PCollectionView<LeftOut> leftOut =
        analysed
            .leftOut()
            .apply("CountLeftOut", Combine.globally(RunSums.LEFT_OUT).asSingletonView());

    Failures failures = Failures.of(pipeline, read, analysed, compared, written);
    written
        .statistics()
        .apply("SumCoverage", Combine.globally(RunSums.COVERAGE))
        .apply(
            "WriteReports",
            WriteReports.of(plan.output(), failures.rejections(), failures.defects(), leftOut));
  }
}
