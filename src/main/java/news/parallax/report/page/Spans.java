package news.parallax.report.page;

import java.util.ArrayList;
import java.util.List;

/** Pieces of a text as tables write them, {@code 12-30;45-60}. */
final class Spans {

  private Spans() {}

  /**
   * The pieces within a stretch of text, counted from where the stretch begins; what lies outside
   * is cut off.
   *
   * @param cell the pieces; if empty there is one, from {@code start} to {@code end}
   * @return start and end of each piece by turns
   */
  static int[] within(String cell, int start, int end, int from, int to) {
    List<Integer> bounds = new ArrayList<>();
    if (cell.isEmpty()) {
      add(bounds, start, end, from, to);
    } else {
      for (String piece : cell.split(";")) {
        int dash = piece.indexOf('-');
        int left = Integer.parseInt(piece.substring(0, dash).trim());
        add(bounds, left, Integer.parseInt(piece.substring(dash + 1).trim()), from, to);
      }
    }
    return bounds.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void add(List<Integer> bounds, int start, int end, int from, int to) {
    int left = Math.max(start, from);
    int right = Math.min(end, to);
    if (left < right) {
      bounds.add(left - from);
      bounds.add(right - from);
    }
  }
}
