package news.parallax.report.compare;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes differences as CSV (RFC 4180): table, row, column, a, b, change, apart. */
public final class DifferenceFile implements Consumer<Difference>, Closeable {
  private final CSVPrinter csv;

  public DifferenceFile(Writer to) throws IOException {
    csv =
        CSVFormat.RFC4180
            .builder()
            .setHeader("table", "row", "column", "a", "b", "change", "apart")
            .get()
            .print(to);
  }

  /** {@inheritDoc} Throws {@link UncheckedIOException} if it cannot be written. */
  @Override
  public void accept(Difference difference) {
    double change = difference.change();
    try {
      csv.printRecord(
          difference.table(),
          difference.row(),
          difference.column(),
          difference.a(),
          difference.b(),
          change == 0 ? "" : change,
          difference.apart() == null ? "" : difference.apart());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close(true);
  }
}
