package news.parallax.report.aggregate;

import java.util.function.Function;
import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.FrameMeasure;
import news.parallax.coverage.GroupName;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.SpeechMeasure;
import news.parallax.coverage.Tally;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;
import news.parallax.source.SourceType;

/**
 * The declarations of the aggregates by what users group articles by. Shares are of articles, which
 * are the unit of their intervals.
 */
public final class GroupTables {
  /** A group, and what is counted of all its articles. */
  record Group(GroupName name, Tally<ArticleMeasure> articles) {
    Proportion share(long part) {
      return new Proportion(part, articles.of(ArticleMeasure.ARTICLES));
    }
  }

  record FrameRow(Group group, DefinitionRow frame, Tally<FrameMeasure> use) {}

  record TypeRow(Group group, SourceType type, Tally<SpeechMeasure> speech) {}

  record SpeakerRow(Group group, SourceRow source, Tally<SpeechMeasure> speech, long others) {}

  record StoryRow(Group group, String storyId, long articles) {}

  public static final Table<FrameRow> FRAME = frame();
  public static final Table<TypeRow> SOURCE_TYPE = sourceType();
  public static final Table<SpeakerRow> SOURCE = source();
  public static final Table<StoryRow> STORY = story();

  private GroupTables() {}

  private static Table<FrameRow> frame() {
    TableBuilder<FrameRow> table =
        FrameColumns.frame(
                ofGroup(
                    Table.named(
                        "agg_group_frame",
                        "How much each group of articles uses each frame; a row for every frame of"
                            + " every codebook. No rows unless the job groups articles"
                            + " (group_by)."),
                    FrameRow::group),
                FrameRow::frame)
            .count(
                "articles",
                "articles",
                "Articles of the group with at least one sentence assigned to the frame.",
                row -> row.use().of(FrameMeasure.ARTICLES));
    articleShare(table, FrameRow::group, row -> row.use().of(FrameMeasure.ARTICLES))
        .count(
            "sentences",
            "sentences",
            "Sentences of the group assigned to the frame.",
            row -> row.use().of(FrameMeasure.SENTENCES))
        .count(
            "group_sentences",
            "sentences",
            "All sentences of the group in headline, lead and body.",
            row -> row.group().articles().of(ArticleMeasure.SENTENCES));
    return FrameColumns.voices(table, FrameRow::use)
        .uniqueBy("group_by", "group_value", "frame_id");
  }

  private static Table<TypeRow> sourceType() {
    TableBuilder<TypeRow> table =
        ofGroup(
                Table.<TypeRow>named(
                    "agg_group_source_type",
                    "How much each group of articles cites each type of source; a row for every"
                        + " type. No rows unless the job groups articles (group_by)."),
                TypeRow::group)
            .code(
                "source_type",
                SourceType.class,
                "The type that the source has in the article.",
                TypeRow::type);
    return speech(table, TypeRow::group, TypeRow::speech)
        .uniqueBy("group_by", "group_value", "source_type");
  }

  private static Table<SpeakerRow> source() {
    TableBuilder<SpeakerRow> table =
        ofGroup(
                Table.<SpeakerRow>named(
                    "agg_group_source",
                    "How much each group of articles cites each of its sources. No rows unless the"
                        + " job groups articles (group_by)."),
                SpeakerRow::group)
            .reference("source_id", "dim_source", "The source.", row -> row.source().id())
            .text("source_name", "Its name in dim_source.", row -> row.source().name());
    return speech(table, SpeakerRow::group, SpeakerRow::speech)
        .count(
            "other_groups",
            "groups",
            "Other values of the same group_by whose articles cite it; 0: it is heard here only.",
            SpeakerRow::others)
        .uniqueBy("group_by", "group_value", "source_id");
  }

  private static Table<StoryRow> story() {
    TableBuilder<StoryRow> table =
        ofGroup(
                Table.<StoryRow>named(
                    "agg_story_group",
                    "How many articles of each group report each story: a row for every story and"
                        + " value, 0 where a side does not carry it; of what has more than twelve"
                        + " values only where there are articles. No rows unless the job groups"
                        + " articles (group_by)."),
                StoryRow::group)
            .reference("story_id", "dim_story", "The story.", StoryRow::storyId)
            .count("articles", "articles", "Articles of the group on it.", StoryRow::articles);
    return articleShare(table, StoryRow::group, StoryRow::articles)
        .uniqueBy("group_by", "group_value", "story_id");
  }

  private static <R> TableBuilder<R> ofGroup(TableBuilder<R> table, Function<R, Group> group) {
    return table
        .text(
            "group_by",
            "What the articles are grouped by: the name of a column of dim_article or dim_outlet.",
            row -> group.apply(row).name().by())
        .text("group_value", "What they have there.", row -> group.apply(row).name().value());
  }

  private static <R> TableBuilder<R> articleShare(
      TableBuilder<R> table, Function<R, Group> group, Function<R, Long> articles) {
    return table
        .count(
            "group_articles",
            "articles",
            "All articles of the group.",
            row -> group.apply(row).articles().of(ArticleMeasure.ARTICLES))
        .share(
            "article_",
            "articles / group_articles",
            row -> group.apply(row).share(articles.apply(row)));
  }

  private static <R> TableBuilder<R> speech(
      TableBuilder<R> table, Function<R, Group> group, Function<R, Tally<SpeechMeasure>> speech) {
    return articleShare(
            SpeechTables.speech(table, speech),
            group,
            row -> speech.apply(row).of(SpeechMeasure.ARTICLES))
        .count(
            "group_attributions",
            "rows of fact_attribution",
            "All attributions of the group.",
            row -> group.apply(row).articles().of(ArticleMeasure.ATTRIBUTIONS));
  }
}
