package news.parallax.report.schema;

import java.util.List;

/**
 * The columns of a stretch of an article: how they are called and described, and what holds between
 * them.
 *
 * @param article the column with the key of the article
 * @param within the text the offsets point into, in words
 * @param what what stands there, in words
 */
record SliceColumns(
    String article, String within, String what, String start, String end, String text) {

  private static final String KEY = "article_id";

  /**
   * Columns that begin with a prefix, where the row is about one article.
   *
   * @param before the columns declared before: the slice is of the article whose column has its
   *     prefix, or else of the one declared last
   */
  static SliceColumns prefixed(List<? extends Column<?>> before, String prefix, String what) {
    String article = "";
    for (Column<?> column : before) {
      boolean isArticle = column.references().equals("dim_article") || column.name().equals(KEY);
      if (isArticle && !article.equals(prefix + KEY)) {
        article = column.name();
      }
    }
    if (article.isEmpty()) {
      throw new IllegalArgumentException("Declare the article before its slice " + prefix);
    }
    return new SliceColumns(
        article, "dim_article.text", what, prefix + "start", prefix + "end", prefix + "text");
  }

  /** Columns that end in a suffix, where the row is about two articles. */
  static SliceColumns suffixed(String suffix, String what) {
    String article = KEY + suffix;
    return new SliceColumns(
        article, "the text of " + article, what, "start" + suffix, "end" + suffix, "text" + suffix);
  }

  String begins() {
    return "Where " + what + " begins in " + within;
  }

  String ends() {
    return "Where " + what + " ends, exclusive";
  }

  String words() {
    return "The text between the two offsets: " + what + ".";
  }

  RowRule order() {
    return new RowRule.Order(start, end, true);
  }

  RowRule rule() {
    return new RowRule.Slice(article, start, end, text);
  }

  RowRule ruleWithoutText() {
    return new RowRule.Slice(article, start, end, "");
  }
}
