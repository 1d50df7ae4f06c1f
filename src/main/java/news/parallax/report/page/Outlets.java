package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.Outlet;
import news.parallax.coverage.Proportion;
import news.parallax.report.table.TableRow;

/** The outlets that get a row or column of their own: those with most articles. */
final class Outlets implements PageSection {
  /** As many as can be told apart in one picture. */
  static final int SHOWN = 16;

  private static final List<String> COUNTS =
      List.of("articles", "citing_articles", "words", "sentences", "attributions");

  private final List<Line> lines = new ArrayList<>();
  private Set<String> shown = Set.of();
  private int all;

  /**
   * An outlet.
   *
   * @param counts in the order of {@link #COUNTS}
   * @param official share of its attributions whose source is official
   * @param officials the same as counts
   * @param named share of its attributions whose source is named
   */
  public record Line(
      String id,
      String name,
      List<Long> counts,
      Share official,
      Proportion officials,
      Share named) {
    /** Whether it stands for an article that does not tell its outlet. */
    boolean unknown() {
      return name.startsWith(Outlet.UNKNOWN_NAME);
    }

    long articles() {
      return counts.get(0);
    }

    long attributions() {
      return counts.get(4);
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
    return new Line(
        row.text("outlet_id"),
        row.text("outlet_name"),
        COUNTS.stream().map(row::whole).toList(),
        Share.read(row, "official_share"),
        new Proportion(
            row.whole("official_attributions"),
            row.whole("attributions"),
            row.has("official_observations") ? row.number("official_observations") : 0),
        Share.read(row, "named_share"));
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

  /** How many articles an outlet that is shown has. */
  long articles(String outletId) {
    return lines.stream().filter(line -> line.id.equals(outletId)).mapToLong(Line::articles).sum();
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
    Rows.write(
        json,
        "outlets",
        lines,
        line -> {
          json.writeString(line.id);
          json.writeString(line.name);
          for (long count : line.counts) {
            json.writeNumber(count);
          }
          line.official.write(json);
          line.named.write(json);
        });
  }
}
