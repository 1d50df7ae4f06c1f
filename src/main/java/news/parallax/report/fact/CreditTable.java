package news.parallax.report.fact;

import news.parallax.article.Credit;
import news.parallax.article.Section;
import news.parallax.report.schema.Table;

/** The declaration of {@code fact_credit}. */
public final class CreditTable {
  public static final Table<CreditRow> CREDIT = credit();

  private CreditTable() {}

  private static Table<CreditRow> credit() {
    return FactTable.<CreditRow>named(
            "fact_credit",
            "A line or phrase that names where an article comes from.",
            "credit_id",
            "crd",
            CreditRow::id,
            CreditRow::article)
        .code(
            "kind",
            Credit.Kind.class,
            "What it says: origin of the report, contribution, relayed report, publisher, or a name"
                + " at the end of the headline.",
            row -> row.credit().kind())
        .text("party", "Who is credited, as named.", row -> row.credit().party())
        .slice("", "the credit", row -> row.credit().where(), row -> row.article().text())
        .reference(
            "sentence_id",
            "dim_sentence",
            "The sentence it stands in.",
            row -> row.article().sentenceId(row.credit().where()))
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.credit().where().start()))
        .text("rule", "The rule that found it.", row -> row.credit().rule())
        .uniqueBySortedBy("credit_id", "article_id", "start", "end", "credit_id");
  }
}
