package news.parallax.beam;

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
 * record that grows with the run.
 *
 * @param <A> a part, which others can be added to
 * @param <O> what is made of the sum of a key
 */
final class AddUp<A, O> extends PTransform<PCollection<KV<Integer, A>>, PCollection<O>> {
  private static final long serialVersionUID = 1;

  private final Sum<A, A, O> sum;

  AddUp(Sum<A, A, O> sum) {
    this.sum = sum;
  }

  /** The coder of parts under their keys. */
  static <A> KvCoder<Integer, A> parts(Class<A> type) {
    return KvCoder.of(VarIntCoder.of(), ValueCoder.of(type));
  }

  @Override
  public PCollection<O> expand(PCollection<KV<Integer, A>> parts) {
    return parts
        .apply("Gather", GroupByKey.create())
        .apply("Add", ParDo.of(new Add<>(sum)))
        .setCoder(sum.outputCoder());
  }

  private static final class Add<A, O> extends DoFn<KV<Integer, Iterable<A>>, O> {
    private static final long serialVersionUID = 1;

    private final Sum<A, A, O> sum;

    Add(Sum<A, A, O> sum) {
      this.sum = sum;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<A>> parts, OutputReceiver<O> out) {
      out.output(sum.extractOutput(sum.mergeAccumulators(parts.getValue())));
    }
  }
}
