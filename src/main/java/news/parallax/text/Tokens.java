package news.parallax.text;

import java.util.Arrays;
import news.parallax.article.Span;

/**
 * Offsets of tokens, growing as they are found. A token is a run of letters and digits, with the
 * apostrophes, hyphens, points and commas that bind it together inside ("Lukashenko's",
 * "face-to-face", "U.S", "1,000.5"), or a single other sign that is not white space.
 */
final class Tokens {
  private static final int ASCII = 128;

  private int[] starts;
  private int[] ends;
  private int count;

  Tokens(int expected) {
    starts = new int[expected];
    ends = new int[expected];
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  int[] starts() {
    return Arrays.copyOf(starts, count);
  }

  int[] ends() {
    return Arrays.copyOf(ends, count);
  }

  /** Adds the tokens of a stretch of plain text. */
  void addFrom(String plain, Span span) {
    int i = span.start();
    while (i < span.end()) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else if (isWordPart(c)) {
        int end = wordEnd(plain, i, span.end());
        add(i, end);
        i = end;
      } else {
        int end = i + (Character.isHighSurrogate(c) && i + 1 < span.end() ? 2 : 1);
        add(i, end);
        i = end;
      }
    }
  }

  private static int wordEnd(String plain, int from, int limit) {
    int i = from + 1;
    while (i < limit) {
      char c = plain.charAt(i);
      if (!isWordPart(c) && !(i + 1 < limit && binds(plain, i))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether the sign at {@code i} holds the letters or digits on both its sides together. */
  private static boolean binds(String plain, int i) {
    char before = plain.charAt(i - 1);
    char after = plain.charAt(i + 1);
    return switch (plain.charAt(i)) {
      case '\'', '-' -> isWordPart(before) && isWordPart(after);
      case '.' ->
          (Character.isDigit(before) && Character.isDigit(after))
              || (Character.isLetter(before)
                  && Character.isLetter(after)
                  && isLetterByLetter(plain, i));
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  /** Whether single letters stand on both sides of the point, as in "U.S" or "a.m". */
  private static boolean isLetterByLetter(String plain, int point) {
    boolean leftSingle = point < 2 || !Character.isLetterOrDigit(plain.charAt(point - 2));
    boolean rightSingle =
        point + 2 >= plain.length() || !Character.isLetterOrDigit(plain.charAt(point + 2));
    return leftSingle && rightSingle;
  }

  private static boolean isWordPart(char c) {
    if (c < ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      int larger = count + (count >> 1) + 16;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }
}
