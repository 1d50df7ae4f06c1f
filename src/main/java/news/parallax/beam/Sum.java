package news.parallax.beam;

import java.io.IOException;
import java.io.Serializable;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.SerializableFunction;

/**
 * Adds up parts of a run into one value. Parts may come in any order and more than once merged.
 *
 * @param <I> a part
 * @param <A> the sum so far
 * @param <O> what is made of the whole sum
 */
final class Sum<I, A, O> extends CombineFn<I, A, O> {
  private static final long serialVersionUID = 1;

  private final Class<A> sumType;
  private final Class<O> outputType;
  private final Adder<A, I> add;
  private final Adder<A, A> merge;
  private final SerializableFunction<A, O> output;

  /** Adds a part to a sum, which it may change, and gives the sum of both. */
  interface Adder<A, I> extends Serializable {
    A add(A sum, I part);
  }

  /** Changes a sum by a part. */
  interface Merger<A, I> extends Serializable {
    void add(A sum, I part);

    default Adder<A, I> adder() {
      return (sum, part) -> {
        add(sum, part);
        return sum;
      };
    }
  }

  /** What makes an empty sum. */
  interface Empty<A> extends Serializable {
    A get();
  }

  private final Empty<A> empty;

  Sum(
      Class<A> sumType,
      Empty<A> empty,
      Adder<A, I> add,
      Adder<A, A> merge,
      Class<O> outputType,
      SerializableFunction<A, O> output) {
    this.sumType = sumType;
    this.empty = empty;
    this.add = add;
    this.merge = merge;
    this.outputType = outputType;
    this.output = output;
  }

  /** The sum of values that can be added to one another. */
  static <A> Sum<A, A, A> of(Class<A> type, Empty<A> empty, Merger<A, A> merger) {
    return of(type, empty, merger, type, sum -> sum);
  }

  /** The same, something being made of the whole sum. */
  static <A, O> Sum<A, A, O> of(
      Class<A> type,
      Empty<A> empty,
      Merger<A, A> merger,
      Class<O> outputType,
      SerializableFunction<A, O> output) {
    return new Sum<>(type, empty, merger.adder(), merger.adder(), outputType, output);
  }

  @Override
  public A createAccumulator() {
    return empty.get();
  }

  @Override
  public A addInput(A sum, I part) {
    return add.add(sum, part);
  }

  @Override
  public A mergeAccumulators(Iterable<A> parts) {
    A sum = createAccumulator();
    for (A part : parts) {
      sum = merge.add(sum, part);
    }
    return sum;
  }

  /** A part that changes no sum. */
  Parcel none() {
    return Parcel.of(sumType, createAccumulator());
  }

  /** The sum with one more part of the type of sums, which comes packed. */
  A addPart(A sum, Parcel part) throws IOException {
    return merge.add(sum, part.open(sumType));
  }

  @Override
  public O extractOutput(A sum) {
    return output.apply(sum);
  }

  /** The coder of what is made of the whole sum. */
  Coder<O> outputCoder() {
    return ValueCoder.of(outputType);
  }

  @Override
  public Coder<A> getAccumulatorCoder(CoderRegistry registry, Coder<I> input) {
    return ValueCoder.of(sumType);
  }

  @Override
  public Coder<O> getDefaultOutputCoder(CoderRegistry registry, Coder<I> input) {
    return outputCoder();
  }
}
