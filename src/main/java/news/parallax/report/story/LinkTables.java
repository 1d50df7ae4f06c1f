package news.parallax.report.story;

import news.parallax.report.schema.Table;
import news.parallax.story.link.TextLink;

/** The declarations of the tables of text links. */
public final class LinkTables {
  public static final Table<TextLinkRow> TEXT_LINK =
      Table.<TextLinkRow>named(
              "fact_text_link",
              "Two articles of a story of which one derives from the other, or both from a third.")
          .text("text_link_id", "Key of the link, lnk_….", TextLinkRow::id)
          .reference("story_id", "dim_story", "The story.", TextLinkRow::storyId)
          .reference(
              "article_id_a",
              "dim_article",
              "The article with the smaller key.",
              row -> row.link().a())
          .reference("article_id_b", "dim_article", "The other.", row -> row.link().b())
          .flag(
              "same_outlet",
              "Whether one outlet published both: its own text used again.",
              TextLinkRow::sameOutlet)
          .code(
              "kind",
              TextLink.Kind.class,
              "verbatim_copy: the same text; edited_copy: whole stretches of it, cut, reordered or"
                  + " with words replaced; reworded_copy: the same report in other words;"
                  + " shared_origin: both carry text of a third party that both credit;"
                  + " quote_reuse: only the words of a source are the same.",
              row -> row.link().kind())
          .code(
              "direction",
              TextLink.Direction.class,
              "Which derives from the other, as far as anything tells.",
              row -> row.link().direction())
          .text(
              "direction_reason",
              "What told the direction, or why nothing did.",
              row -> row.link().reason())
          .number(
              "score",
              "share",
              "Strength between 0 and 1: the share of the shorter article that has a counterpart.",
              row -> row.link().score())
          .text(
              "evidence",
              "What speaks for the link, the strongest first, parted by semicolons.",
              row -> String.join("; ", row.link().evidence()))
          .count(
              "passages",
              "passages",
              "Aligned passages, in fact_text_link_passage.",
              row -> row.link().passages().size())
          .uniqueBySortedBy("text_link_id", "story_id", "article_id_a", "article_id_b");

  public static final Table<PassageRow> PASSAGE =
      Table.<PassageRow>named(
              "fact_text_link_passage",
              "The passages that two linked articles have in common, a row for each side.")
          .reference("text_link_id", "fact_text_link", "The link.", row -> row.link().id())
          .reference("story_id", "dim_story", "The story.", row -> row.link().storyId())
          .reference(
              "article_id_a",
              "dim_article",
              "The link's article with the smaller key.",
              row -> row.link().link().a())
          .reference("article_id_b", "dim_article", "The other.", row -> row.link().link().b())
          .count(
              "passage",
              "passages",
              "Number of the passage in its link, from 0, in the order of the first article.",
              PassageRow::number)
          .reference(
              "article_id", "dim_article", "The article of this side.", PassageRow::articleId)
          .slice("", "the passage", PassageRow::span, PassageRow::text)
          .number(
              "likeness",
              "cosine",
              "1 for the same words on both sides, otherwise the cosine of the weighed words.",
              row -> row.passage().likeness())
          .uniqueBy("story_id", "article_id_a", "article_id_b", "passage", "article_id");

  private LinkTables() {}
}
