package news.parallax.report.fact;

import news.parallax.article.Section;
import news.parallax.report.schema.Table;

/** The declaration of {@code dim_sentence}. */
public final class SentenceTable {
  public static final Table<SentenceRow> SENTENCE = sentence();

  private SentenceTable() {}

  private static Table<SentenceRow> sentence() {
    return Table.<SentenceRow>named(
            "dim_sentence",
            "A sentence of an article, also one in which nothing was found. Facts lead here by"
                + " sentence_id; views.sql has views that lay the two side by side.")
        .text("sentence_id", "Key of the sentence, snt_….", SentenceRow::id)
        .reference(
            "article_id", "dim_article", "The article it stands in.", row -> row.article().id())
        .count(
            "number",
            "sentences",
            "How many sentences of the article stand before it.",
            SentenceRow::index)
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.span().start()))
        .slice("", "the sentence", SentenceRow::span, row -> row.article().text())
        .uniqueBySortedBy("sentence_id", "article_id", "start");
  }
}
