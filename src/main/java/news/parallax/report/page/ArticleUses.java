package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.report.table.TableRow;

/**
 * What the charts count, article by article, so that the page can count anew for an outlet, a story
 * or some days. Of a run with more articles than {@value #MOST} there is nothing.
 */
final class ArticleUses implements PageSection {
  private static final int MOST = 6_000;

  private final Citations citations;
  private final NumberedTexts words;
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private long articles;

  ArticleUses(Citations citations, NumberedTexts words) {
    this.citations = citations;
    this.words = words;
  }

  /** An article and how often it has each frame, kind of source and source. */
  private static final class Use {
    final int outlet;
    final String date;
    final boolean inferred;
    final int story;
    final long sentences;
    long attributions;
    final SortedMap<Integer, Integer> frames = new TreeMap<>();
    final SortedMap<Integer, Integer> types = new TreeMap<>();
    final SortedMap<Integer, Integer> sources = new TreeMap<>();

    Use(TableRow row, NumberedTexts words) {
      outlet = words.number(row.text("outlet_id"));
      date = row.text("date");
      inferred = row.text("date_method").equals("inferred");
      story = row.has("story_id") ? words.number(row.text("story_id")) : -1;
      sentences = row.whole("sentences");
    }
  }

  @Override
  public void choose(RunTables tables) {
    // Articles are counted as they go by.
  }

  @Override
  public void survey(TableRow row) {
    articles++;
    if (articles <= MOST) {
      uses.put(row.text("article_id"), new Use(row, words));
    } else {
      uses.clear();
    }
  }

  @Override
  public void attribution(TableRow row) {
    Use use = uses.get(row.text("article_id"));
    if (use != null) {
      use.attributions++;
      use.types.merge(words.number(row.text("source_type")), 1, Integer::sum);
      if (citations.shows(row.text("source_id"))) {
        use.sources.merge(words.number(row.text("source_id")), 1, Integer::sum);
      }
    }
  }

  @Override
  public void frame(TableRow row) {
    Use use = uses.get(row.text("article_id"));
    if (use != null) {
      use.frames.merge(words.number(row.text("frame_id")), 1, Integer::sum);
    }
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    List<Use> all = new ArrayList<>(uses.values());
    Rows.write(
        json,
        "articleUses",
        all,
        use -> {
          json.writeNumber(use.outlet);
          json.writeString(use.date);
          json.writeBoolean(use.inferred);
          json.writeNumber(use.story);
          json.writeNumber(use.sentences);
          json.writeNumber(use.attributions);
          write(json, use.frames);
          write(json, use.types);
          write(json, use.sources);
        });
  }

  /** Text and count, one after the other. */
  private static void write(JsonGenerator json, SortedMap<Integer, Integer> counts)
      throws IOException {
    json.writeStartArray();
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      json.writeNumber(count.getKey());
      json.writeNumber(count.getValue());
    }
    json.writeEndArray();
  }
}
