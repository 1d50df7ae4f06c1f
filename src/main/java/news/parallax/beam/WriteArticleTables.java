package news.parallax.beam;

import news.parallax.article.Rejection;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Writes the tables that hold a row an article or a row a fact: for each shard one part file a
 * table, in the order of the keys. An article that was read twice is written once.
 */
final class WriteArticleTables
    extends PTransform<
        PCollection<KV<Integer, Iterable<PackedFacts>>>, WriteArticleTables.Written> {
  private static final long serialVersionUID = 1;

  /** The statistics of each shard, in parts, each a {@code RunCoverage}. */
  static final TupleTag<KV<Integer, Parcel>> STATISTICS = new TupleTag<>("statistics") {};

  /** Records of articles that had been read before. */
  static final TupleTag<Rejection> DUPLICATES = new TupleTag<>("duplicates") {};

  private final CoveragePlan plan;
  private final RunViews views;

  private WriteArticleTables(CoveragePlan plan, RunViews views) {
    this.plan = plan;
    this.views = views;
  }

  static WriteArticleTables of(CoveragePlan plan, RunViews views) {
    return new WriteArticleTables(plan, views);
  }

  @Override
  public Written expand(PCollection<KV<Integer, Iterable<PackedFacts>>> shards) {
    PCollectionTuple written =
        shards.apply(
            ParDo.of(new WriteShard(plan, views))
                .withSideInputs(views.all())
                .withOutputTags(STATISTICS, TupleTagList.of(DUPLICATES)));
    written.get(STATISTICS).setCoder(AddUp.parts(Parcel.class));
    return new Written(written);
  }

  /** What is known when the tables of articles are written. */
  static final class Written extends StepOutput {
    Written(PCollectionTuple all) {
      super(all, DUPLICATES, null);
    }

    PCollection<KV<Integer, Parcel>> statistics() {
      return part(STATISTICS);
    }
  }
}
