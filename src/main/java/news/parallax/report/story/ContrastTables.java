package news.parallax.report.story;

import java.util.List;
import news.parallax.report.fact.FactTable;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;
import news.parallax.story.compare.SharedItem;
import news.parallax.story.compare.WordingDifference;

/** The declarations of the tables of what is left out and what is worded otherwise. */
public final class ContrastTables {
  public static final Table<OmissionRow> OMISSION = omission();
  public static final Table<WordingRow> WORDING = wording();

  private ContrastTables() {}

  private static Table<OmissionRow> omission() {
    TableBuilder<OmissionRow> table =
        FactTable.<OmissionRow>named(
                "fact_omission",
                "A source, quotation or claim that at least three outlets independent of one"
                    + " another, and half of all reports of the story, had published on a day"
                    + " before and the article lacks in every form. Copies of one report count"
                    + " once.",
                "omission_id",
                "omi",
                OmissionRow::id,
                OmissionRow::article)
            .reference("story_id", "dim_story", "The story.", row -> row.story().id())
            .code(
                "kind",
                SharedItem.Kind.class,
                "What is left out. A source that the article names without citing it is not.",
                row -> row.item().kind())
            .text(
                "item",
                "The source's name, or the words of the quotation or claim.",
                OmissionRow::name)
            .referenceOrNull(
                "source_id",
                "dim_source",
                "The source left out, or whose quotation is; else null.",
                OmissionRow::sourceId)
            .referenceOrNull(
                "attribution_id",
                "fact_attribution",
                "The example's attribution; null for a claim.",
                OmissionRow::attributionId)
            .referenceOrNull(
                "claim_id", "fact_claim", "The example's claim; else null.", OmissionRow::claimId)
            .count(
                "having_reports",
                "reports",
                "Independent reports of the story that have it.",
                row -> row.item().having())
            .count(
                "reports",
                "reports",
                "Independent reports of the story, that of this article included.",
                row -> row.omission().reports())
            .text(
                "having_articles",
                "Keys of the articles that have it, parted by semicolons.",
                row -> String.join(";", row.item().havingArticles()))
            .reference(
                "example_article_id",
                "dim_article",
                "An article that has it.",
                row -> row.exampleArticle().id());
    return table
        .slice(
            "example_",
            "the item in the example",
            OmissionRow::example,
            row -> row.exampleArticle().text())
        .referenceOrNull(
            "example_sentence_id",
            "dim_sentence",
            "The sentence in which that begins.",
            OmissionRow::exampleSentenceId)
        .text("rule", "What found it.", row -> "half_of_reports")
        .uniqueBySortedBy("omission_id", "story_id", "article_id", "kind", "omission_id");
  }

  private static Table<WordingRow> wording() {
    return Table.<WordingRow>named(
            "fact_wording",
            "A statement of one source that two articles of a story give in different words. What"
                + " one of them merely cuts short is left out.")
        .reference("story_id", "dim_story", "The story.", row -> row.story().id())
        .reference(
            "article_id_a", "dim_article", "The article with the smaller key.", row -> row.a().id())
        .reference("article_id_b", "dim_article", "The other.", row -> row.b().id())
        .reference(
            "outlet_id_a", "dim_outlet", "The first's outlet.", row -> row.a().keys().outlet())
        .reference("outlet_id_b", "dim_outlet", "The second's.", row -> row.b().keys().outlet())
        .reference(
            "attribution_id_a",
            "fact_attribution",
            "The statement as the first article gives it.",
            WordingRow::attributionA)
        .reference(
            "attribution_id_b",
            "fact_attribution",
            "The statement as the second gives it.",
            WordingRow::attributionB)
        .reference(
            "source_id",
            "dim_source",
            "Who makes the statement, in the first article.",
            row -> row.a().keys().source(row.wording().a().attribution()))
        .reference(
            "source_id_b",
            "dim_source",
            "Who makes it in the second: the same, unless the names are alike but were not"
                + " reconciled.",
            row -> row.b().keys().source(row.wording().b().attribution()))
        .text("source_name", "The name of the source.", WordingRow::sourceName)
        .code(
            "kind",
            WordingDifference.Kind.class,
            "negated: only one of them denies; number: they give different numbers;"
                + " quoted_differently: both give it as the source's own words; worded_differently:"
                + " a paraphrase differs.",
            row -> row.wording().kind())
        .sliceOf("_a", "the statement", row -> row.wording().a().content(), row -> row.a().text())
        .sliceOf("_b", "the statement", row -> row.wording().b().content(), row -> row.b().text())
        .textOrNull(
            "only_a",
            "Words of the first only, in their order, normalised, parted by spaces.",
            row -> words(row.wording().a().only()))
        .textOrNull("only_b", "Words of the second only.", row -> words(row.wording().b().only()))
        .number(
            "likeness", "cosine", "Of the weighed words, 0 to 1.", row -> row.wording().likeness())
        .text("rule", "What found it.", row -> "likest_statement")
        .uniqueBy(
            "story_id", "article_id_a", "article_id_b", "attribution_id_a", "attribution_id_b");
  }

  private static String words(List<String> words) {
    return String.join(" ", words);
  }
}
