package news.parallax.text.clean;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;

/** The lines of a repaired text while it is found out what each of them is. */
final class Draft {
  private final TracedText text;
  private final List<Line> lines;

  private Draft(TracedText text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  static Draft of(TracedText text) {
    String all = text.text();
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int start = 0;
    while (start < all.length()) {
      int end = all.indexOf('\n', start);
      end = end < 0 ? all.length() : end;
      Span line = new Span(start, end).trim(all);
      if (!line.isEmpty()) {
        lines.add(new Line(line.start(), line.in(all), blank));
      }
      blank = line.isEmpty();
      start = end + 1;
    }
    return new Draft(text, lines);
  }

  TracedText text() {
    return text;
  }

  List<Line> lines() {
    return lines;
  }

  /** The lines that nothing is known against, as they are now. */
  List<Line> open() {
    return lines.stream().filter(Line::isOpen).toList();
  }

  /** How many lines stand before the first that reads like prose; all of them if none does. */
  int headLength() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isOpen() && lines.get(i).isProse()) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * Cuts a line in two and drops what stands between the parts.
   *
   * @param firstEnd where the first part ends, in the text of the line
   * @param secondStart where the second part begins
   * @return the two new lines
   */
  List<Line> split(Line line, int firstEnd, int secondStart) {
    Line first = new Line(line.start(), line.text().substring(0, firstEnd), line.afterBlank());
    Line second = new Line(line.start() + secondStart, line.text().substring(secondStart), false);
    int at = lines.indexOf(line);
    lines.set(at, first);
    lines.add(at + 1, second);
    return List.of(first, second);
  }
}
