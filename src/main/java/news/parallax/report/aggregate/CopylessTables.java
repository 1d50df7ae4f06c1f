package news.parallax.report.aggregate;

import java.util.List;
import news.parallax.report.schema.Table;

/**
 * The aggregates once more, of the articles that are no republished copies of others. They have the
 * columns of the tables they are named after.
 */
public final class CopylessTables {
  private static final String SUFFIX = "_without_copies";
  private static final String NOTE =
      " Republished copies (dim_article.copy_of) are left out: of articles that are copies of one"
          + " another one counts.";

  /** The aggregates of all articles. */
  public static final List<Table<?>> AGGREGATES =
      List.of(
          OutletTables.OUTLET,
          FrameUseTables.OUTLET_FRAME,
          SpeechTables.OUTLET_SOURCE_TYPE,
          SpeechTables.SOURCE,
          SpeechTables.OUTLET_SOURCE,
          ActorUseTables.OUTLET_LABEL,
          ActorUseTables.OUTLET_ROLE,
          ActorUseTables.OUTLET_CHARACTER,
          OutletTables.DAILY,
          OutletPairTable.OUTLET_PAIR,
          FrameUseTables.FRAME_SOURCE_TYPE,
          FrameUseTables.DAILY_FRAME,
          GroupTables.FRAME,
          GroupTables.SOURCE_TYPE,
          GroupTables.SOURCE);

  /** The same tables without copies, in the same order. */
  public static final List<Table<?>> ALL =
      AGGREGATES.stream().<Table<?>>map(CopylessTables::copyless).toList();

  private CopylessTables() {}

  /** The table that leaves republished copies out. */
  @SuppressWarnings("unchecked") // made from the very table
  public static <R> Table<R> of(Table<R> aggregate) {
    return (Table<R>) ALL.get(AGGREGATES.indexOf(aggregate));
  }

  private static <R> Table<R> copyless(Table<R> table) {
    return table.as(table.name() + SUFFIX, table.description() + NOTE);
  }
}
