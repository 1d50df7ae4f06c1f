package news.parallax.report.aggregate;

import static news.parallax.coverage.ArticleMeasure.ARTICLES;
import static news.parallax.coverage.ArticleMeasure.ATTRIBUTIONS;
import static news.parallax.coverage.ArticleMeasure.ATTRIBUTIONS_SQUARED;

import java.util.function.Function;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.SpeechMeasure;
import news.parallax.coverage.Tally;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;
import news.parallax.source.SourceType;

/** The declarations of the aggregates of how much each source and each type of source is cited. */
public final class SpeechTables {
  private static final String ATTRIBUTION_UNIT = "rows of fact_attribution";

  record OutletSourceTypeRow(OutletRow outlet, SourceType type, Tally<SpeechMeasure> speech) {}

  record OutletSourceRow(OutletRow outlet, SourceRow source, Tally<SpeechMeasure> speech) {}

  public static final Table<OutletSourceTypeRow> OUTLET_SOURCE_TYPE = outletSourceType();
  public static final Table<SourceRow> SOURCE = source();
  public static final Table<OutletSourceRow> OUTLET_SOURCE = outletSource();

  private SpeechTables() {}

  private static Table<OutletSourceTypeRow> outletSourceType() {
    TableBuilder<OutletSourceTypeRow> table =
        OutletTables.ofOutlet(
                Table.<OutletSourceTypeRow>named(
                    "agg_outlet_source_type",
                    "How much each outlet cites each type of source; a row for every type, cited"
                        + " or not."),
                OutletSourceTypeRow::outlet)
            .code(
                "source_type",
                SourceType.class,
                "The type that the source has in the article.",
                OutletSourceTypeRow::type);
    return speechOfOutlet(table, OutletSourceTypeRow::outlet, OutletSourceTypeRow::speech)
        .uniqueBy("outlet_id", "source_type");
  }

  private static Table<SourceRow> source() {
    return speech(
            Table.<SourceRow>named(
                    "agg_source", "How much each source is cited, all outlets together.")
                .reference("source_id", "dim_source", "The source.", SourceRow::id)
                .text("source_name", "Its name in dim_source.", SourceRow::name)
                .count("outlets", "outlets", "Outlets that cite it.", row -> row.outlets().size())
                .referenceOrNull(
                    "sole_outlet_id",
                    "dim_outlet",
                    "The outlet that alone cites it; null if several do.",
                    SourceRow::soleOutlet),
            row -> row.source().speech())
        .dateReferenceOrNull(
            "first_date",
            "Day of the first dated article that cites it; null if none is dated.",
            row -> row.source().first())
        .dateReferenceOrNull(
            "last_date",
            "Day of the last dated article that cites it; null if none is dated.",
            row -> row.source().last())
        .ordered("first_date", "last_date")
        .uniqueBy("source_id");
  }

  private static Table<OutletSourceRow> outletSource() {
    TableBuilder<OutletSourceRow> table =
        OutletTables.ofOutlet(
                Table.<OutletSourceRow>named(
                    "agg_outlet_source", "How much each outlet cites each of its sources."),
                OutletSourceRow::outlet)
            .reference("source_id", "dim_source", "The source.", row -> row.source().id())
            .text("source_name", "Its name in dim_source.", row -> row.source().name());
    return speechOfOutlet(table, OutletSourceRow::outlet, OutletSourceRow::speech)
        .uniqueBy("outlet_id", "source_id");
  }

  static <R> TableBuilder<R> speech(
      TableBuilder<R> table, Function<R, Tally<SpeechMeasure>> speech) {
    return table
        .count(
            "articles",
            "articles",
            "Articles that cite it at least once.",
            row -> speech.apply(row).of(SpeechMeasure.ARTICLES))
        .count(
            "attributions",
            ATTRIBUTION_UNIT,
            "Attributions to it.",
            row -> speech.apply(row).of(SpeechMeasure.ATTRIBUTIONS))
        .count(
            "content_words",
            "words",
            "Words of the content of these attributions.",
            row -> speech.apply(row).of(SpeechMeasure.CONTENT_WORDS));
  }

  /** How much is spoken, and the shares in what all sources of the outlet speak. */
  private static <R> TableBuilder<R> speechOfOutlet(
      TableBuilder<R> table,
      Function<R, OutletRow> outlet,
      Function<R, Tally<SpeechMeasure>> speech) {
    return speech(table, speech)
        .count(
            "outlet_articles",
            "articles",
            "All articles of the outlet.",
            row -> outlet.apply(row).articles().of(ARTICLES))
        .share(
            "article_",
            "articles / outlet_articles",
            row ->
                outlet.apply(row).shareOf(speech.apply(row).of(SpeechMeasure.ARTICLES), ARTICLES))
        .count(
            "outlet_attributions",
            ATTRIBUTION_UNIT,
            "All attributions of the outlet.",
            row -> outlet.apply(row).attributions())
        .articleShare(
            "attribution_",
            "attributions / outlet_attributions",
            row ->
                outlet
                    .apply(row)
                    .shareInArticles(
                        speech.apply(row).of(SpeechMeasure.ATTRIBUTIONS),
                        speech.apply(row).of(SpeechMeasure.ATTRIBUTIONS_SQUARED),
                        speech.apply(row).of(SpeechMeasure.ATTRIBUTIONS_BY_ALL),
                        ATTRIBUTIONS,
                        ATTRIBUTIONS_SQUARED))
        .count(
            "outlet_content_words",
            "words",
            "Words of the content of all attributions of the outlet.",
            row -> outlet.apply(row).outlet().contentWords())
        .wordShare(
            "word_",
            "content_words / outlet_content_words",
            row ->
                new Proportion(
                    speech.apply(row).of(SpeechMeasure.CONTENT_WORDS),
                    outlet.apply(row).outlet().contentWords()));
  }
}
