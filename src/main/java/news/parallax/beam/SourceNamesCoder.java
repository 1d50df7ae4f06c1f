package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.analysis.ReconciliationFormat;
import news.parallax.analysis.SourceNames;

/** Writes {@link SourceNames}. */
final class SourceNamesCoder extends DataCoder<SourceNames> {
  private static final long serialVersionUID = 1;

  @Override
  void write(SourceNames names, DataOutput out) throws IOException {
    ReconciliationFormat.write(names, out);
  }

  @Override
  SourceNames read(DataInput in) throws IOException {
    return ReconciliationFormat.readNames(in);
  }
}
