package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import news.parallax.coverage.Proportion;
import news.parallax.report.TableRow;
import org.jspecify.annotations.Nullable;

/** Shares with their bounds, as the page carries them: four digits, null where there is none. */
final class Shares {

  private Shares() {}

  /** Reads a share and its bounds into three cells of {@code into}; NaN for a missing value. */
  static void read(TableRow row, String column, double[] into, int at) {
    into[at] = value(row, column);
    into[at + 1] = value(row, column + "_low");
    into[at + 2] = value(row, column + "_high");
  }

  private static double value(TableRow row, String column) {
    return row.has(column) ? row.number(column) : Double.NaN;
  }

  /** Share, lower and upper bound of a count out of a total. */
  static double[] of(long count, long total) {
    Proportion share = new Proportion(count, total);
    return new double[] {or(share.share()), or(share.low()), or(share.high())};
  }

  private static double or(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }

  static void write(JsonGenerator json, double... values) throws IOException {
    for (double value : values) {
      if (Double.isNaN(value)) {
        json.writeNull();
      } else {
        json.writeNumber(Math.round(value * 10_000) / 10_000.0);
      }
    }
  }
}
