package news.parallax.beam;

import news.parallax.analysis.LeftOut;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine.CombineFn;

/** Adds up how many articles are outside the window. */
final class CountLeftOut extends CombineFn<LeftOut, LeftOut, LeftOut> {
  private static final long serialVersionUID = 1;

  @Override
  public LeftOut createAccumulator() {
    return LeftOut.NONE;
  }

  @Override
  public LeftOut addInput(LeftOut sum, LeftOut slice) {
    return sum.plus(slice);
  }

  @Override
  public LeftOut mergeAccumulators(Iterable<LeftOut> parts) {
    LeftOut sum = LeftOut.NONE;
    for (LeftOut part : parts) {
      sum = sum.plus(part);
    }
    return sum;
  }

  @Override
  public LeftOut extractOutput(LeftOut sum) {
    return sum;
  }

  @Override
  public Coder<LeftOut> getAccumulatorCoder(CoderRegistry registry, Coder<LeftOut> input) {
    return new LeftOutCoder();
  }

  @Override
  public Coder<LeftOut> getDefaultOutputCoder(CoderRegistry registry, Coder<LeftOut> input) {
    return new LeftOutCoder();
  }
}
