package news.parallax.beam;

import java.util.List;
import news.parallax.analysis.RunDefectException;
import news.parallax.analysis.SourceNames;
import news.parallax.source.reconcile.Reconciler;
import news.parallax.source.reconcile.Reconciliation;

/** Gathers the names of all sources and finds out which of them stand for the same one. */
final class ReconcileSources extends Sum<SourceNames, SourceNames, Reconciliation> {
  private static final long serialVersionUID = 1;

  ReconcileSources() {
    super(FormatCoder.NAMES, FormatCoder.RECONCILIATION);
  }

  @Override
  public SourceNames createAccumulator() {
    return new SourceNames();
  }

  @Override
  void add(SourceNames slice, SourceNames sum) {
    sum.merge(slice);
  }

  @Override
  void merge(SourceNames other, SourceNames sum) {
    sum.merge(other);
  }

  @Override
  public Reconciliation extractOutput(SourceNames sum) {
    try {
      return new Reconciler().reconcile(sum.known());
    } catch (RuntimeException | StackOverflowError e) {
      throw new RunDefectException("finding out which names stand for one source", List.of(), e);
    }
  }
}
