package news.parallax.beam;

import java.io.IOException;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Adds up the parts under each key, one after the other. An engine that spills sorts the parts, and
 * holds each whole while it does; a sum made on the way, as {@code Combine} makes them, would be a
 * record that grows with the run. Parts come packed: of many small values memory would take several
 * times as much.
 *
 * @param <A> a part, which others can be added to
 * @param <O> what is made of the sum of a key
 */
final class AddUp<A, O> extends PTransform<PCollection<KV<Integer, Parcel>>, PCollection<O>> {
  private static final long serialVersionUID = 1;

  private final Sum<A, A, O> sum;
  private final boolean wholeRun;

  private AddUp(Sum<A, A, O> sum, boolean wholeRun) {
    this.sum = sum;
    this.wholeRun = wholeRun;
  }

  /** Adds up the parts under each key that there is. */
  static <A, O> AddUp<A, O> byKey(Sum<A, A, O> sum) {
    return new AddUp<>(sum, false);
  }

  /** Adds up the parts of the whole run; of none comes what is made of an empty sum. */
  static <A, O> AddUp<A, O> ofRun(Sum<A, A, O> sum) {
    return new AddUp<>(sum, true);
  }

  /** The coder of what is gathered under keys. */
  static <T> KvCoder<Integer, T> parts(Class<T> type) {
    return KvCoder.of(VarIntCoder.of(), ValueCoder.of(type));
  }

  @Override
  public PCollection<O> expand(PCollection<KV<Integer, Parcel>> parts) {
    PCollection<KV<Integer, Parcel>> all =
        wholeRun ? parts.apply("AtLeastNothing", new AtLeastNothing(sum::none)) : parts;
    return all.apply("Gather", GroupByKey.create())
        .apply("Add", ParDo.of(new Add<>(sum)))
        .setCoder(sum.outputCoder());
  }

  private static final class Add<A, O> extends DoFn<KV<Integer, Iterable<Parcel>>, O> {
    private static final long serialVersionUID = 1;

    private final Sum<A, A, O> sum;

    Add(Sum<A, A, O> sum) {
      this.sum = sum;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Parcel>> parts, OutputReceiver<O> out)
        throws IOException {
      A all = sum.createAccumulator();
      for (Parcel part : parts.getValue()) {
        all = sum.addPart(all, part);
      }
      out.output(sum.extractOutput(all));
    }
  }

  /** Brings parts of one type under the key of the whole run, to be added up. */
  static final class Together<T> extends DoFn<T, KV<Integer, Parcel>> {
    private static final long serialVersionUID = 1;

    private final Class<T> type;

    Together(Class<T> type) {
      this.type = type;
    }

    @ProcessElement
    public void process(@Element T part, OutputReceiver<KV<Integer, Parcel>> out) {
      out.output(KV.of(CoveragePipeline.WHOLE_RUN, Parcel.of(type, part)));
    }
  }
}
