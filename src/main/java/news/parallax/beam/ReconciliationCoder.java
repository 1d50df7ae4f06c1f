package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.analysis.ReconciliationFormat;
import news.parallax.source.reconcile.Reconciliation;

/** Writes {@link Reconciliation}. */
final class ReconciliationCoder extends DataCoder<Reconciliation> {
  private static final long serialVersionUID = 1;

  @Override
  void write(Reconciliation reconciliation, DataOutput out) throws IOException {
    ReconciliationFormat.write(reconciliation, out);
  }

  @Override
  Reconciliation read(DataInput in) throws IOException {
    return ReconciliationFormat.read(in);
  }
}
