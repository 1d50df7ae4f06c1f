package news.parallax.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.article.Span;

/**
 * Pairs quotation marks paragraph by paragraph: British, American and French ones, wrong, missing
 * and doubled closers. A quotation never runs past its paragraph. Linear time.
 */
final class QuotationPairer {
  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "cause", "tis", "twas", "n", "bout", "round", "cuz");

  /** What stands behind the comma of a quotation that somebody forgot to close. */
  private static final List<String> TAGS = List.of(" said ", " says ", " added ", " told ");

  private static final char NONE = 0;

  /** How far behind the apostrophe of a plural a quotation around it closes at most. */
  private static final int NEAREST_CLOSER = 300;

  private final String text;
  private final String plain;
  private final Span paragraph;
  private final List<Span> found = new ArrayList<>();

  /** Start of the open quotation, its mark included; -1 outside. */
  private int open = -1;

  private int openLength;
  private char openMark = NONE;

  /** Whether a double quotation is open within the open single one. */
  private boolean inner;

  private QuotationPairer(String text, String plain, Span paragraph) {
    this.text = text;
    this.plain = plain;
    this.paragraph = paragraph;
  }

  /** The quotations of a paragraph with their marks, in reading order, not overlapping. */
  static List<Span> pair(String text, String plain, Span paragraph) {
    return new QuotationPairer(text, plain, paragraph).pair();
  }

  private List<Span> pair() {
    int i = paragraph.start();
    while (i < paragraph.end()) {
      int length = markLength(i);
      if (length == 0) {
        i++;
        continue;
      }
      char mark = length == 2 ? '"' : plain.charAt(i);
      if (open < 0) {
        if (opens(i, length, mark)) {
          open = i;
          openLength = length;
          openMark = mark;
          inner = false;
        }
      } else if (mark == openMark) {
        if (!inner) {
          closeOrReopen(i, length, mark);
        }
      } else if (openMark == '\'' && isCurled(open)) {
        inner = opensInner(i, inner);
      }
      i += length;
    }
    if (open >= 0 && openMark == '"') {
      close(unclosedEnd(), 0);
    }
    return found;
  }

  /** Where a quotation left open ends: before ", said the mayor", else with its paragraph. */
  private int unclosedEnd() {
    for (int i = open + openLength; i < paragraph.end(); i++) {
      if (plain.charAt(i) == ',' && startsTag(i + 1)) {
        return i + 1;
      }
    }
    return paragraph.end();
  }

  private boolean startsTag(int i) {
    for (String said : TAGS) {
      if (plain.startsWith(said, i)) {
        return true;
      }
    }
    return false;
  }

  private void closeOrReopen(int i, int length, char mark) {
    boolean looksOpening = opens(i, length, mark) && isOpening(i, length);
    if (looksOpening && mark == '"' && endsStatement(i)) {
      int end = i;
      close(end, 0);
      open = i;
      openLength = length;
      openMark = mark;
    } else if (mark == '"' ? !looksOpening || !closesLater(i + length) : closesSingle(i)) {
      close(i, length);
    }
  }

  /** Whether another double mark follows before the paragraph ends: then this one is nested. */
  private boolean closesLater(int from) {
    int limit = Math.min(paragraph.end(), from + 400);
    for (int i = from; i < limit; i++) {
      if (markLength(i) > 0 && plain.charAt(i) == '"') {
        return true;
      }
    }
    return false;
  }

  private void close(int end, int length) {
    Span inner = new Span(open + openLength, Math.max(open + openLength, end)).trim(plain);
    if (inner.length() > 0) {
      found.add(new Span(open, end + length).trim(plain));
    }
    open = -1;
    openMark = NONE;
  }

  /** Length of the quotation mark at the place: 0, 1 or, for two single marks, 2. */
  private int markLength(int i) {
    char c = plain.charAt(i);
    if (c == '"') {
      return 1;
    }
    if (c == '\'' || c == '`') {
      return i + 1 < paragraph.end() && plain.charAt(i + 1) == c ? 2 : c == '`' ? 0 : 1;
    }
    return 0;
  }

  private boolean opens(int i, int length, char mark) {
    if (mark == '"') {
      return isOpening(i, length)
          || (open < 0 && (text.charAt(i) == '\u201c' || isGlued(i, length)));
    }
    if (text.charAt(i) == '\u2019' && !isOpening(i, length)) {
      return false;
    }
    return isOpening(i, length) && !isElision(i + 1) && hasSingleCloser(i + 1);
  }

  /** Whether space or an opening sign stands before the mark and something else behind it. */
  private boolean isOpening(int i, int length) {
    int after = i + length;
    if (after >= paragraph.end() || Character.isWhitespace(plain.charAt(after))) {
      return false;
    }
    if (i == paragraph.start()) {
      return true;
    }
    char before = plain.charAt(i - 1);
    return Character.isWhitespace(before) || "([{-\u2013\u2014:\"'/>".indexOf(before) >= 0;
  }

  /** Whether the space between two sentences is missing: It is safe."But we wait," she said. */
  private boolean isGlued(int i, int length) {
    int after = i + length;
    return i > paragraph.start()
        && after < paragraph.end()
        && ".!?".indexOf(plain.charAt(i - 1)) >= 0
        && Character.isUpperCase(plain.charAt(after));
  }

  private boolean isElision(int from) {
    int end = from;
    while (end < paragraph.end() && end < from + 8 && Character.isLetter(plain.charAt(end))) {
      end++;
    }
    boolean decade = from < paragraph.end() && Character.isDigit(plain.charAt(from));
    return decade
        || ELISIONS.contains(plain.substring(from, end).toLowerCase(java.util.Locale.ROOT));
  }

  private boolean hasSingleCloser(int from) {
    int limit = Math.min(paragraph.end(), from + 600);
    boolean nested = false;
    for (int i = from; i < limit; i++) {
      char c = plain.charAt(i);
      if (c == '"') {
        if (!isCurled(from - 1)) {
          return false;
        }
        nested = opensInner(i, nested);
      }
      if (c == '\'' && !nested && closesSingle(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the mark is one that only opens a single quotation. */
  private boolean isCurled(int mark) {
    return text.charAt(mark) == '\u2018';
  }

  /** Whether a double quotation is open behind a double mark. */
  private boolean opensInner(int mark, boolean open) {
    return switch (text.charAt(mark)) {
      case '\u201c' -> true;
      case '\u201d' -> false;
      default -> !open;
    };
  }

  private boolean closesSingle(int i) {
    if (i == 0 || Character.isWhitespace(plain.charAt(i - 1))) {
      return false;
    }
    if (i + 1 >= paragraph.end()) {
      return true;
    }
    char after = plain.charAt(i + 1);
    boolean plural = plain.charAt(i - 1) == 's' && after == ' ';
    boolean possessive = plural && (text.charAt(i) == '\'' || isWithinSingle(i));
    return !Character.isLetterOrDigit(after) && !possessive;
  }

  /**
   * Whether the mark behind a plural is an apostrophe, for a quotation around it closes behind a
   * stop or comma before another opens: "The lads’ bunks were wet,’ he said".
   */
  private boolean isWithinSingle(int i) {
    int limit = Math.min(paragraph.end(), i + NEAREST_CLOSER);
    if (i + 2 >= limit || !Character.isLowerCase(plain.charAt(i + 2))) {
      return false;
    }
    for (int k = i + 1; k < limit; k++) {
      if (isCurled(k)) {
        return false;
      }
      boolean closes =
          text.charAt(k) == '\u2019'
              && ",.!?".indexOf(plain.charAt(k - 1)) >= 0
              && (k + 1 >= paragraph.end() || !Character.isLetterOrDigit(plain.charAt(k + 1)));
      if (closes) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text before the mark has come to the end of a sentence. */
  private boolean endsStatement(int i) {
    int before = i - 1;
    while (before > open && Character.isWhitespace(plain.charAt(before))) {
      before--;
    }
    return before < i - 1 && ".!?".indexOf(plain.charAt(before)) >= 0;
  }
}
