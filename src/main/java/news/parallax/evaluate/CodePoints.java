package news.parallax.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.article.Span;

/**
 * Turns offsets counted in Unicode code points, as gold files have them, into UTF-16 code units, as
 * Java strings have them, and back.
 */
final class CodePoints {
  /** For each code point where it starts in code units; null if the two never differ. */
  private final int[] starts;

  private final int length;

  CodePoints(String text) {
    length = text.codePointCount(0, text.length());
    if (length == text.length()) {
      starts = new int[0];
      return;
    }
    starts = new int[length + 1];
    int unit = 0;
    for (int i = 0; i < length; i++) {
      starts[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    starts[length] = unit;
  }

  /** Number of code points in the text. */
  int length() {
    return length;
  }

  /** Code units of a span given in code points, which must lie within the text. */
  Span toUnits(int from, int to) {
    return starts.length == 0 ? new Span(from, to) : new Span(starts[from], starts[to]);
  }

  /**
   * Code units of spans given as {@code [[start, end], …]}.
   *
   * @throws UnusableLineException if one does not lie within the text
   */
  List<Span> toUnits(JsonNode pairs) throws UnusableLineException {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      int from = pair.path(0).asInt(-1);
      int to = pair.path(1).asInt(-1);
      if (from < 0 || to < from || to > length) {
        throw new UnusableLineException(
            "offsets " + pair + " are not [start, end] within the text");
      }
      spans.add(toUnits(from, to));
    }
    return spans;
  }

  /** The code point that the code unit belongs to. */
  int ofUnit(int unit) {
    if (starts.length == 0) {
      return unit;
    }
    int found = Arrays.binarySearch(starts, unit);
    return found >= 0 ? found : -found - 2;
  }
}
