package news.parallax.report.schema;

import java.util.function.Function;
import news.parallax.coverage.Proportion;
import org.jspecify.annotations.Nullable;

/** The three columns of a share with its interval. */
final class ShareColumns {
  private static final String UNIT = "share, 0 to 1";

  private ShareColumns() {}

  static <R> TableBuilder<R> add(
      TableBuilder<R> table, String prefix, String of, Function<R, Proportion> proportion) {
    return table
        .numberOrNull(
            prefix + "share",
            UNIT,
            of + "; null if the denominator is 0.",
            row -> rounded(proportion.apply(row).share()))
        .numberOrNull(
            prefix + "share_low",
            UNIT,
            "Lower bound of the Wilson 95 % interval of " + prefix + "share.",
            row -> rounded(proportion.apply(row).low()))
        .numberOrNull(
            prefix + "share_high",
            UNIT,
            "Upper bound of the Wilson 95 % interval of " + prefix + "share.",
            row -> rounded(proportion.apply(row).high()));
  }

  /** How many independent observations a share of counts that come in articles stands on. */
  static <R> TableBuilder<R> addObservations(
      TableBuilder<R> table, String prefix, Function<R, Proportion> proportion) {
    return table
        .numberOrNull(
            prefix + "observations",
            "independent observations",
            "How many independent observations tell as much: the denominator by its design effect"
                + " over articles, less what few articles leave open; 0 for a single article. Null"
                + " if the denominator is 0.",
            row -> {
              Proportion share = proportion.apply(row);
              return share.total() == 0 ? null : share.observations();
            })
        .within(NumberRange.FROM_ZERO);
  }

  /** What lies beyond six decimals tells nothing and is a third of the bytes of aggregates. */
  private static @Nullable Double rounded(@Nullable Double share) {
    return share == null
        ? null
        : Math.rint(share / RowRule.Share.UNIT) / Math.rint(1 / RowRule.Share.UNIT);
  }
}
