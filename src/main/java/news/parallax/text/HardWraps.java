package news.parallax.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import news.parallax.article.Span;

/**
 * Finds the line ends of a text that was wrapped at a fixed width, as mail programs and printed
 * pages do. A line was wrapped if the first word of the next would not have fitted into it; a text
 * is wrapped if most of its lines were, and sentences run on over them.
 */
public final class HardWraps {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int FEWEST_LINES = 6;

  /** The share of lines, in per cent, that may not be longer than the width of a text. */
  private static final int WITHIN = 95;

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
    int width = width(lines);
    BitSet ends = new BitSet();
    int pairs = 0;
    int full = 0;
    int runOn = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      Span next = lines.get(i + 1);
      if (line.isEmpty() || next.isEmpty() || inBrackets(text, line) || inBrackets(text, next)) {
        continue;
      }
      pairs++;
      boolean lower = Character.isLowerCase(text.charAt(next.start()));
      if (isFull(text, line, next, width)) {
        full++;
        runOn += endsSentence(text, line) ? 0 : 1;
        ends.set(line.end());
      } else if (lower && line.length() <= width) {
        ends.set(line.end());
      }
    }
    boolean wrapped =
        pairs >= FEWEST_LINES
            && width >= NARROWEST
            && width <= WIDEST
            && full * 5 >= pairs * 3
            && runOn * 5 >= full * 3;
    return wrapped ? ends : new BitSet();
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

  private static int width(List<Span> lines) {
    int[] lengths = lines.stream().mapToInt(Span::length).filter(length -> length > 0).toArray();
    if (lengths.length == 0) {
      return 0;
    }
    Arrays.sort(lengths);
    return lengths[(lengths.length - 1) * WITHIN / 100];
  }

  /** Whether the first word of the next line would not have fitted. */
  private static boolean isFull(String text, Span line, Span next, int width) {
    int space = text.indexOf(' ', next.start());
    int word = (space < 0 || space > next.end() ? next.end() : space) - next.start();
    return line.length() <= width && line.length() + 1 + word > width;
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
