package news.parallax.report;

import java.util.List;

/** All tables of a run, in the order they are listed in. */
public final class Tables {
  /**
   * The column that every table ends with. In CSV it is a column like others; in Parquet it is the
   * name of the folder, {@code run_date=…}, from which readers add it as the last column.
   */
  static final Column<Object> RUN_DATE =
      new Column<>(
          "run_date",
          ColumnType.DATE,
          true,
          "The day the run stands for; in Parquet the name of the folder, not a column of the file.",
          "",
          List.of(),
          "",
          row -> null);

  private Tables() {}

  /** Dimensions first, then facts, then aggregates. */
  public static List<Table<?>> all() {
    return List.of(
        DimensionTables.RUN,
        DimensionTables.OUTLET,
        ArticleTables.ARTICLE,
        DimensionTables.SOURCE,
        DimensionTables.ALIAS,
        ActorTables.ACTOR,
        DimensionTables.FRAME,
        DimensionTables.DATE,
        ArticleTables.ATTRIBUTION,
        ArticleTables.FRAME,
        FrameUseTables.HEADLINE,
        ActorTables.LABEL,
        ActorTables.ROLE,
        LoadedTable.LOADED_WORD,
        ArticleTables.CREDIT,
        RejectedTable.REJECTED,
        AggregateTables.OUTLET,
        AggregateTables.OUTLET_FRAME,
        AggregateTables.OUTLET_SOURCE_TYPE,
        AggregateTables.SOURCE,
        AggregateTables.OUTLET_SOURCE,
        ActorTables.OUTLET_LABEL,
        ActorTables.OUTLET_ROLE,
        AggregateTables.DAILY,
        FrameUseTables.OUTLET_PAIR,
        FrameUseTables.FRAME_SOURCE_TYPE,
        FrameUseTables.DAILY_FRAME);
  }

  /**
   * The table of the given name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Table<?> named(String name) {
    return all().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
  }
}
