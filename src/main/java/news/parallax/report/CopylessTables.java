package news.parallax.report;

/**
 * The aggregates once more, of the articles that are no republished copies of others. They have the
 * columns of the tables they are named after.
 */
final class CopylessTables {
  private static final String SUFFIX = "_without_copies";
  private static final String NOTE =
      " Republished copies (dim_article.copy_of) are left out: of articles that are copies of one"
          + " another one counts.";

  static final Table<AggregateTables.OutletRow> OUTLET = of(AggregateTables.OUTLET);
  static final Table<AggregateTables.OutletFrameRow> OUTLET_FRAME =
      of(AggregateTables.OUTLET_FRAME);
  static final Table<AggregateTables.OutletSourceTypeRow> OUTLET_SOURCE_TYPE =
      of(AggregateTables.OUTLET_SOURCE_TYPE);
  static final Table<DimensionTables.SourceRow> SOURCE = of(AggregateTables.SOURCE);
  static final Table<AggregateTables.OutletSourceRow> OUTLET_SOURCE =
      of(AggregateTables.OUTLET_SOURCE);
  static final Table<AggregateTables.DayRow> DAILY = of(AggregateTables.DAILY);

  private CopylessTables() {}

  private static <R> Table<R> of(Table<R> table) {
    return table.as(table.name() + SUFFIX, table.description() + NOTE);
  }
}
