package news.parallax.report.table;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The cells of one record, each made a text when it is first asked for. */
final class CsvCells {
  private final byte[] bytes;
  private final int[] ends;
  private final @Nullable String[] texts;

  /**
   * @param bytes those of all cells in UTF-8, one behind the other
   * @param ends where each cell ends in them
   */
  CsvCells(byte[] bytes, int[] ends) {
    this.bytes = bytes;
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
      text = start == ends[cell] ? "" : text(start, ends[cell]);
      texts[cell] = text;
    }
    return text;
  }

  private String text(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }
}
