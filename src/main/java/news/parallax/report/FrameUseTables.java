package news.parallax.report;

import java.util.function.Function;
import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.CarrierMeasure;
import news.parallax.coverage.FrameMeasure;
import news.parallax.coverage.HeadlineContrast;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.SectionFrame;
import news.parallax.frame.Codebook;
import news.parallax.source.SourceType;

/** The declarations of the tables that hold frames against one another. */
final class FrameUseTables {
  private static final String SENTENCES = "sentences";
  private static final String BITS = "bits, 0 to 1";

  static final Table<SectionFrameRow> SECTION_FRAME = sectionFrame();
  static final Table<HeadlineRow> HEADLINE = headline();
  static final Table<FrameUseRows.DayFrameRow> DAILY_FRAME = dailyFrame();
  static final Table<FrameUseRows.CarrierRow> FRAME_SOURCE_TYPE = frameSourceType();
  static final Table<FrameUseRows.PairRow> OUTLET_PAIR = outletPair();

  private FrameUseTables() {}

  private static <R> TableBuilder<R> codebook(
      TableBuilder<R> table, Function<R, Codebook> codebook) {
    return table
        .text("codebook_id", "The codebook.", row -> codebook.apply(row).id())
        .text("codebook_version", "Its version.", row -> codebook.apply(row).version())
        .text(
            "codebook_hash",
            "SHA-256 of the file it was read from, in hexadecimal.",
            row -> codebook.apply(row).hash());
  }

  private static <R> TableBuilder<R> frame(
      TableBuilder<R> table, Function<R, DimensionTables.DefinitionRow> frame) {
    table.reference("frame_id", "dim_frame", "The frame.", row -> frame.apply(row).id());
    return codebook(table, row -> frame.apply(row).codebook())
        .text("frame", "The frame's id in its codebook.", row -> frame.apply(row).frame().id());
  }

  private static Table<SectionFrameRow> sectionFrame() {
    TableBuilder<SectionFrameRow> table =
        ArticleTables.<SectionFrameRow>fact(
                "fact_section_frame",
                "A frame of the headline, the lead, the body or the whole of an article, summed over"
                    + " the sentences that carry it (fact_frame).",
                "section_frame_id",
                "sec",
                SectionFrameRow::id,
                SectionFrameRow::article)
            .reference("frame_id", "dim_frame", "The frame.", row -> row.strongest().frameKey());
    return codebook(table, row -> row.strongest().codebook())
        .text("frame", "The frame's id in its codebook.", row -> row.found().frame().frameId())
        .code(
            "section",
            SectionFrame.Part.class,
            "The part of the article; article: headline, lead and body together.",
            row -> row.found().part())
        .count(
            SENTENCES,
            SENTENCES,
            "Sentences of the part that carry the frame.",
            row -> row.found().sentences())
        .count(
            "source_sentences",
            SENTENCES,
            "Those of them whose evidence only sources speak.",
            row -> row.found().bySources())
        .count(
            "mixed_sentences",
            SENTENCES,
            "Those of them whose evidence the outlet and sources speak.",
            row -> row.found().mixed())
        .count("of_sentences", SENTENCES, "All sentences of the part.", row -> row.found().of())
        .share("sentence_", "sentences / of_sentences", SectionFrameRow::carrying)
        .flag(
            "frames_article",
            "Whether the frame is one of the article: enough of its sentences carry it, by the rule"
                + " of the codebook.",
            row -> row.strongest().framesArticle())
        .number(
            "score",
            "sum of cue weights, or probability",
            "Sum of the scores of the sentences; of a codebook calibrated on articles, the"
                + " probability that the model gives the article.",
            row -> row.found().score())
        .textOrNull(
            "cues",
            "Up to ten cues or terms that decided it, the weightiest first, each with the sum of"
                + " its weights.",
            SectionFrameRow::cues)
        .slice(
            "",
            "the sentence that carries the frame most",
            row -> row.strongest().assignment().sentence(),
            row -> row.strongest().text())
        .text("rule", "The rule or model that found it.", row -> row.strongest().rule())
        .uniqueBySortedBy("section_frame_id", "article_id", "frame_id", "section");
  }

  private static Table<HeadlineRow> headline() {
    TableBuilder<HeadlineRow> table =
        ArticleTables.fact(
            "fact_headline",
            "The frames of an article's headline against those of its lead and body; a row for each"
                + " codebook that finds anything in the article.",
            "headline_id",
            "hea",
            HeadlineRow::id,
            HeadlineRow::article);
    return codebook(table, HeadlineRow::codebook)
        .slice("", "the headline", HeadlineRow::headline, row -> row.article().text())
        .textOrNull(
            "headline_frames",
            "The frames of the headline, parted by semicolons; null if it has none.",
            HeadlineRow::frames)
        .count(
            "body_sentences",
            SENTENCES,
            "Sentences of lead and body with at least one frame.",
            row -> row.contrast().bodySentences())
        .numberOrNull(
            "divergence",
            BITS,
            "Jensen-Shannon divergence between the frames of the headline and those of lead and"
                + " body; null if the headline has no frame or fewer than "
                + HeadlineContrast.LEAST_SENTENCES
                + " sentences have one. One or two frames can never be spread like those of a whole"
                + " text, so 0 is rare.",
            row -> row.contrast().divergence())
        .numberOrNull(
            "divergence_low",
            BITS,
            "Lower bound of its 95 % bootstrap interval over the sentences.",
            HeadlineRow::low)
        .numberOrNull("divergence_high", BITS, "Upper bound of that interval.", HeadlineRow::high)
        .textOrNull(
            "causes",
            "The frames that part the two, each with the bits it adds; + if the headline has more of"
                + " it, - if lead and body have.",
            HeadlineRow::causes)
        .text("rule", "How it was worked out.", row -> "jensen_shannon_bootstrap")
        .uniqueBySortedBy("headline_id", "article_id", "codebook_id");
  }

  private static Table<FrameUseRows.DayFrameRow> dailyFrame() {
    TableBuilder<FrameUseRows.DayFrameRow> table =
        Table.<FrameUseRows.DayFrameRow>named(
                "agg_daily_frame",
                "How much each frame is used day by day, all outlets together: a row for every"
                    + " frame and every day with articles. Articles without a date are in no row.")
            .dateReference("date", "Publication date.", FrameUseRows.DayFrameRow::day);
    return frame(table, FrameUseRows.DayFrameRow::frame)
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

  private static Table<FrameUseRows.CarrierRow> frameSourceType() {
    return frame(
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

  private static Table<FrameUseRows.PairRow> outletPair() {
    TableBuilder<FrameUseRows.PairRow> table =
        Table.<FrameUseRows.PairRow>named(
                "agg_outlet_pair_frame",
                "How far the frames of two outlets lie apart, each pair once. Only outlets with at"
                    + " least thresholds.pair_articles articles with frames, of more than "
                    + FrameUseRows.MOST_OUTLETS
                    + " those with most.")
            .reference("outlet_id", "dim_outlet", "One outlet.", row -> row.left().id())
            .text("outlet_name", "Its name.", row -> row.left().name())
            .reference("other_outlet_id", "dim_outlet", "The other.", row -> row.right().id())
            .text("other_outlet_name", "Its name.", row -> row.right().name());
    return codebook(table, FrameUseRows.PairRow::codebook)
        .count(
            "articles",
            "articles",
            "Articles of the first with at least one frame of the codebook.",
            row -> row.leftSample().articles())
        .count(
            "other_articles",
            "articles",
            "Those of the other.",
            row -> row.rightSample().articles())
        .count(
            "assignments",
            "rows of fact_frame",
            "Assignments of the first.",
            row -> sum(row.leftSample().counts().values()))
        .count(
            "other_assignments",
            "rows of fact_frame",
            "Those of the other.",
            row -> sum(row.rightSample().counts().values()))
        .number(
            "divergence",
            BITS,
            "Jensen-Shannon divergence between the shares of the frames in the assignments.",
            FrameUseRows.PairRow::divergence)
        .number(
            "divergence_low",
            BITS,
            "Lower bound of its 95 % interval: 200 replicates of a Poisson bootstrap over articles."
                + " Divergence is overstated in small samples, so the interval lies high there and"
                + " need not hold the value itself.",
            row -> row.interval().low())
        .number(
            "divergence_high", BITS, "Upper bound of that interval.", row -> row.interval().high())
        .textOrNull(
            "widest_frame",
            "The frame that adds most to the divergence; null if it is 0.",
            row -> row.widest() == null ? null : row.widest().frameId())
        .numberOrNull(
            "widest_frame_bits",
            BITS,
            "What it adds.",
            row -> row.widest() == null ? null : row.widest().bits())
        .uniqueBy("outlet_id", "other_outlet_id", "codebook_id");
  }

  private static long sum(Iterable<Long> counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
