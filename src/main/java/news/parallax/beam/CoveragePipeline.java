package news.parallax.beam;

import news.parallax.analysis.Furniture;
import news.parallax.analysis.LeftOut;
import news.parallax.analysis.StoryComparison;
import news.parallax.article.Defect;
import news.parallax.article.Rejection;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.StoryIndex;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
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
    PCollectionTuple analysed =
        pipeline
            .apply("ListInputs", Create.of(plan.slices()).withCoder(new InputSliceCoder()))
            .apply("AnalyseArticles", AnalyseArticles.of(plan));

    PCollectionView<Reconciliation> sources =
        analysed
            .get(AnalyseArticles.NAMES)
            .apply("ReconcileSources", Combine.globally(new ReconcileSources()).asSingletonView());

    PCollectionView<StoryIndex> stories =
        analysed
            .get(AnalyseArticles.SIGNATURES)
            .apply("FindStories", new FindStories(plan.shards()));

    PCollectionView<Furniture> furniture =
        analysed
            .get(AnalyseArticles.BLOCKS)
            .apply("FindFurniture", Combine.globally(new FindFurniture()).asSingletonView());

    PCollectionTuple compared =
        analysed
            .get(AnalyseArticles.FACTS)
            .apply("WriteStoryTables", WriteStoryTables.of(plan, sources, stories, furniture));

    PCollectionView<StoryComparison> comparison =
        compared
            .get(WriteStoryTables.COMPARISONS)
            .apply(
                "GatherComparisons", Combine.globally(new GatherComparisons()).asSingletonView());

    RunViews views = new RunViews(sources, stories, comparison, furniture);
    PCollectionTuple written =
        analysed
            .get(AnalyseArticles.FACTS)
            .apply("GatherShards", GroupByKey.create())
            .apply("WriteArticleTables", WriteArticleTables.of(plan.output(), views));

    PCollectionView<Iterable<Rejection>> rejections =
        rejections(analysed, written)
            .apply("GatherRejections", Flatten.pCollections())
            .apply("ViewRejections", View.asIterable());

    PCollectionView<Iterable<Defect>> defects =
        PCollectionList.of(analysed.get(AnalyseArticles.DEFECTS))
            .and(compared.get(WriteStoryTables.DEFECTS))
            .apply("GatherDefects", Flatten.pCollections())
            .apply("ViewDefects", View.asIterable());

    PCollectionView<LeftOut> leftOut =
        analysed
            .get(AnalyseArticles.LEFT_OUT)
            .apply("CountLeftOut", Combine.globally(new CountLeftOut()).asSingletonView());

    written
        .get(WriteArticleTables.STATISTICS)
        .apply("SumCoverage", Combine.globally(new SumCoverage()))
        .apply("WriteReports", WriteReports.of(plan.output(), rejections, defects, leftOut));
  }

  private static PCollectionList<Rejection> rejections(
      PCollectionTuple analysed, PCollectionTuple written) {
    PCollection<Rejection> unusable = analysed.get(AnalyseArticles.REJECTIONS);
    PCollection<Rejection> duplicate = written.get(WriteArticleTables.DUPLICATES);
    return PCollectionList.of(unusable).and(duplicate);
  }
}
