package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.report.table.TableRow;

/** What run the page is of and how much it read, from dim_run, dim_date and dim_frame. */
final class RunHeader implements PageSection {
  private static final List<String> COUNTS =
      List.of("articles", "dated_articles", "rejected", "duplicates", "words", "attributions");
  private static final List<String> TEXTS =
      List.of("run_id", "job", "version", "inputs_hash", "run_date");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Map<String, List<String>> codebooks = new LinkedHashMap<>();
  private String first = "";
  private String last = "";
  private long stories;
  private long assignments;

  @Override
  public void choose(RunTables tables) throws IOException {
    tables.each(
        "dim_run",
        row -> {
          TEXTS.forEach(column -> texts.put(column, row.text(column)));
          COUNTS.forEach(column -> counts.put(column, row.whole(column)));
        });
    tables.each(
        "dim_date",
        row -> {
          first = first.isEmpty() ? row.text("date") : first;
          last = row.text("date");
        });
    tables.each("dim_story", row -> stories++);
    tables.each("dim_frame", this::codebook);
  }

  private void codebook(TableRow row) {
    codebooks.put(
        row.text("codebook_id"),
        List.of(
            row.text("codebook_id"),
            row.text("codebook_version"),
            row.text("codebook_hash"),
            row.text("codebook_title"),
            row.text("codebook_source")));
  }

  @Override
  public void survey(TableRow article) {
    assignments += article.whole("assignments");
  }

  /** The job and the day the run stands for, as a title. */
  String title() {
    return texts.getOrDefault("job", "") + ", " + texts.getOrDefault("run_date", "");
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("run");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeNumberField("assignments", assignments);
    json.writeNumberField("stories", stories);
    json.writeStringField("first", first);
    json.writeStringField("last", last);
    Rows.write(json, "codebooks", codebooks.values());
    json.writeEndObject();
  }
}
