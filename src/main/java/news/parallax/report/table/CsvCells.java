package news.parallax.report.table;

import org.jspecify.annotations.Nullable;

/** The cells of one record, each made a text when it is first asked for. */
final class CsvCells {
  private final char[] characters;
  private final int[] ends;
  private final @Nullable String[] texts;

  /**
   * @param characters those of all cells, one behind the other
   * @param ends where each cell ends in them
   */
  CsvCells(char[] characters, int[] ends) {
    this.characters = characters;
    this.ends = ends;
    this.texts = new @Nullable String[ends.length];
  }

  int size() {
    return ends.length;
  }

  boolean isEmpty(int cell) {
    return start(cell) == ends[cell];
  }

  /**
   * The text of a cell.
   *
   * @throws ArrayIndexOutOfBoundsException if the record has fewer cells
   */
  String text(int cell) {
    String text = texts[cell];
    if (text == null) {
      int start = start(cell);
      text = start == ends[cell] ? "" : new String(characters, start, ends[cell] - start);
      texts[cell] = text;
    }
    return text;
  }

  private int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }
}
