package news.parallax.beam;

import news.parallax.analysis.LeftOut;
import news.parallax.article.Defect;
import news.parallax.article.Rejection;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Works out the facts of the articles: one step for the whole analysis, since engines charge by the
 * hop.
 */
final class AnalyseArticles extends PTransform<PCollection<Parcel>, AnalyseArticles.Analysed> {
  private static final long serialVersionUID = 1;

  /** The facts of each article, under its shard. */
  static final TupleTag<KV<Integer, PackedFacts>> FACTS = new TupleTag<>("facts") {};

  /** The names of sources in each slice. */
  static final TupleTag<KV<Integer, Parcel>> NAMES = new TupleTag<>("names") {};

  /** What the stories of each slice are found by. */
  static final TupleTag<Parcel> SIGNATURES = new TupleTag<>("signatures") {};

  /** How often the blocks of each slice stand in its articles, in parts. */
  static final TupleTag<KV<Integer, Parcel>> BLOCKS = new TupleTag<>("blocks") {};

  /** The identifiers that the articles of each slice have, in parts. */
  static final TupleTag<KV<Integer, Parcel>> IDS = new TupleTag<>("ids") {};

  /** The records that could not be used. */
  static final TupleTag<Rejection> REJECTIONS = new TupleTag<>("unusable") {};

  /** The records that the program failed at. */
  static final TupleTag<Defect> DEFECTS = new TupleTag<>("defects") {};

  /** The articles of each slice that are outside the window, counted. */
  static final TupleTag<LeftOut> LEFT_OUT = new TupleTag<>("left out") {};

  private final CoveragePlan plan;

  private AnalyseArticles(CoveragePlan plan) {
    this.plan = plan;
  }

  static AnalyseArticles of(CoveragePlan plan) {
    return new AnalyseArticles(plan);
  }

  @Override
  public Analysed expand(PCollection<Parcel> batches) {
    PCollectionTuple analysed =
        batches.apply(
            ParDo.of(new AnalyseBatch(plan))
                .withOutputTags(
                    FACTS,
                    TupleTagList.of(NAMES)
                        .and(SIGNATURES)
                        .and(BLOCKS)
                        .and(IDS)
                        .and(REJECTIONS)
                        .and(DEFECTS)
                        .and(LEFT_OUT)));
    analysed.get(FACTS).setCoder(AddUp.parts(PackedFacts.class));
    analysed.get(NAMES).setCoder(AddUp.parts(Parcel.class));
    analysed.get(SIGNATURES).setCoder(ValueCoder.of(Parcel.class));
    analysed.get(BLOCKS).setCoder(AddUp.parts(Parcel.class));
    analysed.get(IDS).setCoder(AddUp.parts(Parcel.class));
    analysed.get(LEFT_OUT).setCoder(ValueCoder.of(LeftOut.class));
    return new Analysed(analysed);
  }

  /** What the analysis gives. */
  static final class Analysed extends StepOutput {
    Analysed(PCollectionTuple all) {
      super(all, REJECTIONS, DEFECTS);
    }

    PCollection<KV<Integer, PackedFacts>> facts() {
      return part(FACTS);
    }

    PCollection<KV<Integer, Parcel>> names() {
      return part(NAMES);
    }

    PCollection<Parcel> signatures() {
      return part(SIGNATURES);
    }

    PCollection<KV<Integer, Parcel>> blocks() {
      return part(BLOCKS);
    }

    PCollection<KV<Integer, Parcel>> ids() {
      return part(IDS);
    }

    PCollection<LeftOut> leftOut() {
      return part(LEFT_OUT);
    }
  }
}
