package news.parallax.analysis;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.source.SourceType;
import news.parallax.source.reconcile.Join;
import news.parallax.source.reconcile.Reconciliation;

/** The bytes of {@link SourceNames} and {@link Reconciliation} between the steps of a run. */
public final class ReconciliationFormat {
  private ReconciliationFormat() {}

  /** Writes names; equal names give the same bytes. */
  public static void write(SourceNames names, DataOutput to) throws IOException {
    names.write(new CompactOutput(to));
  }

  /** Reads names. */
  public static SourceNames readNames(DataInput from) throws IOException {
    return SourceNames.read(new CompactInput(from));
  }

  /** Writes which names are joined; equal ones give the same bytes. */
  public static void write(Reconciliation reconciliation, DataOutput to) throws IOException {
    CompactOutput out = new CompactOutput(to);
    out.each(
        reconciliation.entries().entrySet(),
        name -> {
          Reconciliation.Entry entry = name.getValue();
          out.text(name.getKey());
          out.repeated(entry.name());
          out.constant(entry.join());
          out.orNull(entry.type(), out::constant);
          out.repeated(entry.typeEvidence());
          out.count(entry.typed());
          out.count(entry.ofType());
          out.count(entry.uses());
        });
  }

  /** Reads which names are joined. */
  public static Reconciliation read(DataInput from) throws IOException {
    CompactInput in = new CompactInput(from);
    SortedMap<String, Reconciliation.Entry> entries = new TreeMap<>();
    for (int names = in.size(); names > 0; names--) {
      entries.put(
          in.text(),
          new Reconciliation.Entry(
              in.repeated(),
              in.constant(Join.values()),
              in.orNull(() -> in.constant(SourceType.values())),
              in.repeated(),
              in.count(),
              in.count(),
              in.count()));
    }
    return new Reconciliation(entries);
  }
}
