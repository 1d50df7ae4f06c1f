package news.parallax.report.excel;

/**
 * Keeps a spreadsheet from taking text of an article for a formula, after the advice of OWASP on
 * CSV injection: an apostrophe before text that begins with a sign formulas begin with, half or
 * full width.
 */
final class FormulaGuard {
  private static final String SIGNS = "=+-@\t\r\n＝＋－＠";
  private static final char GUARD = '\'';

  private FormulaGuard() {}

  /** The text, guarded if need be. */
  static String guarded(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 ? GUARD + text : text;
  }
}
