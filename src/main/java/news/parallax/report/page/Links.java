package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.coverage.Best;
import news.parallax.report.table.TableRow;

/** Which articles derive from which, from fact_text_link and fact_text_link_passage. */
final class Links implements PageSection {
  private static final int SHOWN = 80;
  private static final int PASSAGES = 40;

  /** The surest copies first. */
  private static final List<String> KINDS =
      List.of("verbatim_copy", "edited_copy", "reworded_copy", "shared_origin", "quote_reuse");

  private final Articles articles;
  private final Map<String, Link> links = new LinkedHashMap<>();
  private long inAll;

  Links(Articles articles) {
    this.articles = articles;
  }

  /** A link and the passages that both articles have. */
  record Link(
      String id,
      String story,
      Ends ends,
      String kind,
      Grounds grounds,
      long passages,
      List<Side> sides) {
    /** Which articles it links. */
    record Ends(String a, String b, boolean sameOutlet) {}

    /** What speaks for the link. */
    record Grounds(String direction, String reason, double score, String evidence) {}

    /** Whether one outlet has the text of another. */
    boolean copies() {
      return kind.endsWith("_copy") && !ends.sameOutlet();
    }
  }

  private record Side(long passage, String article, long start, long end, String text) {}

  @Override
  public void choose(RunTables tables) throws IOException {
    Best<Link> best =
        new Best<>(
            Comparator.comparing((Link link) -> link.ends.sameOutlet)
                .thenComparingInt(link -> KINDS.indexOf(link.kind))
                .thenComparing(Comparator.comparingDouble((Link link) -> -link.grounds.score))
                .thenComparing(Link::id),
            SHOWN);
    tables.each("fact_text_link", row -> best.offer(link(row)));
    inAll = best.seen();
    best.list().forEach(link -> links.put(link.id, link));
    tables.each("fact_text_link_passage", this::passage);
  }

  private static Link link(TableRow row) {
    return new Link(
        row.text("text_link_id"),
        row.text("story_id"),
        new Link.Ends(row.text("article_id_a"), row.text("article_id_b"), row.flag("same_outlet")),
        row.text("kind"),
        new Link.Grounds(
            row.text("direction"),
            row.text("direction_reason"),
            row.number("score"),
            row.text("evidence")),
        row.whole("passages"),
        new ArrayList<>());
  }

  private void passage(TableRow row) {
    Link link = links.get(row.text("text_link_id"));
    if (link != null && row.whole("passage") < PASSAGES) {
      link.sides.add(
          new Side(
              row.whole("passage"),
              row.text("article_id"),
              row.whole("start"),
              row.whole("end"),
              row.text("text")));
    }
  }

  /** The links shown, copies first and of these the strongest. */
  List<Link> list() {
    return List.copyOf(links.values());
  }

  @Override
  public void settle() {
    for (Link link : links.values()) {
      articles.number(link.ends.a);
      articles.number(link.ends.b);
    }
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeNumberField("linksInAll", inAll);
    json.writeArrayFieldStart("links");
    for (Link link : links.values()) {
      json.writeStartObject();
      json.writeStringField("id", link.id);
      json.writeStringField("story", link.story);
      json.writeNumberField("a", articles.number(link.ends.a));
      json.writeNumberField("b", articles.number(link.ends.b));
      json.writeBooleanField("sameOutlet", link.ends.sameOutlet);
      json.writeStringField("kind", link.kind);
      json.writeStringField("direction", link.grounds.direction);
      json.writeStringField("reason", link.grounds.reason);
      json.writeNumberField("score", Math.round(link.grounds.score * 100) / 100.0);
      json.writeStringField("evidence", link.grounds.evidence);
      json.writeNumberField("passages", link.passages);
      Rows.write(
          json,
          "sides",
          link.sides,
          side -> {
            json.writeNumber(side.passage);
            json.writeNumber(articles.number(side.article));
            json.writeNumber(side.start);
            json.writeNumber(side.end);
            json.writeString(side.text);
          });
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
