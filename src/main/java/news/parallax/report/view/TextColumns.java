package news.parallax.report.view;

import java.util.ArrayList;
import java.util.List;

/** Lays texts side by side in columns of one width, words wrapped. */
final class TextColumns {
  private static final String GAP = "  ";

  private TextColumns() {}

  /** The number of columns of at least the given width that fit side by side; at least one. */
  static int fitting(int width, int least) {
    return Math.max(1, (width + GAP.length()) / (least + GAP.length()));
  }

  /** The width of each of so many columns. */
  static int widthOf(int columns, int width) {
    return (width - GAP.length() * (columns - 1)) / columns;
  }

  /** Cells side by side, each a list of paragraphs; lines end without spaces. */
  static List<String> sideBySide(List<List<String>> cells, int columnWidth) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (List<String> cell : cells) {
      List<String> lines = new ArrayList<>();
      cell.forEach(paragraph -> lines.addAll(wrap(paragraph, columnWidth, "  ")));
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StringBuilder row = new StringBuilder();
      for (List<String> lines : wrapped) {
        String line = i < lines.size() ? lines.get(i) : "";
        row.append(line).append(" ".repeat(columnWidth - length(line))).append(GAP);
      }
      rows.add(row.toString().stripTrailing());
    }
    return rows;
  }

  /** The text in lines no longer than the width; words that are longer are cut. */
  static List<String> wrap(String text, int width, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      int from = 0;
      int left = length(word);
      if (line.length() > 0 && length(line) + 1 + left > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
      } else if (line.length() > 0) {
        line.append(' ');
      }
      while (length(line) + left > width) {
        int signs = Math.max(1, width - length(line));
        int to = word.offsetByCodePoints(from, signs);
        lines.add(line + word.substring(from, to));
        from = to;
        left -= signs;
        line.setLength(0);
        line.append(indent);
      }
      line.append(word, from, word.length());
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** The text cut to the width. */
  static String cut(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))).stripTrailing()
            + "…";
  }

  /** Signs of the text; each is taken to be one column wide. */
  static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
