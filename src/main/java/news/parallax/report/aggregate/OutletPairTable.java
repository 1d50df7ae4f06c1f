package news.parallax.report.aggregate;

import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;

/** The declaration of {@code agg_outlet_pair_frame}. */
public final class OutletPairTable {
  public static final Table<FrameUseRows.PairRow> OUTLET_PAIR = outletPair();

  private OutletPairTable() {}

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
    return FrameColumns.codebook(table, FrameUseRows.PairRow::codebook)
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
            FrameColumns.BITS,
            "Jensen-Shannon divergence between the shares of the frames in the assignments.",
            FrameUseRows.PairRow::divergence)
        .number(
            "divergence_low",
            FrameColumns.BITS,
            "Lower bound of its 95 % interval: 200 replicates of a Poisson bootstrap over articles."
                + " Divergence is overstated in small samples, so the interval lies high there and"
                + " need not hold the value itself.",
            row -> row.interval().low())
        .number(
            "divergence_high",
            FrameColumns.BITS,
            "Upper bound of that interval.",
            row -> row.interval().high())
        .textOrNull(
            "widest_frame",
            "The frame that adds most to the divergence; null if it is 0.",
            row -> row.widest() == null ? null : row.widest().frameId())
        .numberOrNull(
            "widest_frame_bits",
            FrameColumns.BITS,
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
