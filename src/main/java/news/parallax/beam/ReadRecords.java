package news.parallax.beam;

import news.parallax.article.Rejection;
import news.parallax.read.InputSlice;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** Reads the inputs. */
final class ReadRecords extends PTransform<PCollection<InputSlice>, ReadRecords.Read> {
  private static final long serialVersionUID = 1;

  /** The records, some at a time. */
  static final TupleTag<Parcel> BATCHES = new TupleTag<>("batches") {};

  /** What cannot be read. */
  static final TupleTag<Rejection> REJECTIONS = new TupleTag<>("unreadable") {};

  private final CoveragePlan plan;

  ReadRecords(CoveragePlan plan) {
    this.plan = plan;
  }

  @Override
  public Read expand(PCollection<InputSlice> slices) {
    PCollectionTuple read =
        slices.apply(
            "ReadSlices",
            ParDo.of(new ReadSlice(plan)).withOutputTags(BATCHES, TupleTagList.of(REJECTIONS)));
    read.get(BATCHES).setCoder(ValueCoder.of(Parcel.class));
    return new Read(read);
  }

  /** What the inputs hold. */
  static final class Read extends StepOutput {
    Read(PCollectionTuple all) {
      super(all, REJECTIONS, null);
    }

    PCollection<Parcel> batches() {
      return part(BATCHES);
    }
  }
}
