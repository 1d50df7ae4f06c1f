package news.parallax.beam;

import news.parallax.coverage.RunKnowledge;
import news.parallax.coverage.SourceNames;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/** Gathers the names of all sources and finds out which of them stand for the same one. */
final class ReconcileSources
    extends PTransform<PCollection<SourceNames>, PCollectionView<RunKnowledge>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollectionView<RunKnowledge> expand(PCollection<SourceNames> names) {
    return names.apply(Combine.globally(new Reconcile()).asSingletonView());
  }

  private static final class Reconcile extends CombineFn<SourceNames, SourceNames, RunKnowledge> {
    private static final long serialVersionUID = 1;

    @Override
    public SourceNames createAccumulator() {
      return new SourceNames();
    }

    @Override
    public SourceNames addInput(SourceNames all, SourceNames slice) {
      all.merge(slice);
      return all;
    }

    @Override
    public SourceNames mergeAccumulators(Iterable<SourceNames> parts) {
      SourceNames all = createAccumulator();
      parts.forEach(all::merge);
      return all;
    }

    @Override
    public RunKnowledge extractOutput(SourceNames all) {
      return RunKnowledge.of(all);
    }

    @Override
    public Coder<SourceNames> getAccumulatorCoder(
        CoderRegistry registry, Coder<SourceNames> input) {
      return new SourceNamesCoder();
    }

    @Override
    public Coder<RunKnowledge> getDefaultOutputCoder(
        CoderRegistry registry, Coder<SourceNames> input) {
      return new RunKnowledgeCoder();
    }
  }
}
