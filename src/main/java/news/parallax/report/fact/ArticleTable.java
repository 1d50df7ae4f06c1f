package news.parallax.report.fact;

import java.util.List;
import java.util.function.Function;
import news.parallax.article.DatedValue;
import news.parallax.article.Excerpt;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;
import news.parallax.report.schema.UserColumn;
import news.parallax.source.Attribution;
import org.jspecify.annotations.Nullable;

/** The declaration of {@code dim_article}. */
public final class ArticleTable {
  public static final Table<ArticleRow> ARTICLE = with(List.of());

  private ArticleTable() {}

  /** The table with the columns of the inputs that users carry along. */
  public static Table<ArticleRow> with(List<UserColumn> further) {
    TableBuilder<ArticleRow> table =
        Table.<ArticleRow>named(
                "dim_article", "An article, with the stored text that all offsets point into.")
            .text("article_id", "Key of the article, art_….", ArticleRow::id)
            .reference("outlet_id", "dim_outlet", "Who publishes it.", row -> row.keys().outlet())
            .text(
                "outlet_name",
                "The outlet as this article gives it; (unknown outlet) and its headline if it does"
                    + " not tell.",
                row -> row.article().outlet().name())
            .code(
                "outlet_method",
                Outlet.Method.class,
                "How the outlet is known: given by a column, stated in the text, read from the"
                    + " address or from the name of the file, or none; outlet_from and outlet_other"
                    + " among the issues tell where, and what else was named.",
                row -> row.article().outlet().method())
            .textOrNull(
                "credited_to",
                "Whom a headline's suffix or a credit names as where the report comes from, parted"
                    + " by semicolons: all that tells the origin where the outlet is unknown.",
                row -> row.article().creditedTo())
            .textOrNull("url", "The address as given.", row -> row.article().url())
            .dateReferenceOrNull("date", "Publication date; null if unknown.", ArticleRow::date)
            .code(
                "date_method",
                DatedValue.Method.class,
                "How the date is known: stated in full, inferred, or none.",
                row -> row.article().date().method())
            .textOrNull(
                "date_text",
                "The words the date was read from, also when they could not be understood.",
                row -> row.article().date().raw())
            .placeOrNull("date_text_", "date_text", row -> row.article().date().where())
            .timestampOrNull(
                "published_at",
                "Date and local time of day as the article gives them, without a zone; null unless"
                    + " both are known.",
                ArticleRow::publishedAt);
    excerpt(table, "headline", "the headline", row -> row.article().headline());
    excerpt(table, "byline", "the byline", row -> row.article().byline());
    excerpt(table, "dateline", "the dateline", row -> row.article().dateline());
    table
        .referenceOrNull(
            "story_id",
            "dim_story",
            "The story it reports; null if no other article of the run reports it.",
            row -> row.placed().storyId())
        .textOrNull(
            "story_evidence",
            "What ties it to its story: the article it is most alike and how much (cosines of"
                + " weighed terms: of the whole texts, of their beginnings, of the names).",
            ArticleRow::storyEvidence)
        .referenceOrNull(
            "copy_of",
            "dim_article",
            "The article of its story that it is a republished copy of, or that stands for all"
                + " copies of one report; null if it is none. Tables that end in _without_copies"
                + " leave it out.",
            row -> row.placed().copyOf())
        .text(
            "language",
            "ISO 639-1 code; und if it could not be told.",
            row -> row.article().language())
        .flag(
            "analysed",
            "Whether it was analysed. An article in another language than the job's is kept without"
                + " facts and counts in no aggregate but as not_analysed.",
            row -> row.article().isAnalysed())
        .count(
            "sightings",
            "records",
            "How many records of the run hold it: one more than fact_rejected has duplicates of it.",
            row -> row.placed().sightings())
        .text(
            "input",
            "The file it was read from, relative to the folder of the job.",
            row -> row.article().provenance().input())
        .count(
            "position",
            "records",
            "The record in the file, counted from 1.",
            row -> row.article().provenance().position())
        .textOrNull(
            "given_id",
            "The identifier that the input gives the article.",
            row -> row.article().provenance().givenId())
        .textOrNull(
            "section",
            "The part of the outlet it stood in, as the input gives it.",
            row -> row.article().provenance().section())
        .textOrNull(
            "syndicate_id",
            "One name for all articles that the service which supplied them takes for copies of"
                + " each other; null if it names none. The issue syndicated marks an article that it"
                + " takes for a copy.",
            row -> row.carried(Provenance.SYNDICATE))
        .textOrNull(
            "carried",
            "What the columns hold that the job spec carries along, as a JSON object of texts; null"
                + " if there are none.",
            ArticleRow::carried)
        .further(further, "the column", ArticleRow::carried);
    return table
        .count(
            "words",
            "words",
            "Words of headline, lead and body.",
            row -> row.facts().words().reported())
        .count(
            "attributed_words",
            "words",
            "Those of the words that stand in the content of at least one attribution.",
            row -> row.facts().words().attributed())
        .count(
            "sentences",
            "sentences",
            "Sentences of headline, lead and body.",
            row -> row.facts().reportedSentences())
        .count(
            "attributions",
            "rows of fact_attribution",
            "Attributions found.",
            row -> row.facts().attributions().size())
        .count(
            "counted_attributions",
            "rows of fact_attribution",
            "Those of them that count: fact_attribution.counted.",
            row -> row.facts().attributions().stream().filter(Attribution::counted).count())
        .count(
            "assignments",
            "rows of fact_frame",
            "Assignments found.",
            row -> row.facts().assignments().size())
        .count(
            "credits",
            "rows of fact_credit",
            "Credits found.",
            row -> row.article().credits().size())
        .count(
            "labels",
            "rows of fact_label",
            "Labels of actors found.",
            row -> row.facts().actors().labels().size())
        .count(
            "roles",
            "rows of fact_role",
            "Roles of actors found.",
            row -> row.facts().actors().roles().size())
        .count(
            "loaded_words",
            "rows of fact_loaded_word",
            "Loaded words found.",
            row -> row.facts().loadedWords().size())
        .textOrNull(
            "issues",
            "Every repair made and every doubt, as codes parted by semicolons; docs/issues.md tells what"
                + " each means.",
            row -> row.issues(further))
        .text(
            "text",
            "The stored cleaned text, in Unicode normal form C, paragraphs parted by a blank line.",
            ArticleRow::text)
        .uniqueBy("article_id");
  }

  /** Something an article says of itself: its words and, if they stand in the text, their place. */
  private static void excerpt(
      TableBuilder<ArticleRow> table,
      String name,
      String what,
      Function<ArticleRow, @Nullable Excerpt> excerpt) {
    table
        .textOrNull(
            name,
            "The words of " + what + " as they stand.",
            row -> {
              Excerpt found = excerpt.apply(row);
              return found == null ? null : found.text();
            })
        .placeOrNull(
            name + "_",
            what,
            row -> {
              Excerpt found = excerpt.apply(row);
              return found == null ? null : found.where();
            });
  }
}
