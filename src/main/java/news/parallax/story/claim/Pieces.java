package news.parallax.story.claim;

import java.util.Arrays;
import java.util.Locale;
import news.parallax.article.Span;

/**
 * What numbers are read from: runs of digits with the points and commas among them, runs of
 * letters, and single signs. "$1.2bn" are three pieces.
 */
final class Pieces {
  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  /**
   * @param text plain text
   * @param span what of it is cut
   */
  Pieces(String text, Span span) {
    this.text = text;
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (isDigit(c)) {
        while (end < span.end() && (isDigit(text.charAt(end)) || isBinding(end, span.end()))) {
          end++;
        }
      } else if (Character.isLetter(c)) {
        while (end < span.end() && Character.isLetter(text.charAt(end))) {
          end++;
        }
      }
      if (!Character.isWhitespace(c)) {
        add(i, end);
      }
      i = end;
    }
  }

  private boolean isBinding(int at, int limit) {
    char c = text.charAt(at);
    return (c == '.' || c == ',') && at + 1 < limit && isDigit(text.charAt(at + 1));
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int count() {
    return count;
  }

  /** The piece in lower case; empty outside. */
  String word(int piece) {
    return raw(piece).toLowerCase(Locale.ROOT);
  }

  /** The piece as it stands; empty outside. */
  String raw(int piece) {
    return piece < 0 || piece >= count ? "" : text.substring(starts[piece], ends[piece]);
  }

  boolean is(int piece, String word) {
    return word(piece).equals(word);
  }

  boolean isNumber(int piece) {
    return piece >= 0 && piece < count && isDigit(text.charAt(starts[piece]));
  }

  boolean isLetters(int piece) {
    return piece >= 0 && piece < count && Character.isLetter(text.charAt(starts[piece]));
  }

  boolean isCapitalised(int piece) {
    return isLetters(piece) && Character.isUpperCase(text.charAt(starts[piece]));
  }

  /** Whether it is a hyphen or a dash. */
  boolean isDash(int piece) {
    String raw = raw(piece);
    return raw.length() == 1 && "-\u2013\u2014\u2212".indexOf(raw.charAt(0)) >= 0;
  }

  /** Whether nothing stands between the piece and the next. */
  boolean isGlued(int piece) {
    return piece >= 0 && piece + 1 < count && ends[piece] == starts[piece + 1];
  }

  /** Whether a single space stands between the piece and the next. */
  boolean isSpaced(int piece) {
    return piece >= 0
        && piece + 1 < count
        && starts[piece + 1] == ends[piece] + 1
        && text.charAt(ends[piece]) == ' ';
  }

  /** Where the pieces stand, the second exclusive. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }
}
