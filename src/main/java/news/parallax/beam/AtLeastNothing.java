package news.parallax.beam;

import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
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

  private final transient Parcel none;

  /**
   * @param none a part that changes no sum
   */
  AtLeastNothing(Parcel none) {
    this.none = none;
  }

  @Override
  public PCollection<KV<Integer, Parcel>> expand(PCollection<KV<Integer, Parcel>> parts) {
    PCollection<KV<Integer, Parcel>> nothing =
        parts
            .getPipeline()
            .apply(
                "Nothing",
                Create.of(KV.of(CoveragePipeline.WHOLE_RUN, none))
                    .withCoder(AddUp.parts(Parcel.class)));
    return PCollectionList.of(parts).and(nothing).apply("Both", Flatten.pCollections());
  }
}
