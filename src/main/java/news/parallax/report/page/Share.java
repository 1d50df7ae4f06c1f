package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import news.parallax.coverage.Proportion;
import news.parallax.report.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A share, 0 to 1, with the bounds of its 95 % interval.
 *
 * @param value NaN, as the bounds are, if it is a share of nothing
 */
record Share(double value, double low, double high) {

  /** Reads the share that a table holds in a column and its {@code _low} and {@code _high}. */
  static Share read(TableRow row, String column) {
    String observations = column.replaceFirst("share$", "observations");
    if (row.has(observations) && row.number(observations) == 0) {
      return new Share(number(row, column), Double.NaN, Double.NaN);
    }
    return new Share(
        number(row, column), number(row, column + "_low"), number(row, column + "_high"));
  }

  private static double number(TableRow row, String column) {
    return row.has(column) ? row.number(column) : Double.NaN;
  }

  static Share of(long count, long total) {
    return of(new Proportion(count, total));
  }

  /** The same; without bounds where nothing independent stands behind it. */
  static Share of(Proportion share) {
    if (share.observations() == 0) {
      return new Share(number(share.share()), Double.NaN, Double.NaN);
    }
    return new Share(number(share.share()), number(share.low()), number(share.high()));
  }

  private static double number(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }

  /** Writes value and bounds one after the other: four digits, null where there is none. */
  void write(JsonGenerator json) throws IOException {
    write(json, value);
    write(json, low);
    write(json, high);
  }

  private static void write(JsonGenerator json, double number) throws IOException {
    if (Double.isNaN(number)) {
      json.writeNull();
    } else {
      json.writeNumber(Math.round(number * 10_000) / 10_000.0);
    }
  }

  /** In a sentence: {@code 41 % (39–43)}; shares below one in a hundred {@code 0.3 % (0.2–0.5)}. */
  String percent() {
    int digits = value > 0 && 100 * value < 1 ? 1 : 0;
    if (Double.isNaN(low)) {
      return rounded(value, digits) + " %";
    }
    return rounded(value, digits)
        + " % ("
        + rounded(low, digits)
        + "–"
        + rounded(high, digits)
        + ")";
  }

  private static String rounded(double share, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", 100 * share);
  }
}
