package news.parallax.report.excel;

import news.parallax.article.Span;

/** What a spreadsheet can hold: Excel's own limits, which Google Sheets and LibreOffice exceed. */
final class CellLimits {
  /** UTF-16 code units of text in a cell. */
  static final int TEXT = 32_767;

  /** Rows of a sheet, the header among them. */
  static final int ROWS = 1_048_576;

  /** What a text that was cut ends in. */
  static final String MARK = " …[cut]";

  /** The first year whose days Excel can tell. */
  static final int FIRST_YEAR = 1900;

  private CellLimits() {}

  /** Whether the text is too long for a cell. */
  static boolean isTooLong(String text) {
    return text.length() > TEXT;
  }

  /** The text, cut before the limit if need be, never through a surrogate pair. */
  static String fitting(String text) {
    return isTooLong(text) ? Span.opening(text, TEXT - MARK.length()) + MARK : text;
  }
}
