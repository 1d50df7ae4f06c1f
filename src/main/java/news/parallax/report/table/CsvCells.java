package news.parallax.report.table;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The cells of one record, each made a text when it is first asked for. */
final class CsvCells {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** A double holds every whole number of so many digits. */
  private static final int MOST_DIGITS = 15;

  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

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

  /**
   * A hash of the bytes of a cell, without making a text of it.
   *
   * @param before that of what stands before it; 0 if nothing does
   * @return never 0
   */
  long hash(int cell, long before) {
    byte[] read = bytes;
    int end = ends[cell];
    long hash = before * 31 + BASIS;
    for (int i = start(cell); i < end; i++) {
      hash = (hash ^ read[i]) * SPREAD;
      hash ^= hash >>> 29;
    }
    // The finaliser of MurmurHash3, so that every bit of the text sways every bit of the hash.
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }

  /**
   * The number in a cell, read from its bytes: the very one that {@link Double#parseDouble} would
   * read.
   *
   * @param point whether there may be one in it
   * @return NaN if it is not written in at most {@value #MOST_DIGITS} digits, one of which may be a
   *     point; it may be a number nevertheless
   */
  double plainNumber(int cell, boolean point) {
    int start = start(cell);
    int end = ends[cell];
    if (start == end || end - start > MOST_DIGITS) {
      return Double.NaN;
    }
    long digits = 0;
    int pointAt = end;
    for (int i = start; i < end; i++) {
      byte each = bytes[i];
      if (each >= '0' && each <= '9') {
        digits = 10 * digits + (each - '0');
      } else if (each == '.' && point && pointAt == end && i > start && i + 1 < end) {
        pointAt = i;
      } else {
        return Double.NaN;
      }
    }
    // Both are whole numbers that a double holds, so that the quotient is the nearest one there is.
    return pointAt == end ? digits : digits / TENS[end - pointAt - 1];
  }

  private String text(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }
}
