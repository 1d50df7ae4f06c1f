package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.report.table.TableRow;

/**
 * What is known of the data: how dates and outlets are known and what was repaired, from
 * dim_article; what was refused, from fact_rejected; the checks of the run, if it has any yet.
 */
final class DataQuality implements PageSection {
  private static final Pattern ISSUES = Pattern.compile("; ", Pattern.LITERAL);
  private static final int EXAMPLES = 20;

  private final Path checks;
  private final Articles articles;
  private final SortedMap<String, Long> dates = new TreeMap<>();
  private final SortedMap<String, Long> outlets = new TreeMap<>();
  private final SortedMap<String, Long> languages = new TreeMap<>();
  private final SortedMap<String, Group> issues = new TreeMap<>();
  private final SortedMap<String, Group> refused = new TreeMap<>();

  /**
   * @param checks the file of the checks of the run, which need not exist
   */
  DataQuality(Path checks, Articles articles) {
    this.checks = checks;
    this.articles = articles;
  }

  /** How many articles or records have something in common, and the first of them. */
  private static final class Group {
    private long count;
    private final List<String> examples = new ArrayList<>();

    private void add(String example) {
      count++;
      if (examples.size() < EXAMPLES) {
        examples.add(example);
      }
    }
  }

  @Override
  public void choose(RunTables tables) throws IOException {
    tables.each(
        "fact_rejected",
        row -> {
          String reason = row.text("reason");
          int detail = reason.indexOf(": ");
          refused
              .computeIfAbsent(
                  detail < 0 ? reason : reason.substring(0, detail), unseen -> new Group())
              .add(row.text("input") + ", record " + row.text("position"));
        });
  }

  @Override
  public void survey(TableRow article) {
    dates.merge(article.text("date_method"), 1L, Long::sum);
    outlets.merge(article.text("outlet_method"), 1L, Long::sum);
    languages.merge(article.text("language"), 1L, Long::sum);
    ISSUES
        .splitAsStream(article.text("issues"))
        .filter(issue -> !issue.isEmpty())
        .forEach(
            issue -> {
              int value = issue.indexOf('=');
              String code = value < 0 ? issue : issue.substring(0, value);
              issues.computeIfAbsent(code, unseen -> new Group()).add(article.text("article_id"));
            });
  }

  @Override
  public void settle() {
    issues.values().forEach(issue -> issue.examples.forEach(articles::number));
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("quality");
    Rows.writeCounts(json, "dates", dates);
    Rows.writeCounts(json, "outlets", outlets);
    Rows.writeCounts(json, "languages", languages);
    Rows.write(
        json,
        "issues",
        issues.entrySet(),
        issue -> {
          json.writeString(issue.getKey());
          json.writeNumber(issue.getValue().count);
          for (String article : issue.getValue().examples) {
            json.writeNumber(articles.number(article));
          }
        });
    Rows.write(
        json,
        "refused",
        refused.entrySet(),
        reason -> {
          json.writeString(reason.getKey());
          json.writeNumber(reason.getValue().count);
          for (String record : reason.getValue().examples) {
            json.writeString(record);
          }
        });
    CheckedRules.read(checks).write(json);
    json.writeEndObject();
  }
}
