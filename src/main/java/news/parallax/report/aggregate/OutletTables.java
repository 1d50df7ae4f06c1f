package news.parallax.report.aggregate;

import static news.parallax.coverage.ArticleMeasure.ARTICLES;
import static news.parallax.coverage.ArticleMeasure.ATTRIBUTED_WORDS;
import static news.parallax.coverage.ArticleMeasure.ATTRIBUTED_WORDS_BY_WORDS;
import static news.parallax.coverage.ArticleMeasure.ATTRIBUTED_WORDS_SQUARED;
import static news.parallax.coverage.ArticleMeasure.ATTRIBUTIONS;
import static news.parallax.coverage.ArticleMeasure.ATTRIBUTIONS_SQUARED;
import static news.parallax.coverage.ArticleMeasure.CITING_ARTICLES;
import static news.parallax.coverage.ArticleMeasure.DATED_ARTICLES;
import static news.parallax.coverage.ArticleMeasure.DIRECT;
import static news.parallax.coverage.ArticleMeasure.INDIRECT;
import static news.parallax.coverage.ArticleMeasure.MIXED;
import static news.parallax.coverage.ArticleMeasure.NAMED;
import static news.parallax.coverage.ArticleMeasure.NAMED_BY_ATTRIBUTIONS;
import static news.parallax.coverage.ArticleMeasure.NAMED_SQUARED;
import static news.parallax.coverage.ArticleMeasure.NOT_ANALYSED;
import static news.parallax.coverage.ArticleMeasure.OFFICIAL;
import static news.parallax.coverage.ArticleMeasure.OFFICIAL_BY_ATTRIBUTIONS;
import static news.parallax.coverage.ArticleMeasure.OFFICIAL_SQUARED;
import static news.parallax.coverage.ArticleMeasure.SENTENCES;
import static news.parallax.coverage.ArticleMeasure.SOURCED_OR_NOT;
import static news.parallax.coverage.ArticleMeasure.SOURCED_OR_NOT_SQUARED;
import static news.parallax.coverage.ArticleMeasure.UNKNOWN_SOURCE;
import static news.parallax.coverage.ArticleMeasure.UNKNOWN_SOURCE_BY_SOURCED_OR_NOT;
import static news.parallax.coverage.ArticleMeasure.UNKNOWN_SOURCE_SQUARED;
import static news.parallax.coverage.ArticleMeasure.WORDS;
import static news.parallax.coverage.ArticleMeasure.WORDS_SQUARED;

import java.time.LocalDate;
import java.util.function.Function;
import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.Diversity;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.Tally;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;

/** The declarations of the aggregates of what each outlet reports and whom it cites. */
public final class OutletTables {
  private static final String ATTRIBUTION_UNIT = "rows of fact_attribution";

  record DayRow(OutletRow outlet, LocalDate day, Tally<ArticleMeasure> articles) {}

  public static final Table<OutletRow> OUTLET = outlet();
  public static final Table<DayRow> DAILY = daily();

  private OutletTables() {}

  private static Table<OutletRow> outlet() {
    TableBuilder<OutletRow> table =
        ofOutlet(
            Table.<OutletRow>named(
                "agg_outlet", "What each outlet reports and whom it cites, all days together."),
            row -> row);
    measures(table, OutletRow::articles)
        .count(
            "not_analysed",
            "articles",
            "Articles in other languages than the job's; no other column counts them.",
            row -> row.articles().of(NOT_ANALYSED))
        .count(
            "dated_articles",
            "articles",
            "Articles whose date is known; the others are in no row of agg_daily.",
            row -> row.articles().of(DATED_ARTICLES))
        .articleShare(
            "attributed_words_",
            "attributed_words / words",
            row ->
                row.shareInArticles(
                    ATTRIBUTED_WORDS,
                    ATTRIBUTED_WORDS_SQUARED,
                    ATTRIBUTED_WORDS_BY_WORDS,
                    WORDS,
                    WORDS_SQUARED))
        .count(
            "content_words",
            "words",
            "Words of the content of all attributions; a word in nested speech counts for each"
                + " speaker.",
            row -> row.outlet().contentWords())
        .articleShare(
            "official_",
            "official_attributions / attributions",
            row -> ofAttributions(row, OFFICIAL, OFFICIAL_SQUARED, OFFICIAL_BY_ATTRIBUTIONS))
        .articleShare(
            "named_",
            "named_attributions / attributions",
            row -> ofAttributions(row, NAMED, NAMED_SQUARED, NAMED_BY_ATTRIBUTIONS))
        .articleShare(
            "unknown_source_",
            "unknown_source_attributions / sourced_or_not",
            row ->
                row.shareInArticles(
                    UNKNOWN_SOURCE,
                    UNKNOWN_SOURCE_SQUARED,
                    UNKNOWN_SOURCE_BY_SOURCED_OR_NOT,
                    SOURCED_OR_NOT,
                    SOURCED_OR_NOT_SQUARED))
        .count(
            "distinct_sources",
            "sources",
            "Different sources cited, those that could not be told left out.",
            row -> row.outlet().distinctSources())
        .count(
            "exclusive_sources",
            "sources",
            "Named sources that no other outlet of the run cites.",
            OutletRow::exclusiveSources)
        .numberOrNull(
            "source_entropy",
            "bits",
            "Shannon entropy, to base 2, of the shares of these sources in the attributions; 0 if"
                + " one source has them all; null if there is none.",
            row -> {
              Diversity diversity = row.outlet().sourceDiversity();
              return diversity == null ? null : diversity.entropy();
            })
        .numberOrNull(
            "effective_sources",
            "sources",
            "2 to the power of source_entropy: how many equally cited sources would have this"
                + " entropy.",
            row -> {
              Diversity diversity = row.outlet().sourceDiversity();
              return diversity == null ? null : diversity.effectiveNumber();
            });
    return table.uniqueBy("outlet_id");
  }

  private static Table<DayRow> daily() {
    TableBuilder<DayRow> table =
        Table.<DayRow>named(
                "agg_daily",
                "What each outlet reports and whom it cites, day by day; only days with articles."
                    + " Articles without a date are in no row.")
            .dateReference("date", "Publication date.", DayRow::day);
    return measures(ofOutlet(table, DayRow::outlet), DayRow::articles)
        .uniqueBy("date", "outlet_id");
  }

  /** Whose row it is. */
  static <R> TableBuilder<R> ofOutlet(TableBuilder<R> table, Function<R, OutletRow> outlet) {
    return table
        .reference("outlet_id", "dim_outlet", "The outlet.", row -> outlet.apply(row).id())
        .text("outlet_name", "Its name.", row -> outlet.apply(row).name());
  }

  /** The columns that agg_outlet and agg_daily have in common. */
  private static <R> TableBuilder<R> measures(
      TableBuilder<R> table, Function<R, Tally<ArticleMeasure>> tally) {
    measure(table, "articles", "articles", "Articles.", tally, ARTICLES);
    measure(
        table,
        "citing_articles",
        "articles",
        "Articles with at least one attribution.",
        tally,
        CITING_ARTICLES);
    measure(table, "words", "words", "Words of headline, lead and body.", tally, WORDS);
    measure(
        table,
        "attributed_words",
        "words",
        "Words that stand in the content of at least one attribution.",
        tally,
        ATTRIBUTED_WORDS);
    measure(
        table, "sentences", "sentences", "Sentences of headline, lead and body.", tally, SENTENCES);
    measure(
        table,
        "attributions",
        ATTRIBUTION_UNIT,
        "Attributions that count (fact_attribution.counted), also negated ones.",
        tally,
        ATTRIBUTIONS);
    measure(table, "direct_attributions", ATTRIBUTION_UNIT, "Those of type direct.", tally, DIRECT);
    measure(
        table,
        "indirect_attributions",
        ATTRIBUTION_UNIT,
        "Those of type indirect.",
        tally,
        INDIRECT);
    measure(table, "mixed_attributions", ATTRIBUTION_UNIT, "Those of type mixed.", tally, MIXED);
    measure(
        table,
        "official_attributions",
        ATTRIBUTION_UNIT,
        "Those whose source is official, that is of type government, security_justice or"
            + " international_body; parties and politicians outside government are not.",
        tally,
        OFFICIAL);
    measure(
        table,
        "named_attributions",
        ATTRIBUTION_UNIT,
        "Those whose source is a named individual or group.",
        tally,
        NAMED);
    measure(
        table,
        "sourced_or_not",
        ATTRIBUTION_UNIT,
        "attributions and unknown_source_attributions together.",
        tally,
        SOURCED_OR_NOT);
    return measure(
        table,
        "unknown_source_attributions",
        ATTRIBUTION_UNIT,
        "What would count as an attribution besides if it could be told surely who speaks.",
        tally,
        UNKNOWN_SOURCE);
  }

  private static <R> TableBuilder<R> measure(
      TableBuilder<R> table,
      String column,
      String unit,
      String description,
      Function<R, Tally<ArticleMeasure>> tally,
      ArticleMeasure measure) {
    return table.count(column, unit, description, row -> tally.apply(row).of(measure));
  }

  private static Proportion ofAttributions(
      OutletRow row, ArticleMeasure part, ArticleMeasure squared, ArticleMeasure product) {
    return row.shareInArticles(part, squared, product, ATTRIBUTIONS, ATTRIBUTIONS_SQUARED);
  }
}
