package news.parallax.report.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds between the columns of every row of a table, declared with the columns. */
public sealed interface RowRule {

  /** The column that the rule is told by. */
  String column();

  /**
   * Two numbers or days of which one never comes after the other; nothing is said of rows that lack
   * one of them.
   *
   * @param strict whether they also differ
   */
  record Order(String lesser, String greater, boolean strict) implements RowRule {
    @Override
    public String column() {
      return lesser;
    }
  }

  /**
   * A share: numerator / denominator, between the bounds of its interval. All three are missing if
   * the denominator is 0.
   */
  record Share(String share, String low, String high, String numerator, String denominator)
      implements RowRule {
    /** Shares and their bounds are given in whole units of this. */
    public static final double UNIT = 1e-6;

    private static final Pattern FRACTION = Pattern.compile("([a-z0-9_]+) / ([a-z0-9_]+)");

    /**
     * The rule of the columns {@code …_share}, {@code …_share_low} and {@code …_share_high}.
     *
     * @param of a sentence that names the columns as in "numerator / denominator"
     */
    static Share of(String prefix, String of) {
      Matcher fraction = FRACTION.matcher(of);
      if (!fraction.find()) {
        throw new IllegalArgumentException("No numerator / denominator in: " + of);
      }
      String share = prefix + "share";
      return new Share(
          share, share + "_low", share + "_high", fraction.group(1), fraction.group(2));
    }

    @Override
    public String column() {
      return share;
    }
  }

  /**
   * A stretch of an article: what the text of the article holds between two offsets. Missing
   * offsets say that it has no place there.
   *
   * @param article the column with the key of the article
   * @param text the column with the words between the offsets; empty if there is none
   */
  record Slice(String article, String start, String end, String text) implements RowRule {
    @Override
    public String column() {
      return text.isEmpty() ? start : text;
    }
  }
}
