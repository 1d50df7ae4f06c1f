package news.parallax.beam;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine.CombineFn;

/**
 * Adds up parts of a run into one value. Parts may come in any order and more than once merged.
 *
 * @param <I> a part
 * @param <A> the sum so far
 * @param <O> what is made of the whole sum
 */
abstract class Sum<I, A, O> extends CombineFn<I, A, O> {
  private static final long serialVersionUID = 1;

  private final Coder<A> sumCoder;
  private final Coder<O> outputCoder;

  Sum(Coder<A> sumCoder, Coder<O> outputCoder) {
    this.sumCoder = sumCoder;
    this.outputCoder = outputCoder;
  }

  /** Adds a part to the sum. */
  abstract void add(I part, A sum);

  /** Adds another sum to the sum. */
  abstract void merge(A other, A sum);

  @Override
  public final A addInput(A sum, I part) {
    add(part, sum);
    return sum;
  }

  @Override
  public final A mergeAccumulators(Iterable<A> parts) {
    A sum = createAccumulator();
    parts.forEach(part -> merge(part, sum));
    return sum;
  }

  @Override
  public final Coder<A> getAccumulatorCoder(CoderRegistry registry, Coder<I> input) {
    return sumCoder;
  }

  @Override
  public final Coder<O> getDefaultOutputCoder(CoderRegistry registry, Coder<I> input) {
    return outputCoder;
  }
}
