package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.report.table.TableRow;

/**
 * When the articles were published, from dim_article: how many are dated by a stated and how many
 * by an inferred date, by day, week, month or year, whichever gives a readable number of columns.
 */
final class Timeline implements PageSection {
  /** More columns than this are too thin to be hit by a finger. */
  private static final int COLUMNS = 120;

  private static final int LISTED = 40;

  private final Articles articles;
  private final SortedMap<LocalDate, Day> days = new TreeMap<>();
  private final SortedMap<LocalDate, Day> columns = new TreeMap<>();
  private final Day undated = new Day();

  Timeline(Articles articles) {
    this.articles = articles;
  }

  /** Articles of a stretch of days; the first few of them, by key. */
  private static final class Day {
    private long stated;
    private long inferred;
    private final List<String> listed = new ArrayList<>();

    private void add(Day other) {
      stated += other.stated;
      inferred += other.inferred;
      for (String article : other.listed) {
        list(article);
      }
    }

    private void list(String article) {
      if (listed.size() < LISTED) {
        listed.add(article);
      }
    }
  }

  @Override
  public void choose(RunTables tables) {
    // Articles are counted as they go by.
  }

  @Override
  public void survey(TableRow article) {
    LocalDate date = article.date("date");
    Day day = date == null ? undated : days.computeIfAbsent(date, unseen -> new Day());
    if (article.text("date_method").equals("inferred")) {
      day.inferred++;
    } else {
      day.stated++;
    }
    day.list(article.text("article_id"));
  }

  /** The unit of a column: the smallest by which there are not too many. */
  private ChronoUnit unit() {
    if (days.isEmpty()) {
      return ChronoUnit.DAYS;
    }
    for (ChronoUnit unit : List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS)) {
      if (unit.between(days.firstKey(), days.lastKey()) < COLUMNS) {
        return unit;
      }
    }
    return ChronoUnit.YEARS;
  }

  private static LocalDate begin(LocalDate date, ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> date.minusDays(date.getDayOfWeek().getValue() - 1L);
      case MONTHS -> date.withDayOfMonth(1);
      case YEARS -> date.withDayOfYear(1);
      default -> date;
    };
  }

  @Override
  public void settle() {
    ChronoUnit unit = unit();
    days.forEach(
        (date, day) -> columns.computeIfAbsent(begin(date, unit), unseen -> new Day()).add(day));
    columns.values().forEach(column -> column.listed.forEach(articles::number));
    undated.listed.forEach(articles::number);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("timeline");
    json.writeStringField("unit", unit().name());
    json.writeArrayFieldStart("columns");
    for (Map.Entry<LocalDate, Day> column : columns.entrySet()) {
      write(json, column.getKey().toString(), column.getValue());
    }
    json.writeEndArray();
    json.writeFieldName("undated");
    write(json, "", undated);
    json.writeEndObject();
  }

  private void write(JsonGenerator json, String begin, Day day) throws IOException {
    json.writeStartArray();
    json.writeString(begin);
    json.writeNumber(day.stated);
    json.writeNumber(day.inferred);
    for (String article : day.listed) {
      json.writeNumber(articles.number(article));
    }
    json.writeEndArray();
  }
}
