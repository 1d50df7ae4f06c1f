package news.parallax.report.aggregate;

import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.CarrierMeasure;
import news.parallax.coverage.FrameMeasure;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.Tally;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;
import news.parallax.source.SourceType;

/**
 * The declarations of the aggregates about frames: how much each outlet uses them, on which day,
 * and which sources carry them.
 */
public final class FrameUseTables {
  private static final String SENTENCES = "sentences";

  record OutletFrameRow(OutletRow outlet, DefinitionRow frame, Tally<FrameMeasure> use) {}

  public static final Table<OutletFrameRow> OUTLET_FRAME = outletFrame();
  public static final Table<FrameUseRows.DayFrameRow> DAILY_FRAME = dailyFrame();
  public static final Table<FrameUseRows.CarrierRow> FRAME_SOURCE_TYPE = frameSourceType();

  private FrameUseTables() {}

  private static Table<OutletFrameRow> outletFrame() {
    TableBuilder<OutletFrameRow> table =
        OutletTables.ofOutlet(
                Table.<OutletFrameRow>named(
                    "agg_outlet_frame",
                    "How much each outlet uses each frame; a row for every frame of every codebook,"
                        + " used or not."),
                OutletFrameRow::outlet)
            .reference("frame_id", "dim_frame", "The frame.", row -> row.frame().id());
    FrameColumns.codebook(table, "The codebook of the frame.", row -> row.frame().codebook())
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
            row -> row.outlet().articles().of(ArticleMeasure.ARTICLES))
        .share(
            "article_",
            "articles / outlet_articles",
            row ->
                row.outlet().shareOf(row.use().of(FrameMeasure.ARTICLES), ArticleMeasure.ARTICLES))
        .count(
            "framed_articles",
            "articles",
            "Articles of the outlet of which it is a frame: enough sentences carry it, in number or"
                + " as a share, by the rule of the codebook.",
            row -> row.use().of(FrameMeasure.FRAMED_ARTICLES))
        .share(
            "framed_article_",
            "framed_articles / outlet_articles",
            row ->
                row.outlet()
                    .shareOf(row.use().of(FrameMeasure.FRAMED_ARTICLES), ArticleMeasure.ARTICLES))
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
            row -> row.outlet().articles().of(ArticleMeasure.SENTENCES))
        .articleShare(
            "sentence_",
            "sentences / outlet_sentences",
            row ->
                row.outlet()
                    .shareInArticles(
                        row.use().of(FrameMeasure.SENTENCES),
                        row.use().of(FrameMeasure.SENTENCES_SQUARED),
                        row.use().of(FrameMeasure.SENTENCES_BY_ALL),
                        ArticleMeasure.SENTENCES,
                        ArticleMeasure.SENTENCES_SQUARED));
    return FrameColumns.voices(table, OutletFrameRow::use)
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

  private static Table<FrameUseRows.CarrierRow> frameSourceType() {
    return FrameColumns.frame(
            Table.<FrameUseRows.CarrierRow>named(
                "agg_frame_source_type",
                "Who carries which frame: sentences whose evidence sources of a type speak, all"
                    + " outlets together; a row for every frame and type. Of evidence that several"
                    + " attributions share, the one with most pieces counts."),
            FrameUseRows.CarrierRow::frame)
        .code(
            "source_type",
            SourceType.class,
            "The type that the source has in the article.",
            FrameUseRows.CarrierRow::type)
        .count(
            "articles",
            "articles",
            "Articles in which sources of the type carry the frame.",
            row -> row.use().of(CarrierMeasure.ARTICLES))
        .count(
            SENTENCES,
            SENTENCES,
            "Sentences of the frame that sources of the type speak.",
            row -> row.use().of(CarrierMeasure.SENTENCES))
        .count(
            "frame_sentences",
            SENTENCES,
            "Sentences of the frame that sources of any type speak.",
            FrameUseRows.CarrierRow::frameSentences)
        .share(
            "type_of_frame_",
            "sentences / frame_sentences",
            row -> new Proportion(row.use().of(CarrierMeasure.SENTENCES), row.frameSentences()))
        .count(
            "type_sentences",
            SENTENCES,
            "Assigned sentences, counted for each frame of the codebook, that sources of the type"
                + " speak.",
            FrameUseRows.CarrierRow::typeSentences)
        .share(
            "frame_of_type_",
            "sentences / type_sentences",
            row -> new Proportion(row.use().of(CarrierMeasure.SENTENCES), row.typeSentences()))
        .uniqueBy("frame_id", "source_type");
  }

  private static Table<FrameUseRows.DayFrameRow> dailyFrame() {
    TableBuilder<FrameUseRows.DayFrameRow> table =
        Table.<FrameUseRows.DayFrameRow>named(
                "agg_daily_frame",
                "How much each frame is used day by day, all outlets together: a row for every"
                    + " frame and every day with articles. Articles without a date are in no row.")
            .dateReference("date", "Publication date.", FrameUseRows.DayFrameRow::day);
    return FrameColumns.frame(table, FrameUseRows.DayFrameRow::frame)
        .count(
            "articles",
            "articles",
            "Articles with at least one sentence assigned to the frame.",
            row -> row.use().of(FrameMeasure.ARTICLES))
        .count(
            "day_articles",
            "articles",
            "All articles of the day.",
            row -> row.all().of(ArticleMeasure.ARTICLES))
        .share(
            "article_",
            "articles / day_articles",
            row ->
                new Proportion(
                    row.use().of(FrameMeasure.ARTICLES), row.all().of(ArticleMeasure.ARTICLES)))
        .count(
            "framed_articles",
            "articles",
            "Articles of which it is a frame, by the rule of the codebook.",
            row -> row.use().of(FrameMeasure.FRAMED_ARTICLES))
        .count(
            "headline_articles",
            "articles",
            "Articles with the frame in the headline.",
            row -> row.use().of(FrameMeasure.HEADLINES))
        .count(
            SENTENCES,
            SENTENCES,
            "Sentences assigned to the frame.",
            row -> row.use().of(FrameMeasure.SENTENCES))
        .count(
            "day_sentences",
            SENTENCES,
            "All sentences of the day in headline, lead and body.",
            row -> row.all().of(ArticleMeasure.SENTENCES))
        .share(
            "sentence_",
            "sentences / day_sentences",
            row ->
                new Proportion(
                    row.use().of(FrameMeasure.SENTENCES), row.all().of(ArticleMeasure.SENTENCES)))
        .uniqueBy("date", "frame_id");
  }
}
