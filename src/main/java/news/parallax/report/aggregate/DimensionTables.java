package news.parallax.report.aggregate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import news.parallax.coverage.Alias;
import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.CoverageStatistics;
import news.parallax.coverage.SourceMention;
import news.parallax.coverage.SourceStatistics;
import news.parallax.report.schema.Codes;
import news.parallax.report.schema.NumberRange;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.UserColumn;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import news.parallax.source.reconcile.Join;

/** The declarations of the dimensions that are known only when all articles are counted. */
public final class DimensionTables {

  record RunRow(RunInfo run, CoverageStatistics statistics) {
    long total(ArticleMeasure measure) {
      return statistics.total().of(measure);
    }
  }

  record AliasRow(String sourceId, Alias alias, SourceStatistics.Uses uses) {}

  public static final Table<RunRow> RUN =
      Table.<RunRow>named(
              "dim_run",
              "The run: what it was made from and how much it read. One row. Records read ="
                  + " articles + rejected + duplicates + outside_window.")
          .text("run_id", "Key of the run, run_….", row -> row.run().id())
          .text("job", "Name of the job.", row -> row.run().name().job())
          .text("version", "Version of Parallax.", row -> row.run().name().version())
          .text(
              "spec_hash",
              "SHA-256 of the job spec and the files it names, in hexadecimal.",
              row -> row.run().name().specHash())
          .text("inputs_hash", "SHA-256 of the inputs.", row -> row.run().name().inputsHash())
          .textOrNull(
              "codebooks",
              "Id, version and SHA-256 of each codebook, parted by semicolons.",
              row -> row.run().codebookList())
          .count(
              "articles",
              "rows of dim_article",
              "Articles accepted.",
              row -> row.total(ArticleMeasure.ARTICLES) + row.total(ArticleMeasure.NOT_ANALYSED))
          .count(
              "not_analysed",
              "articles",
              "Those of them in other languages than the job's: they are kept and not analysed.",
              row -> row.total(ArticleMeasure.NOT_ANALYSED))
          .count(
              "dated_articles",
              "articles",
              "Those that were analysed and have a date.",
              row -> row.total(ArticleMeasure.DATED_ARTICLES))
          .count(
              "rejected",
              "rows of fact_rejected",
              "Records that could not be used.",
              row -> row.run().left().rejected())
          .count(
              "duplicates",
              "records",
              "Articles left out because they were read before.",
              row -> row.run().left().duplicates())
          .dateOrNull(
              "window_from",
              "The first day whose articles the run covers; empty if there is no such bound.",
              row -> row.run().window().from())
          .dateOrNull(
              "window_to",
              "The last day whose articles the run covers; empty if there is no such bound.",
              row -> row.run().window().to())
          .count(
              "outside_window",
              "articles",
              "Articles left out because they are not dated within the window.",
              row -> row.run().left().leftOut().all())
          .count(
              "undated_outside",
              "articles",
              "Those of them without a date.",
              row -> row.run().left().leftOut().undated())
          .count(
              "words",
              "words",
              "Words of headline, lead and body.",
              row -> row.total(ArticleMeasure.WORDS))
          .count(
              "attributions",
              "rows of fact_attribution",
              "Attributions that count (fact_attribution.counted).",
              row -> row.total(ArticleMeasure.ATTRIBUTIONS))
          .rows(new NumberRange(1, 1))
          .uniqueBy("run_id");

  /** The dimension of outlets, with the attributes that users give them. */
  public static Table<OutletRow> outlet(List<UserColumn> further) {
    return Table.<OutletRow>named(
            "dim_outlet",
            "Who publishes articles. An article that does not tell stands for itself.")
        .text("outlet_id", "Key of the outlet, out_….", OutletRow::id)
        .text(
            "outlet_name",
            "The spelling most of its articles have; (unknown outlet) and its headline for an"
                + " article that does not tell.",
            OutletRow::name)
        .textOrNull(
            "country",
            "ISO 3166-1 code of its country, as the outlet list has it.",
            row -> row.known("country"))
        .flag(
            "agency",
            "Whether the outlet list calls it an agency, whose reports others print.",
            row -> Boolean.parseBoolean(row.known("agency")))
        .textOrNull("owner", "Who owns it, as the outlet list has it.", row -> row.known("owner"))
        .textOrNull(
            "medium",
            "What it is, as the outlet list has it: newspaper, broadcaster, agency, …",
            row -> row.known("medium"))
        .further(further, "the attribute", OutletRow::known)
        .uniqueBy("outlet_id");
  }

  public static final Table<SourceRow> SOURCE =
      Table.<SourceRow>named("dim_source", "Who or what articles cite.")
          .text("source_id", "Key of the source, src_….", SourceRow::id)
          .text(
              "source_name",
              "The fullest name that articles give it, of several the one used most; (unknown"
                  + " source) for all that could not be told.",
              SourceRow::name)
          .code(
              "source_type",
              SourceType.class,
              "The type most of its attributions have; unknown only if none has another.",
              row -> row.source().type())
          .textOrNull(
              "source_type_evidence",
              "The words that decided this type most often.",
              row -> row.source().typeEvidence())
          .text(
              "source_types",
              "Every type given to it, with the number of attributions, parted by semicolons.",
              row ->
                  row.source().countsBy(SourceMention::type).entrySet().stream()
                      .map(entry -> Codes.of(entry.getKey()) + " " + entry.getValue())
                      .collect(Collectors.joining("; ")))
          .code(
              "source_form",
              CitedSource.Form.class,
              "Named or not, one or many, as most of its attributions have it.",
              row -> row.source().form())
          .uniqueBy("source_id");

  public static final Table<AliasRow> ALIAS =
      Table.<AliasRow>named(
              "dim_source_alias",
              "The words that stand for a source where it is cited, with the evidence for taking"
                  + " them so.")
          .reference("source_id", "dim_source", "The source.", AliasRow::sourceId)
          .text("alias", "The words; pieces parted by …", row -> row.alias().words())
          .text(
              "resolution",
              "How the article resolves them to a name: name, surname, title, pronoun, …",
              row -> row.alias().resolution())
          .text(
              "name_in_article",
              "The name that the article resolves them to.",
              row -> row.alias().name())
          .code(
              "joined_by",
              Join.class,
              "Why this name is taken for that of the source. same: it is the name itself;"
                  + " spelling: letter case, accents, signs, the legal form of a company; title: a"
                  + " title, an office or a party stands before it; middle_name: a middle name is"
                  + " given or left out; given_name: a short or variant form of the given name;"
                  + " transliteration: another way to write a name of another script; abbreviation:"
                  + " articles explain it, all alike; surname: only one person of the run bears it;"
                  + " story_variant: a near spelling that only articles of one story have.",
              row -> row.alias().join())
          .count(
              "attributions", "rows of fact_attribution", "How often.", row -> row.uses().count())
          .reference(
              "example_attribution_id",
              "fact_attribution",
              "One of these attributions.",
              row -> row.uses().example())
          .uniqueBy("source_id", "alias", "resolution", "name_in_article", "joined_by");

  public static final Table<DefinitionRow> FRAME =
      FrameColumns.codebook(
              Table.<DefinitionRow>named("dim_frame", "The frames of all codebooks, used or not.")
                  .text("frame_id", "Key of the frame, fra_….", DefinitionRow::id),
              DefinitionRow::codebook)
          .text("codebook_version", "Its version.", row -> row.codebook().edition().version())
          .text(
              "codebook_hash",
              "SHA-256 of the file it was read from, in hexadecimal.",
              row -> row.codebook().edition().hash())
          .textOrNull("codebook_title", "Its title.", row -> row.codebook().edition().title())
          .textOrNull(
              "codebook_source", "What it is made after.", row -> row.codebook().edition().source())
          .text("frame", "The frame's id in the codebook.", row -> row.frame().id())
          .text("frame_label", "Its name in reports.", row -> row.frame().meaning().label())
          .textOrNull("definition", "What it covers.", row -> row.frame().meaning().definition())
          .textOrNull(
              "border",
              "What it does not cover and which frame does.",
              row -> row.frame().meaning().border())
          .flag(
              "residual",
              "Whether it stands for whatever no other frame covers. Such a frame is never assigned"
                  + " to a sentence and has no row in agg_outlet_frame.",
              row -> row.frame().residual())
          .number(
              "threshold",
              "sum of cue weights",
              "The score from which a sentence is assigned to it.",
              row -> row.frame().threshold())
          .count("cues", "cues", "How many cues it has.", row -> row.frame().cues().size())
          .uniqueBy("frame_id");

  public static final Table<LocalDate> DATE =
      Table.<LocalDate>named(
              "dim_date",
              "The days from the first to the last date of an article, without gaps; of more than"
                  + " a hundred years only the days that have articles.")
          .date("date", "The day.", day -> day)
          .count("year", "", "Calendar year.", LocalDate::getYear)
          .count("month", "", "Month, 1 to 12.", LocalDate::getMonthValue)
          .count("day", "", "Day of the month, 1 to 31.", LocalDate::getDayOfMonth)
          .count(
              "iso_year",
              "",
              "The year that the ISO 8601 week belongs to.",
              day -> day.get(IsoFields.WEEK_BASED_YEAR))
          .count(
              "iso_week",
              "",
              "Week of the ISO 8601 year, 1 to 53.",
              day -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
          .count(
              "iso_weekday",
              "",
              "Day of the week, 1 for Monday to 7 for Sunday.",
              day -> day.getDayOfWeek().getValue())
          .text("weekday", "Its name in English.", day -> nameOf(day.getDayOfWeek()))
          .uniqueBy("date");

  /** An author, and how many articles bear each spelling of the name. */
  record AuthorRow(String id, SortedMap<String, Long> names) {
    String name() {
      return Collections.max(
              names.entrySet(),
              Map.Entry.<String, Long>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .getKey();
    }
  }

  public static final Table<AuthorRow> AUTHOR =
      Table.<AuthorRow>named(
              "dim_author",
              "Who writes articles, by the names in bylines; people of one name are one row.")
          .text("author_id", "Key of the author, aut_….", AuthorRow::id)
          .text("author_name", "The spelling that most articles have.", AuthorRow::name)
          .count(
              "articles",
              "articles",
              "Articles whose byline names the author.",
              row -> row.names().values().stream().mapToLong(Long::longValue).sum())
          .uniqueBy("author_id");

  private DimensionTables() {}

  private static String nameOf(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
