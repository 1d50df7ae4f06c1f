package news.parallax.report.fact;

import news.parallax.analysis.SectionFrame;
import news.parallax.analysis.Voice;
import news.parallax.article.Section;
import news.parallax.coverage.HeadlineContrast;
import news.parallax.report.aggregate.FrameColumns;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;

/** The declarations of the facts about the frames of an article. */
public final class FrameTables {
  private static final String SENTENCES = "sentences";

  public static final Table<FrameRow> FRAME = frame();
  public static final Table<SectionFrameRow> SECTION_FRAME = sectionFrame();
  public static final Table<HeadlineRow> HEADLINE = headline();

  private FrameTables() {}

  private static Table<FrameRow> frame() {
    TableBuilder<FrameRow> table =
        FactTable.<FrameRow>named(
                "fact_frame",
                "A frame found in a sentence. The offsets start and end are those of the evidence,"
                    + " from its first word to its last.",
                FrameRow::article)
            .reference("frame_id", "dim_frame", "Which frame.", FrameRow::frameKey);
    return FrameColumns.codebook(table, "The codebook of the frame.", FrameRow::codebook)
        .text("frame", "The frame's id in its codebook.", row -> row.assignment().frameId())
        .place("", "the evidence", FrameRow::evidence)
        .textOrNull(
            "evidence_spans",
            "Its pieces, as start-end;start-end; null if it is one.",
            row -> AttributionRow.pieces(row.spans()))
        .text("evidence_words", "The words of its pieces, parted by semicolons.", FrameRow::words)
        .count(
            "evidence_count",
            "pieces",
            "How many pieces of evidence there are.",
            row -> row.assignment().evidence().size())
        .count(
            "source_evidence_count",
            "pieces",
            "How many of them are spoken by sources.",
            row -> row.assignment().sourceEvidence())
        .code(
            "voice",
            Voice.class,
            "Who speaks the evidence: the outlet, sources, or both in part.",
            FrameRow::voice)
        .referenceOrNull(
            "attribution_id",
            "fact_attribution",
            "The attribution that speaks most of the evidence; null if the outlet speaks it all.",
            FrameRow::attributionId)
        .referenceOrNull(
            "source_id", "dim_source", "The source of that attribution.", FrameRow::sourceId)
        .textOrNull("source_name", "The name of that source in the article.", FrameRow::sourceName)
        .reference(
            "sentence_id",
            "dim_sentence",
            "The sentence it stands in.",
            row -> row.article().sentenceId(row.assignment().sentence()))
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.assignment().section())
        .flag(
            "frames_article",
            "Whether the frame is one of the article too: enough sentences carry it, by the rule of"
                + " the codebook.",
            FrameRow::framesArticle)
        .text("rule", "The rule or model that found it.", FrameRow::rule)
        .number(
            "score",
            "sum of cue weights, or probability",
            "Weight of the evidence; of a calibrated codebook, the probability that the model gives"
                + " the article or sentence.",
            row -> row.assignment().score())
        .number(
            "threshold",
            "sum of cue weights, or probability",
            "The score from which the row is sure.",
            row -> row.assignment().threshold())
        .flag(
            "sure",
            "Whether the score reaches the threshold. Only sure rows are counted and shown; the"
                + " others are wrong about as often as right.",
            row -> row.assignment().sure())
        .textOrNull(
            "cues",
            "Every cue of the codebook that counted, each with its weight, parted by semicolons;"
                + " the weights add up to the score. A cue that stood in the sentence before weighs"
                + " nothing. Of a calibrated codebook, up to ten of the weightiest terms, each with"
                + " the tenths that it adds to the log odds; of a model, its words and what stands"
                + " around it.",
            FrameRow::cues)
        .uniqueBy("article_id", "start", "frame_id");
  }

  private static Table<SectionFrameRow> sectionFrame() {
    TableBuilder<SectionFrameRow> table =
        FactTable.<SectionFrameRow>named(
                "fact_section_frame",
                "A frame of the headline, the lead, the body or the whole of an article, summed"
                    + " over the sentences that carry it (fact_frame).",
                SectionFrameRow::article)
            .reference("frame_id", "dim_frame", "The frame.", row -> row.strongest().frameKey());
    return FrameColumns.codebook(table, row -> row.strongest().codebook())
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
            row -> row.found().extent().sentences())
        .count(
            "source_sentences",
            SENTENCES,
            "Those of them whose evidence only sources speak.",
            row -> row.found().extent().bySources())
        .count(
            "mixed_sentences",
            SENTENCES,
            "Those of them whose evidence the outlet and sources speak.",
            row -> row.found().extent().mixed())
        .count(
            "of_sentences",
            SENTENCES,
            "All sentences of the part.",
            row -> row.found().extent().of())
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
        .reference(
            "sentence_id",
            "dim_sentence",
            "The sentence that carries the frame most.",
            row -> row.article().sentenceId(row.strongest().assignment().sentence()))
        .text("rule", "The rule or model that found it.", row -> row.strongest().rule())
        .uniqueBy("article_id", "frame_id", "section");
  }

  private static Table<HeadlineRow> headline() {
    TableBuilder<HeadlineRow> table =
        FactTable.named(
            "fact_headline",
            "The frames of an article's headline against those of its lead and body; a row for each"
                + " codebook that finds anything in the article.",
            HeadlineRow::article);
    return FrameColumns.codebook(table, HeadlineRow::codebook)
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
            FrameColumns.BITS,
            "Jensen-Shannon divergence between the frames of the headline and those of lead and"
                + " body; null if the headline has no frame or fewer than "
                + HeadlineContrast.LEAST_SENTENCES
                + " sentences have one. One or two frames can never be spread like those of a whole"
                + " text, so 0 is rare.",
            row -> row.contrast().divergence())
        .numberOrNull(
            "divergence_low",
            FrameColumns.BITS,
            "Lower bound of its 95 % bootstrap interval over the sentences, at most "
                + HeadlineContrast.MOST_DRAWN
                + " of them in a sample.",
            HeadlineRow::low)
        .numberOrNull(
            "divergence_high",
            FrameColumns.BITS,
            "Upper bound of that interval.",
            HeadlineRow::high)
        .textOrNull(
            "causes",
            "The frames that part the two, each with the bits it adds; + if the headline has more"
                + " of it, - if lead and body have.",
            HeadlineRow::causes)
        .text("rule", "How it was worked out.", row -> "jensen_shannon_bootstrap")
        .uniqueBy("article_id", "codebook_id");
  }
}
