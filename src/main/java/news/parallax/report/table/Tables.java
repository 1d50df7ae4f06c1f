package news.parallax.report.table;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.report.aggregate.CopylessTables;
import news.parallax.report.aggregate.DimensionTables;
import news.parallax.report.aggregate.GroupTables;
import news.parallax.report.fact.ActorTables;
import news.parallax.report.fact.ArticleTable;
import news.parallax.report.fact.AttributionTable;
import news.parallax.report.fact.AuthorTable;
import news.parallax.report.fact.CharacterTables;
import news.parallax.report.fact.CreditTable;
import news.parallax.report.fact.FrameTables;
import news.parallax.report.fact.LoadedTable;
import news.parallax.report.fact.MetadataTable;
import news.parallax.report.fact.RejectedTable;
import news.parallax.report.fact.SentenceTable;
import news.parallax.report.schema.Cells;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.UserColumns;
import news.parallax.report.story.ClaimTables;
import news.parallax.report.story.ContrastTables;
import news.parallax.report.story.LinkTables;
import news.parallax.report.story.StoryTables;

/** All tables of a run, in the order they are listed in. */
public final class Tables {
  /**
   * The column that every table ends with. In CSV it is a column like others; in Parquet it is the
   * name of the folder, {@code run_date=…}, from which readers add it as the last column.
   */
  public static final Column<Object> RUN_DATE =
      new Column<>(
          "run_date",
          "The day the run stands for; in Parquet the name of the folder, not a column of the"
              + " file.",
          Cells.required(ColumnType.DATE),
          row -> null);

  private static List<Table<?>> dimensions(UserColumns further) {
    return List.of(
        DimensionTables.RUN,
        DimensionTables.outlet(further.outlets()),
        ArticleTable.with(further.articles()),
        SentenceTable.SENTENCE,
        StoryTables.STORY,
        DimensionTables.SOURCE,
        DimensionTables.ALIAS,
        ActorTables.ACTOR,
        DimensionTables.AUTHOR,
        DimensionTables.FRAME,
        DimensionTables.DATE);
  }

  private static final List<Table<?>> FACTS =
      List.of(
          AuthorTable.ARTICLE_AUTHOR,
          MetadataTable.METADATA,
          AttributionTable.ATTRIBUTION,
          FrameTables.FRAME,
          FrameTables.SECTION_FRAME,
          FrameTables.HEADLINE,
          ActorTables.LABEL,
          ActorTables.ROLE,
          CharacterTables.CHARACTER,
          CharacterTables.NARRATIVE,
          LoadedTable.LOADED_WORD,
          CreditTable.CREDIT,
          LinkTables.TEXT_LINK,
          LinkTables.PASSAGE,
          ClaimTables.CLAIM,
          ClaimTables.CLAIM_MATCH,
          ContrastTables.OMISSION,
          ContrastTables.WORDING,
          RejectedTable.REJECTED);

  private Tables() {}

  /** Dimensions first, then facts, then aggregates, and these again without republished copies. */
  public static List<Table<?>> all() {
    return all(UserColumns.NONE);
  }

  /** The same with the columns that users bring. */
  public static List<Table<?>> all(UserColumns further) {
    return Stream.of(
            dimensions(further),
            FACTS,
            CopylessTables.AGGREGATES,
            List.of(StoryTables.STORY_OUTLET, StoryTables.STORY_OUTLET_FRAME, GroupTables.STORY),
            CopylessTables.ALL)
        .flatMap(List::stream)
        .<Table<?>>map(table -> table)
        .toList();
  }

  /**
   * The table of the given name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Table<?> named(String name) {
    return all().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
  }
}
