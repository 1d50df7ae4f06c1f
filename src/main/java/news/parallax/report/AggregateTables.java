package news.parallax.report;

import static news.parallax.coverage.ArticleMeasure.ARTICLES;
import static news.parallax.coverage.ArticleMeasure.ATTRIBUTED_WORDS;
import static news.parallax.coverage.ArticleMeasure.ATTRIBUTIONS;
import static news.parallax.coverage.ArticleMeasure.CITING_ARTICLES;
import static news.parallax.coverage.ArticleMeasure.DATED_ARTICLES;
import static news.parallax.coverage.ArticleMeasure.DIRECT;
import static news.parallax.coverage.ArticleMeasure.INDIRECT;
import static news.parallax.coverage.ArticleMeasure.MIXED;
import static news.parallax.coverage.ArticleMeasure.NAMED;
import static news.parallax.coverage.ArticleMeasure.OFFICIAL;
import static news.parallax.coverage.ArticleMeasure.SENTENCES;
import static news.parallax.coverage.ArticleMeasure.UNKNOWN_SOURCE;
import static news.parallax.coverage.ArticleMeasure.WORDS;

import java.time.LocalDate;
import java.util.function.Function;
import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.Diversity;
import news.parallax.coverage.FrameMeasure;
import news.parallax.coverage.OutletStatistics;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.SpeechMeasure;
import news.parallax.coverage.Tally;
import news.parallax.source.SourceType;

/** The declarations of the aggregates. */
final class AggregateTables {
  private static final String ATTRIBUTION_UNIT = "rows of fact_attribution";

  /**
   * @param exclusiveSources how many named sources no other outlet cites
   */
  record OutletRow(String id, String name, OutletStatistics outlet, long exclusiveSources) {
    Tally<ArticleMeasure> articles() {
      return outlet.articles();
    }

    long attributions() {
      return outlet.articles().of(ATTRIBUTIONS);
    }
  }

  record OutletFrameRow(
      OutletRow outlet, DimensionTables.DefinitionRow frame, Tally<FrameMeasure> use) {}

  record OutletSourceTypeRow(OutletRow outlet, SourceType type, Tally<SpeechMeasure> speech) {}

  record OutletSourceRow(
      OutletRow outlet, DimensionTables.SourceRow source, Tally<SpeechMeasure> speech) {}

  record DayRow(OutletRow outlet, LocalDate day, Tally<ArticleMeasure> articles) {}

  static final Table<OutletRow> OUTLET = outlet();
  static final Table<OutletFrameRow> OUTLET_FRAME = outletFrame();
  static final Table<OutletSourceTypeRow> OUTLET_SOURCE_TYPE = outletSourceType();
  static final Table<DimensionTables.SourceRow> SOURCE = source();
  static final Table<OutletSourceRow> OUTLET_SOURCE = outletSource();
  static final Table<DayRow> DAILY = daily();

  private AggregateTables() {}

  private static Table<OutletRow> outlet() {
    TableBuilder<OutletRow> table =
        ofOutlet(
            Table.<OutletRow>named(
                "agg_outlet", "What each outlet reports and whom it cites, all days together."),
            row -> row);
    measures(table, OutletRow::articles)
        .count(
            "dated_articles",
            "articles",
            "Articles whose date is known; the others are in no row of agg_daily.",
            row -> row.articles().of(DATED_ARTICLES))
        .wordShare(
            "attributed_words_",
            "attributed_words / words",
            row -> row.articles().share(ATTRIBUTED_WORDS, WORDS))
        .count(
            "content_words",
            "words",
            "Words of the content of all attributions; a word in nested speech counts for each"
                + " speaker.",
            row -> row.outlet().contentWords())
        .share(
            "official_",
            "official_attributions / attributions",
            row -> row.articles().share(OFFICIAL, ATTRIBUTIONS))
        .share(
            "named_",
            "named_attributions / attributions",
            row -> row.articles().share(NAMED, ATTRIBUTIONS))
        .share(
            "unknown_source_",
            "unknown_source_attributions / attributions",
            row -> row.articles().share(UNKNOWN_SOURCE, ATTRIBUTIONS))
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

  private static Table<OutletFrameRow> outletFrame() {
    return ofOutlet(
            Table.<OutletFrameRow>named(
                "agg_outlet_frame",
                "How much each outlet uses each frame; a row for every frame of every codebook,"
                    + " used or not."),
            OutletFrameRow::outlet)
        .reference("frame_id", "dim_frame", "The frame.", row -> row.frame().id())
        .text("codebook_id", "The codebook of the frame.", row -> row.frame().codebook().id())
        .text("codebook_version", "Its version.", row -> row.frame().codebook().version())
        .text(
            "codebook_hash",
            "SHA-256 of the file it was read from, in hexadecimal.",
            row -> row.frame().codebook().hash())
        .text("frame", "The frame's id in its codebook.", row -> row.frame().frame().id())
        .count(
            "articles",
            "articles",
            "Articles of the outlet with at least one sentence assigned to the frame.",
            row -> row.use().of(FrameMeasure.ARTICLES))
        .count(
            "outlet_articles",
            "articles",
            "All articles of the outlet.",
            row -> row.outlet().articles().of(ARTICLES))
        .share(
            "article_",
            "articles / outlet_articles",
            row -> outOf(row.use().of(FrameMeasure.ARTICLES), row.outlet(), ARTICLES))
        .count(
            "framed_articles",
            "articles",
            "Articles of the outlet of which it is a frame: enough sentences carry it, in number or"
                + " as a share, by the rule of the codebook.",
            row -> row.use().of(FrameMeasure.FRAMED_ARTICLES))
        .share(
            "framed_article_",
            "framed_articles / outlet_articles",
            row -> outOf(row.use().of(FrameMeasure.FRAMED_ARTICLES), row.outlet(), ARTICLES))
        .count(
            "headline_articles",
            "articles",
            "Articles of the outlet with the frame in the headline.",
            row -> row.use().of(FrameMeasure.HEADLINES))
        .count(
            "sentences",
            "sentences",
            "Sentences of the outlet assigned to the frame.",
            row -> row.use().of(FrameMeasure.SENTENCES))
        .count(
            "outlet_sentences",
            "sentences",
            "All sentences of the outlet in headline, lead and body.",
            row -> row.outlet().articles().of(SENTENCES))
        .share(
            "sentence_",
            "sentences / outlet_sentences",
            row -> outOf(row.use().of(FrameMeasure.SENTENCES), row.outlet(), SENTENCES))
        .count(
            "outlet_voice_sentences",
            "sentences",
            "Sentences assigned whose evidence the outlet itself speaks.",
            row -> row.use().of(FrameMeasure.OUTLET_VOICE))
        .count(
            "source_voice_sentences",
            "sentences",
            "Sentences assigned whose evidence sources speak.",
            row -> row.use().of(FrameMeasure.SOURCE_VOICE))
        .count(
            "mixed_voice_sentences",
            "sentences",
            "Sentences assigned whose evidence the outlet speaks in part.",
            row -> row.use().of(FrameMeasure.MIXED_VOICE))
        .share(
            "outlet_voice_",
            "outlet_voice_sentences / sentences",
            row -> row.use().share(FrameMeasure.OUTLET_VOICE, FrameMeasure.SENTENCES))
        .uniqueBy("outlet_id", "frame_id");
  }

  private static Table<OutletSourceTypeRow> outletSourceType() {
    TableBuilder<OutletSourceTypeRow> table =
        ofOutlet(
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

  private static Table<DimensionTables.SourceRow> source() {
    return speech(
            Table.<DimensionTables.SourceRow>named(
                    "agg_source", "How much each source is cited, all outlets together.")
                .reference("source_id", "dim_source", "The source.", DimensionTables.SourceRow::id)
                .text("source_name", "Its name in dim_source.", DimensionTables.SourceRow::name)
                .count("outlets", "outlets", "Outlets that cite it.", row -> row.outlets().size())
                .referenceOrNull(
                    "sole_outlet_id",
                    "dim_outlet",
                    "The outlet that alone cites it; null if several do.",
                    DimensionTables.SourceRow::soleOutlet),
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
        ofOutlet(
                Table.<OutletSourceRow>named(
                    "agg_outlet_source", "How much each outlet cites each of its sources."),
                OutletSourceRow::outlet)
            .reference("source_id", "dim_source", "The source.", row -> row.source().id())
            .text("source_name", "Its name in dim_source.", row -> row.source().name());
    return speechOfOutlet(table, OutletSourceRow::outlet, OutletSourceRow::speech)
        .uniqueBy("outlet_id", "source_id");
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
        "Attributions, also negated ones.",
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
    return measure(
        table,
        "unknown_source_attributions",
        ATTRIBUTION_UNIT,
        "Those whose source could not be told.",
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

  private static <R> TableBuilder<R> speech(
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
            row -> outOf(speech.apply(row).of(SpeechMeasure.ARTICLES), outlet.apply(row), ARTICLES))
        .count(
            "outlet_attributions",
            ATTRIBUTION_UNIT,
            "All attributions of the outlet.",
            row -> outlet.apply(row).attributions())
        .share(
            "attribution_",
            "attributions / outlet_attributions",
            row ->
                outOf(
                    speech.apply(row).of(SpeechMeasure.ATTRIBUTIONS),
                    outlet.apply(row),
                    ATTRIBUTIONS))
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

  private static Proportion outOf(long part, OutletRow outlet, ArticleMeasure whole) {
    return new Proportion(part, outlet.articles().of(whole));
  }
}
