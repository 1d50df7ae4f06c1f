package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.coverage.Best;
import news.parallax.report.table.TableRow;

/** What most reports of a story have and others leave out, from fact_omission. */
final class Omissions implements PageSection {
  private static final int SHOWN = 120;
  private static final List<String> KINDS = List.of("source", "claim", "quotation", "frame");

  private final Articles articles;
  private final Map<String, Item> items = new LinkedHashMap<>();

  /** Those of the examples, by their keys; filled in when the sentences go by. */
  private final Map<String, String> sentences = new HashMap<>();

  private long inAll;

  Omissions(Articles articles) {
    this.articles = articles;
  }

  /**
   * Something that most reports of a story have.
   *
   * @param without the articles that leave it out
   */
  record Item(
      String story,
      String kind,
      String item,
      long having,
      long reports,
      Example example,
      List<String> without) {
    /** Where an article has it. */
    record Example(String article, long start, long end, String text, String sentenceId) {}

    private String key() {
      return story + "/" + kind + "/" + item;
    }
  }

  @Override
  public void choose(RunTables tables) throws IOException {
    if (!tables.has("fact_omission")) {
      return;
    }
    Best<Item> best =
        new Best<>(
            Comparator.comparingInt((Item item) -> KINDS.indexOf(item.kind))
                .thenComparing(Comparator.comparingLong(Item::having).reversed())
                .thenComparing(Item::key),
            SHOWN);
    tables.each(
        "fact_omission",
        row -> {
          inAll++;
          best.offer(item(row));
        });
    best.list().forEach(item -> items.put(item.key(), item));
    tables.each(
        "fact_omission",
        row -> {
          Item item = items.get(item(row).key());
          if (item != null) {
            item.without.add(row.text("article_id"));
          }
        });
  }

  private static Item item(TableRow row) {
    return new Item(
        row.text("story_id"),
        row.text("kind"),
        row.text("item"),
        row.whole("having_reports"),
        row.whole("reports"),
        new Item.Example(
            row.text("example_article_id"),
            row.whole("example_start"),
            row.whole("example_end"),
            row.text("example_text"),
            row.text("example_sentence_id")),
        new ArrayList<>());
  }

  /** What is shown, sources first, of these what most reports have. */
  List<Item> list() {
    return List.copyOf(items.values());
  }

  @Override
  public void settle() {
    for (Item item : items.values()) {
      articles.number(item.example.article);
      item.without.forEach(articles::number);
      sentences.put(item.example.sentenceId, "");
    }
  }

  @Override
  public void sentence(TableRow row) {
    sentences.computeIfPresent(row.text("sentence_id"), (id, unread) -> row.text("text"));
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeNumberField("omissionsInAll", inAll);
    json.writeArrayFieldStart("omissions");
    for (Item item : items.values()) {
      json.writeStartObject();
      json.writeStringField("story", item.story);
      json.writeStringField("kind", item.kind);
      json.writeStringField("item", item.item);
      json.writeNumberField("having", item.having);
      json.writeNumberField("reports", item.reports);
      json.writeNumberField("example", articles.number(item.example.article));
      json.writeNumberField("start", item.example.start);
      json.writeStringField("text", item.example.text);
      json.writeStringField("sentence", sentences.getOrDefault(item.example.sentenceId, ""));
      json.writeArrayFieldStart("without");
      for (String article : item.without) {
        json.writeNumber(articles.number(article));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
