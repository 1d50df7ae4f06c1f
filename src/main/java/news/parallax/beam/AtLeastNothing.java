package news.parallax.beam;

import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/**
 * Adds an empty part to those of the whole run, so that something comes of them in every run. A
 * side input that stays empty is known to be complete by the watermark alone, and the Direct Runner
 * looks at waiting bundles no more once two of them have become complete so, one for the sake of
 * the other: the run would never end.
 */
final class AtLeastNothing
    extends PTransform<PCollection<KV<Integer, Parcel>>, PCollection<KV<Integer, Parcel>>> {
  private static final long serialVersionUID = 1;

  private final Sum.Empty<Parcel> none;

  /**
   * @param none makes a part that changes no sum; called by a worker
   */
  AtLeastNothing(Sum.Empty<Parcel> none) {
    this.none = none;
  }

  @Override
  public PCollection<KV<Integer, Parcel>> expand(PCollection<KV<Integer, Parcel>> parts) {
    PCollection<KV<Integer, Parcel>> nothing =
        parts
            .getPipeline()
            .apply("One", Create.of(CoveragePipeline.WHOLE_RUN))
            .apply("Nothing", ParDo.of(new Pack(none)))
            .setCoder(AddUp.parts(Parcel.class));
    return PCollectionList.of(parts).and(nothing).apply("Both", Flatten.pCollections());
  }

  private static final class Pack extends DoFn<Integer, KV<Integer, Parcel>> {
    private static final long serialVersionUID = 1;

    private final Sum.Empty<Parcel> none;

    Pack(Sum.Empty<Parcel> none) {
      this.none = none;
    }

    @ProcessElement
    public void process(@Element Integer key, OutputReceiver<KV<Integer, Parcel>> out) {
      out.output(KV.of(key, none.get()));
    }
  }
}
