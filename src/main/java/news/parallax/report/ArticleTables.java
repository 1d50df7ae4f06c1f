package news.parallax.report;

import java.util.function.Function;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.Excerpt;
import news.parallax.article.Outlet;
import news.parallax.article.Section;
import news.parallax.coverage.Voice;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.CueStance;
import news.parallax.source.SourceType;
import org.jspecify.annotations.Nullable;

/** The declarations of the tables that each article adds rows to. */
final class ArticleTables {
  static final Table<ArticleRow> ARTICLE = article();
  static final Table<AttributionRow> ATTRIBUTION = attribution();
  static final Table<FrameRow> FRAME = frame();
  static final Table<CreditRow> CREDIT = credit();

  private ArticleTables() {}

  private static Table<ArticleRow> article() {
    TableBuilder<ArticleRow> table =
        Table.<ArticleRow>named(
                "dim_article", "An article, with the stored text that all offsets point into.")
            .text("article_id", "Key of the article, art_….", ArticleRow::id)
            .reference("outlet_id", "dim_outlet", "Who publishes it.", row -> row.keys().outlet())
            .text(
                "outlet_name",
                "The outlet as this article gives it.",
                row -> row.article().outlet().name())
            .code(
                "outlet_method",
                Outlet.Method.class,
                "How the outlet is known: given by a column, stated in the text, read from the"
                    + " address, or none.",
                row -> row.article().outlet().method())
            .textOrNull("url", "The address as given.", row -> row.article().url())
            .dateReferenceOrNull("date", "Publication date; null if unknown.", ArticleRow::date)
            .code(
                "date_method",
                DatedValue.Method.class,
                "How the date is known: stated in full, inferred, or none.",
                row -> row.article().date().method())
            .textOrNull(
                "date_text",
                "The words the date was read from, also when they could not be understood.",
                row -> row.article().date().raw())
            .placeOrNull("date_text_", "date_text", row -> row.article().date().where())
            .timestampOrNull(
                "published_at",
                "Date and local time of day as the article gives them, without a zone; null unless"
                    + " both are known.",
                ArticleRow::publishedAt);
    excerpt(table, "headline", "the headline", row -> row.article().headline());
    excerpt(table, "byline", "the byline", row -> row.article().byline());
    excerpt(table, "dateline", "the dateline", row -> row.article().dateline());
    return table
        .referenceOrNull(
            "story_id",
            "dim_story",
            "The story it reports; null if no other article of the run reports it.",
            row -> row.placed().storyId())
        .textOrNull(
            "story_evidence",
            "What ties it to its story: the article it is most alike and how much (cosines of"
                + " weighed terms: of the whole texts, of their beginnings, of the names).",
            ArticleRow::storyEvidence)
        .referenceOrNull(
            "copy_of",
            "dim_article",
            "The article of its story that it is a republished copy of, or that stands for all"
                + " copies of one report; null if it is none. Tables that end in _without_copies"
                + " leave it out.",
            row -> row.placed().copyOf())
        .text(
            "language",
            "ISO 639-1 code; und if it could not be told.",
            row -> row.article().language())
        .text(
            "input",
            "The file it was read from, relative to the folder of the job.",
            row -> row.article().provenance().input())
        .count(
            "position",
            "records",
            "The record in the file, counted from 1.",
            row -> row.article().provenance().position())
        .textOrNull(
            "given_id",
            "The identifier that the input gives the article.",
            row -> row.article().provenance().givenId())
        .count(
            "words",
            "words",
            "Words of headline, lead and body.",
            row -> row.facts().words().reported())
        .count(
            "attributed_words",
            "words",
            "Those of the words that stand in the content of at least one attribution.",
            row -> row.facts().words().attributed())
        .count(
            "sentences",
            "sentences",
            "Sentences of headline, lead and body.",
            row -> row.facts().reportedSentences())
        .count(
            "attributions",
            "rows of fact_attribution",
            "Attributions found.",
            row -> row.facts().attributions().size())
        .count(
            "assignments",
            "rows of fact_frame",
            "Assignments found.",
            row -> row.facts().assignments().size())
        .count(
            "credits",
            "rows of fact_credit",
            "Credits found.",
            row -> row.article().credits().size())
        .count(
            "labels",
            "rows of fact_label",
            "Labels of actors found.",
            row -> row.facts().actors().labels().size())
        .count(
            "roles",
            "rows of fact_role",
            "Roles of actors found.",
            row -> row.facts().actors().roles().size())
        .count(
            "loaded_words",
            "rows of fact_loaded_word",
            "Loaded words found.",
            row -> row.facts().loadedWords().size())
        .textOrNull(
            "issues",
            "Every repair made and every doubt, as codes parted by semicolons.",
            row -> String.join("; ", row.article().issues()))
        .text(
            "text",
            "The stored cleaned text, in Unicode normal form C, paragraphs parted by a blank line.",
            ArticleRow::text)
        .uniqueBy("article_id");
  }

  /** Something an article says of itself: its words and, if they stand in the text, their place. */
  private static void excerpt(
      TableBuilder<ArticleRow> table,
      String name,
      String what,
      Function<ArticleRow, @Nullable Excerpt> excerpt) {
    table
        .textOrNull(
            name,
            "The words of " + what + " as they stand.",
            row -> {
              Excerpt found = excerpt.apply(row);
              return found == null ? null : found.text();
            })
        .placeOrNull(
            name + "_",
            what,
            row -> {
              Excerpt found = excerpt.apply(row);
              return found == null ? null : found.where();
            });
  }

  private static Table<AttributionRow> attribution() {
    return ArticleTables.<AttributionRow>fact(
            "fact_attribution",
            "A source, a cue and what the article attributes to the source by it. The offsets"
                + " start and end are those of the content.",
            "attribution_id",
            "att",
            AttributionRow::id,
            AttributionRow::article)
        .reference("source_id", "dim_source", "Who is cited.", AttributionRow::sourceId)
        .text(
            "source_name",
            "The fullest name or description of the source that the article gives.",
            row -> row.cited().name())
        .code(
            "source_type",
            SourceType.class,
            "What kind of source it is in this article; where the article does not tell, in the"
                + " others.",
            row -> row.identity().type())
        .textOrNull(
            "source_type_evidence",
            "The words that decided the type.",
            row -> row.identity().typeEvidence())
        .flag(
            "source_type_from_elsewhere",
            "Whether the type and its evidence come from other articles of the run that give the"
                + " source a type, more than half of the time this one.",
            row -> row.identity().typeFromElsewhere())
        .code(
            "source_form",
            CitedSource.Form.class,
            "Named or not, one or many.",
            row -> row.cited().form())
        .textOrNull(
            "speaks_for",
            "Whom a spokesperson or a statement speaks for.",
            row -> row.cited().speaksFor())
        .flag(
            "anonymous",
            "Whether the text says that the name is withheld.",
            row -> row.cited().anonymous())
        .text(
            "resolution",
            "How the mention was resolved to the name: name, surname, title, pronoun, …",
            row -> row.cited().resolution())
        .code(
            "type",
            Attribution.Type.class,
            "direct: in the source's own words; indirect: in the outlet's; mixed: reported with a"
                + " quoted stretch inside.",
            row -> row.attribution().type())
        .code(
            "cue_stance",
            CueStance.class,
            "What the reporting words say of the outlet's stand towards the content.",
            row -> row.attribution().stance())
        .code(
            "act",
            Attribution.Act.class,
            "statement: says that something is so, in a clause or a quotation; belief: holds it to"
                + " be so; demand: wants others to act; intention: means to act or refuses;"
                + " judgement: praises, blames, names; topic: speaks of something. All are listed;"
                + " who counts speech alone keeps statement and belief.",
            row -> row.attribution().act())
        .flag(
            "nested",
            "Whether the cue stands within the content of another attribution.",
            row -> row.attribution().nested())
        .flag(
            "negated",
            "Whether the cue is denied, as in \"did not say\".",
            row -> row.attribution().negated())
        .code(
            "channel",
            Attribution.Channel.class,
            "How the words reached the outlet, as far as the text says.",
            row -> row.attribution().channel())
        .textOrNull(
            "via_outlet",
            "The outlet the source spoke to, as named, as in \"told Al Jazeera\".",
            row -> row.attribution().viaOutlet())
        .slice("", "the content", AttributionRow::content, AttributionRow::text)
        .textOrNull(
            "content_spans",
            "The pieces of a content that is broken, as start-end;start-end; null if it is whole.",
            row -> AttributionRow.pieces(row.attribution().content()))
        .count(
            "content_words",
            "words",
            "Words of the content, gaps left out.",
            AttributionRow::contentWords)
        .sliceOrNull(
            "source_", "the naming of the source", AttributionRow::source, AttributionRow::text)
        .textOrNull(
            "source_spans",
            "The pieces of a source that is broken; null if it is whole.",
            row -> AttributionRow.pieces(row.attribution().source()))
        .sliceOrNull("cue_", "the cue", AttributionRow::cue, AttributionRow::text)
        .textOrNull(
            "cue_spans",
            "The pieces of a cue that is broken; null if it is whole.",
            row -> AttributionRow.pieces(row.attribution().cue()))
        .slice(
            "sentence_",
            "the sentence in which the content begins",
            row -> row.article().sentenceOf(row.content()),
            AttributionRow::text)
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.content().start()))
        .text("rule", "The rule or model that found it.", row -> row.attribution().rule())
        .numberOrNull(
            "confidence",
            "probability, 0 to 1",
            "How sure the rule or model is; null for a rule that does not say.",
            row -> row.attribution().confidence())
        .uniqueBySortedBy("attribution_id", "article_id", "start", "end", "attribution_id");
  }

  private static Table<FrameRow> frame() {
    return ArticleTables.<FrameRow>fact(
            "fact_frame",
            "A frame found in a sentence. The offsets start and end are those of the evidence, from"
                + " its first word to its last.",
            "assignment_id",
            "frm",
            FrameRow::id,
            FrameRow::article)
        .reference("frame_id", "dim_frame", "Which frame.", FrameRow::frameKey)
        .text("codebook_id", "The codebook of the frame.", row -> row.codebook().id())
        .text("codebook_version", "Its version.", row -> row.codebook().version())
        .text(
            "codebook_hash",
            "SHA-256 of the file it was read from, in hexadecimal.",
            row -> row.codebook().hash())
        .text("frame", "The frame's id in its codebook.", row -> row.assignment().frameId())
        .slice("", "the evidence", FrameRow::evidence, FrameRow::text)
        .text("evidence_spans", "Its pieces, as start-end;start-end.", row -> Codes.of(row.spans()))
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
        .slice("sentence_", "the sentence", row -> row.assignment().sentence(), FrameRow::text)
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
            "The score that was to be reached.",
            row -> row.assignment().threshold())
        .textOrNull(
            "cues",
            "Every cue of the codebook that counted, each with its weight, parted by semicolons;"
                + " the weights add up to the score. A cue that stood in the sentence before weighs"
                + " nothing. Of a calibrated codebook, up to ten of the weightiest terms,"
                + " each with what it adds to the log odds.",
            FrameRow::cues)
        .uniqueBySortedBy("assignment_id", "article_id", "start", "end", "assignment_id");
  }

  private static Table<CreditRow> credit() {
    return ArticleTables.<CreditRow>fact(
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
        .slice(
            "sentence_",
            "the sentence it stands in",
            row -> row.article().sentenceOf(row.credit().where()),
            row -> row.article().text())
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.credit().where().start()))
        .text("rule", "The rule that found it.", row -> row.credit().rule())
        .uniqueBySortedBy("credit_id", "article_id", "start", "end", "credit_id");
  }

  /** A table of facts: the columns that each of them begins with. */
  static <R> TableBuilder<R> fact(
      String name,
      String description,
      String key,
      String prefix,
      Function<R, String> id,
      Function<R, ArticleRow> article) {
    return Table.<R>named(name, description)
        .text(key, "Key of the row, " + prefix + "_….", id)
        .reference(
            "article_id",
            "dim_article",
            "The article it stands in.",
            row -> article.apply(row).id())
        .reference(
            "outlet_id",
            "dim_outlet",
            "Who publishes the article.",
            row -> article.apply(row).keys().outlet())
        .dateReferenceOrNull(
            "date",
            "Publication date of the article; null if unknown.",
            row -> article.apply(row).date());
  }
}
