package news.parallax.report.story;

import news.parallax.article.Section;
import news.parallax.report.fact.FactTable;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;
import news.parallax.story.claim.Claim;
import news.parallax.story.claim.ClaimMatch;
import news.parallax.story.claim.Quantity;

/** The declarations of the tables of claims. */
public final class ClaimTables {
  public static final Table<ClaimRow> CLAIM = claim();
  public static final Table<ClaimMatchRow> CLAIM_MATCH = claimMatch();

  private ClaimTables() {}

  private static Table<ClaimRow> claim() {
    TableBuilder<ClaimRow> table =
        FactTable.<ClaimRow>named(
                "fact_claim",
                "A quantity asserted by an article of a story. No table of every number: dates,"
                    + " ordinals, small numbers of things and bare numbers of which nothing is said"
                    + " are left out, and so are articles in no story, unless one that lies near to"
                    + " a story differs from it.",
                "claim_id",
                "clm",
                row -> StoryRow.claimId(row.claim()),
                ClaimRow::article)
            .reference(
                "story_id",
                "dim_story",
                "The story, or the one near to which the article lies.",
                row -> row.story().id())
            .slice(
                "",
                "the quantity with its hedge and unit",
                row -> row.claim().span(),
                row -> row.article().text());
    return quantity(table)
        .textOrNull(
            "object", "What is counted or measured, as named.", row -> row.claim().about().object())
        .textOrNull(
            "predicate",
            "What is said of it, as the first word of a class of words: detain, kill, loan, ….",
            row -> row.claim().about().predicate())
        .textOrNull("actor", "Who or what acts, as named.", row -> row.claim().about().actor())
        .textOrNull(
            "place", "A place named beside the quantity.", row -> row.claim().about().place())
        .textOrNull(
            "time",
            "A day or date named in the sentence, as it stands.",
            row -> row.claim().about().time())
        .referenceOrNull(
            "source_id",
            "dim_source",
            "The source that asserts it; null if the outlet itself does.",
            ClaimRow::sourceId)
        .referenceOrNull(
            "attribution_id",
            "fact_attribution",
            "The innermost attribution whose content holds it; null if the outlet asserts it.",
            ClaimRow::attributionId)
        .reference(
            "sentence_id",
            "dim_sentence",
            "The sentence it stands in.",
            row -> row.article().sentenceId(row.claim().sentence()))
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.claim().span().start()))
        .code(
            "rule",
            Claim.Rule.class,
            "Why it is taken for a claim. measure: it has a unit of money, time, length, area,"
                + " volume, weight, speed, power or temperature, or is a percentage; people: it"
                + " counts people; things: it counts other things of which something known is said;"
                + " bare: what it counts is not told, but something known is said of it.",
            row -> row.claim().rule())
        .uniqueBySortedBy("claim_id", "story_id", "article_id", "start", "end", "claim_id");
  }

  private static TableBuilder<ClaimRow> quantity(TableBuilder<ClaimRow> table) {
    return table
        .number(
            "low",
            "unit_name",
            "The least value that the words give, hedge aside.",
            row -> row.claim().quantity().low())
        .number(
            "high",
            "unit_name",
            "The greatest value; the same as low unless the words give a range, as \"hundreds\""
                + " do.",
            row -> row.claim().quantity().high())
        .code(
            "hedge",
            Quantity.Hedge.class,
            "How the number is qualified.",
            row -> row.claim().quantity().hedge())
        .code(
            "unit",
            Quantity.Unit.class,
            "What kind of unit it has; points: percentage or basis points; none: the article gives"
                + " none.",
            row -> row.claim().quantity().unit())
        .textOrNull(
            "unit_name",
            "The unit: a currency's code, percent, week, …; null for people, things and none.",
            row -> row.claim().quantity().unitName())
        .flag(
            "vague",
            "Whether only an order of magnitude is given.",
            row -> row.claim().quantity().vague());
  }

  private static Table<ClaimMatchRow> claimMatch() {
    return Table.<ClaimMatchRow>named(
            "fact_claim_match",
            "Two articles' claims about one quantity. Articles of one story are compared, and an"
                + " article near to a story with those of the story, where only what differs is"
                + " told; an article is held against itself where a part it gives is larger than"
                + " the whole. Other numbers are not held against one another if either article"
                + " also gives the other's number or parts that add up to it.")
        .reference("story_id", "dim_story", "The story.", row -> row.story().id())
        .reference(
            "claim_id_a",
            "fact_claim",
            "The claim of the article with the smaller key.",
            row -> StoryRow.claimId(row.match().a()))
        .reference(
            "claim_id_b",
            "fact_claim",
            "The claim of the other.",
            row -> StoryRow.claimId(row.match().b()))
        .reference("article_id_a", "dim_article", "The first's article.", row -> row.a().id())
        .reference("article_id_b", "dim_article", "The second's.", row -> row.b().id())
        .reference(
            "outlet_id_a", "dim_outlet", "The first's outlet.", row -> row.a().keys().outlet())
        .reference("outlet_id_b", "dim_outlet", "The second's.", row -> row.b().keys().outlet())
        .code(
            "relation",
            ClaimMatch.Relation.class,
            "agree: one value can be meant by both; differ: the values differ for a reason that can"
                + " be named; update: a later article gives a larger number of what grows, such as"
                + " a toll; conflict: they do not fit together, as far as the texts tell;"
                + " unit_missing: the same number, but one article leaves out the unit.",
            row -> row.match().relation())
        .text("reason", "What decided it.", row -> row.match().reason())
        .number(
            "likeness",
            "0 to 1",
            "How much speaks for both meaning the same quantity.",
            row -> row.match().likeness())
        .uniqueBy("story_id", "article_id_a", "article_id_b", "claim_id_a", "claim_id_b");
  }
}
