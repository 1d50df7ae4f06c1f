package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.report.TableRow;

/** The outlets that get a row or column of their own: those with most articles. */
final class Outlets implements Section {
  /** As many as can be told apart in one picture. */
  static final int SHOWN = 16;

  private static final List<String> COUNTS =
      List.of("articles", "citing_articles", "words", "sentences", "attributions");
  private static final List<String> SHARES = List.of("official_share", "named_share");

  private final List<Line> lines = new ArrayList<>();
  private Set<String> shown = Set.of();
  private int all;

  /**
   * An outlet.
   *
   * @param counts in the order of {@link #COUNTS}
   * @param shares share, lower and upper bound of each of {@link #SHARES}; NaN for none
   */
  record Line(String id, String name, long[] counts, double[] shares) {
    /** Whether it stands for all articles that do not tell their outlet. */
    boolean unknown() {
      return name.startsWith("(");
    }

    long articles() {
      return counts[0];
    }

    long sentences() {
      return counts[3];
    }

    long attributions() {
      return counts[4];
    }
  }

  @Override
  public void choose(RunTables tables) throws IOException {
    tables.each("agg_outlet", row -> lines.add(line(row)));
    all = lines.size();
    lines.sort(Comparator.comparingLong(Line::articles).reversed().thenComparing(Line::name));
    lines.subList(Math.min(SHOWN, all), all).clear();
    shown = lines.stream().map(Line::id).collect(Collectors.toSet());
  }

  private static Line line(TableRow row) {
    long[] counts = COUNTS.stream().mapToLong(row::whole).toArray();
    double[] shares = new double[3 * SHARES.size()];
    for (int i = 0; i < SHARES.size(); i++) {
      Shares.read(row, SHARES.get(i), shares, 3 * i);
    }
    return new Line(row.text("outlet_id"), row.text("outlet_name"), counts, shares);
  }

  boolean shows(String outletId) {
    return shown.contains(outletId);
  }

  /** The outlets shown, those with most articles first. */
  List<Line> lines() {
    return lines;
  }

  /** The name of an outlet that is shown. */
  String name(String outletId) {
    return lines.stream()
        .filter(line -> line.id.equals(outletId))
        .map(Line::name)
        .findFirst()
        .orElse(outletId);
  }

  /** Whether it is an outlet that is shown and known by name. */
  boolean knows(String outletId) {
    return lines.stream().anyMatch(line -> line.id.equals(outletId) && !line.unknown());
  }

  /** How many outlets the run has. */
  int all() {
    return all;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeNumberField("outletsInAll", all);
    json.writeArrayFieldStart("outlets");
    for (Line line : lines) {
      json.writeStartArray();
      json.writeString(line.id);
      json.writeString(line.name);
      for (long count : line.counts) {
        json.writeNumber(count);
      }
      Shares.write(json, line.shares);
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
