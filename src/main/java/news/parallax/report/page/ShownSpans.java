package news.parallax.report.page;

import java.util.ArrayList;
import java.util.List;

/** Pieces of a text as tables write them, {@code 12-30;45-60}. */
final class ShownSpans {

  private ShownSpans() {}

  /**
   * The pieces within a stretch of text, counted from where the stretch begins; what lies outside
   * is cut off.
   *
   * @param cell the pieces; if empty there is one, from {@code start} to {@code end}
   * @return start and end of each piece by turns
   */
  static List<Integer> within(String cell, int start, int end, int from, int to) {
    List<Integer> bounds = new ArrayList<>();
    if (cell.isEmpty()) {
      add(bounds, start, end, from, to);
    }
    for (int at = 0; at < cell.length(); ) {
      int dash = cell.indexOf('-', at);
      int semicolon = cell.indexOf(';', dash);
      int stop = semicolon < 0 ? cell.length() : semicolon;
      int left = Integer.parseInt(cell, at, dash, 10);
      add(bounds, left, Integer.parseInt(cell, dash + 1, stop, 10), from, to);
      at = stop + 1;
    }
    return bounds;
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
