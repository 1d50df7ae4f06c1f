package news.parallax.story.claim;

import news.parallax.story.WordForms;

/**
 * A number in words, read as far as it goes: "forty-five thousand", "one hundred and twenty", "one
 * point two million", "two and a half billion".
 */
final class WordNumber {
  private final Pieces pieces;
  private int end;
  private double total;
  private double group;
  private double step = 1;

  /**
   * @param piece where it begins
   */
  WordNumber(Pieces pieces, int piece) {
    this.pieces = pieces;
    end = piece;
    while (small() || decimals() || half() || scale()) {
      // each takes what it can
    }
  }

  /** The piece behind the number; where it begins if there is none. */
  int end() {
    return end;
  }

  double value() {
    return total + group;
  }

  /** The unit of the last place that the words tell. */
  double step() {
    return step;
  }

  private int start = -1;

  /** "Forty", the "five" of "forty-five", the "twenty" of "hundred and twenty". */
  private boolean small() {
    boolean first = start < 0;
    int at = end;
    if (!first) {
      at += pieces.isDash(at) && pieces.isGlued(at) ? 1 : 0;
      boolean hundred = group >= 100 || (group == 0 && total > 0);
      at += pieces.is(at, "and") && hundred ? 1 : 0;
    }
    Double value = Numerals.word(pieces.word(at));
    Double scale = Numerals.scale(pieces.word(at + 1));
    boolean other = !first && pieces.is(at - 1, "and") && scale != null && scale > 100;
    if (value == null || other || !(first || fits(value))) {
      return false;
    }
    start = first ? end : start;
    group += value;
    step = 1;
    end = at + 1;
    return true;
  }

  /** Whether a smaller number may follow what was read. */
  private boolean fits(double value) {
    double rest = group % 100;
    return rest == 0 ? group > 0 || total > 0 : rest >= 20 && rest % 10 == 0 && value < 10;
  }

  private boolean decimals() {
    if (start < 0 || !pieces.is(end, "point") || group >= 100) {
      return false;
    }
    Double value = Numerals.word(pieces.word(end + 1));
    if (value == null || value >= 10) {
      return false;
    }
    group += value / 10;
    step = 0.1;
    end += 2;
    return true;
  }

  private boolean half() {
    if (start < 0
        || !(pieces.is(end, "and") && pieces.is(end + 1, "a") && pieces.is(end + 2, "half"))) {
      return false;
    }
    group += 0.5;
    step = 0.5;
    end += 3;
    return true;
  }

  private boolean scale() {
    int at = pieces.isDash(end) && pieces.isGlued(end) ? end + 1 : end;
    Double scale = start < 0 ? null : Numerals.scale(WordForms.of(pieces.word(at)));
    if (scale == null || group == 0) {
      return false;
    }
    step = Math.min(step, 1) * scale;
    if (scale > 100) {
      total += group * scale;
      group = 0;
    } else {
      group *= scale;
    }
    end = at + 1;
    return true;
  }
}
