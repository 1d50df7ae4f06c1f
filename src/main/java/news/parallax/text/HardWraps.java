package news.parallax.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import news.parallax.article.Span;

/**
 * Finds the line ends of a text that was wrapped at a fixed width, as mail programs and printed
 * pages do. A line was wrapped if the first word of the next would not have fitted into it; a text
 * is wrapped if most of its lines that end within a sentence were, and most lines after them go on
 * with a small letter. Printed letters differ in width, so a line may be somewhat narrower or
 * wider.
 */
public final class HardWraps {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int FEWEST_LINES = 4;

  /** The share of lines, in per cent, that are not wider than the width of a text. */
  private static final int WITHIN = 95;

  /** One line in so many may be as long as a paragraph. */
  private static final int LONG = 8;

  private HardWraps() {}

  /** The same text, as long, with spaces for line ends within paragraphs. */
  public static String join(String text) {
    char[] joined = text.toCharArray();
    BitSet ends = in(text);
    for (int i = ends.nextSetBit(0); i >= 0; i = ends.nextSetBit(i + 1)) {
      joined[i] = ' ';
    }
    return new String(joined);
  }

  /** Offsets of line ends that only wrap; none in a text that is not wrapped. */
  public static BitSet in(String text) {
    List<Span> lines = lines(text);
    BitSet ends = new BitSet();
    int width = width(text, lines);
    if (width < NARROWEST) {
      return ends;
    }
    int within = 0;
    int runOn = 0;
    int small = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      Span next = lines.get(i + 1);
      if (!areOneBlock(text, line, next)) {
        continue;
      }
      boolean lower = Character.isLowerCase(text.charAt(next.start()));
      boolean endsSentence = endsSentence(text, line);
      boolean full = isFull(text, line, next, endsSentence ? width : width - width / LONG);
      if (!endsSentence) {
        within++;
        runOn += full ? 1 : 0;
        small += full && lower ? 1 : 0;
      }
      if (full || (lower && line.length() <= WIDEST)) {
        ends.set(line.end());
      }
    }
    boolean wrapped = runOn >= FEWEST_LINES && runOn * 4 >= within * 3 && small * 5 >= runOn * 3;
    return wrapped ? ends : new BitSet();
  }

  private static boolean areOneBlock(String text, Span line, Span next) {
    return !line.isEmpty() && !next.isEmpty() && !inBrackets(text, line) && !inBrackets(text, next);
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Span(start, end));
      start = end + 1;
    }
    return lines;
  }

  /** How wide lines are that end within a sentence; 0 where lines are paragraphs. */
  private static int width(String text, List<Span> lines) {
    int[] lengths = new int[lines.size()];
    int count = 0;
    int wide = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      wide += line.length() > WIDEST ? 1 : 0;
      if (areOneBlock(text, line, lines.get(i + 1)) && !endsSentence(text, line)) {
        lengths[count++] = line.length();
      }
    }
    Arrays.sort(lengths, 0, count);
    return count == 0 || wide * LONG > count
        ? 0
        : Math.min(lengths[(count - 1) * WITHIN / 100], WIDEST);
  }

  /** Whether the first word of the next line would not have fitted. */
  private static boolean isFull(String text, Span line, Span next, int width) {
    return line.length() <= WIDEST && line.length() + 1 + firstWord(text, next) > width;
  }

  private static int firstWord(String text, Span line) {
    int space = text.indexOf(' ', line.start());
    return (space < 0 || space > line.end() ? line.end() : space) - line.start();
  }

  /** Whether a line stands in brackets from end to end, as credits and notes do. */
  private static boolean inBrackets(String text, Span line) {
    int open = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        return i > line.start() && i + 1 == line.end();
      }
    }
    return false;
  }

  private static boolean endsSentence(String text, Span line) {
    return ".?!\"\u201d:".indexOf(text.charAt(line.end() - 1)) >= 0;
  }
}
