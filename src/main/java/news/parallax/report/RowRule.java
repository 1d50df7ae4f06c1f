package news.parallax.report;

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
