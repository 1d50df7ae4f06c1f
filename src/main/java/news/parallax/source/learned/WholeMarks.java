package news.parallax.source.learned;

import news.parallax.article.Span;
import news.parallax.text.syntax.Words;

/** Stretches of words that hold both marks of a quotation or none. */
final class WholeMarks {
  private WholeMarks() {}

  /**
   * The span from a word to another, with the mark next to it that one within it lacks.
   *
   * @param first the first word
   * @param last the last word
   * @param least the first word that may be taken in
   * @param end one past the last word that may be
   */
  static Span span(Words words, int first, int last, int least, int end) {
    int from = first;
    int to = last;
    if (isOdd(words, from, to)) {
      to += to + 1 < end && words.isMark(to + 1) ? 1 : 0;
      to += to + 2 < end && words.isMark(to + 2) && isOdd(words, from, to) ? 2 : 0;
      from -= from > least && words.isMark(from - 1) && isOdd(words, from, to) ? 1 : 0;
    }
    return new Span(words.start(from), words.end(to));
  }

  private static boolean isOdd(Words words, int from, int to) {
    int marks = 0;
    for (int w = from; w <= to; w++) {
      marks += words.isMark(w) ? 1 : 0;
    }
    return marks % 2 != 0;
  }
}
