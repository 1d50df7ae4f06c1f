package news.parallax.report.fact;

import java.util.List;
import news.parallax.article.MetadataCandidate;
import news.parallax.report.schema.Table;

/** The declaration of {@code fact_metadata}. */
public final class MetadataTable {
  public record Row(ArticleRow article, MetadataCandidate candidate) {}

  public static final Table<Row> METADATA =
      FactTable.<Row>named(
              "fact_metadata",
              "A date, outlet or byline that something told of an article: all that were told,"
                  + " where they are not the same or one could not be used, with what became of"
                  + " each. Articles of which all places tell the same have no rows. What a column"
                  + " gives goes before the name of the file, that before the text (above it,"
                  + " beside the date, behind the author, behind the headline, the copyright), the"
                  + " text before the address; a date of the address before a weekday of the text.",
              Row::article)
          .code(
              "field",
              MetadataCandidate.Field.class,
              "What it tells.",
              row -> row.candidate().field())
          .text(
              "value",
              "As it was given; a date that could be read as the day.",
              row -> row.candidate().value())
          .text(
              "place",
              "Where it stood: column, file_name, address, text or a part of it: masthead, byline,"
                  + " headline_suffix, copyright, dateline, update, weekday.",
              row -> row.candidate().place())
          .code(
              "fate",
              MetadataCandidate.Fate.class,
              "chosen: it is the article's; less_sure: a surer place tells something else;"
                  + " unreadable, ambiguous (day and month), placeholder (1970-01-01 and the like),"
                  + " after_run: why a date could not be used.",
              row -> row.candidate().fate())
          .uniqueBy("article_id", "field", "value", "place");

  private MetadataTable() {}

  /** The candidates of an article, if something is in doubt about it. */
  public static List<Row> rows(ArticleRow article) {
    return MetadataCandidate.of(article.facts().article()).stream()
        .map(candidate -> new Row(article, candidate))
        .toList();
  }
}
