package news.parallax.text.clean;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;

/**
 * What a page shows when the pointer rests on a name, glued into the sentence: the full name, then
 * headlines about the person, then "MORE", as in "President Roe Jane Mary RoeSenate weighs bill
 * Five things to know MORE said".
 */
final class NameCard {
  static final String NAME = "name_card";

  private static final String CLOSE = " MORE";
  private static final int LONGEST = 700;
  private static final int LONGEST_NAME = 80;

  private NameCard() {}

  /** The cards in a line, in order, without the name as the sentence has it. */
  static List<Span> find(String line) {
    List<Span> cards = new ArrayList<>();
    int from = 0;
    int close = line.indexOf(CLOSE);
    while (close >= 0) {
      int end = close + CLOSE.length();
      if (end == line.length() || !Character.isLetter(line.charAt(end))) {
        int start = start(line, Math.max(from, close - LONGEST), close);
        if (start >= 0) {
          cards.add(new Span(start, end));
          from = end;
        }
      }
      close = line.indexOf(CLOSE, end);
    }
    return cards;
  }

  /** Where the card begins that ends at {@code close}; -1 if there is none. */
  private static int start(String line, int from, int close) {
    for (int glue = Math.max(1, from); glue < close; glue++) {
      if (isGlue(line, glue)) {
        int word = wordStart(line, glue);
        int named =
            lastWord(line, line.substring(word, glue), Math.max(from, word - LONGEST_NAME), word);
        if (named >= 0) {
          return named + glue - word;
        }
      }
    }
    return -1;
  }

  /** A word ends at {@code at} without a space and another begins. */
  private static boolean isGlue(String line, int at) {
    if (!Character.isLetter(line.charAt(at - 1))) {
      return false;
    }
    char next = line.charAt(at);
    boolean quote = "'\"\u2018\u201c".indexOf(next) >= 0;
    return (Character.isUpperCase(next) && Character.isLowerCase(line.charAt(at - 1)))
        || Character.isDigit(next)
        || (quote && at + 1 < line.length() && Character.isUpperCase(line.charAt(at + 1)));
  }

  private static int wordStart(String line, int end) {
    int start = end;
    while (start > Math.max(0, end - LONGEST_NAME) && isWordPart(line.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the word last stands between {@code from} and {@code to}; -1 if it does not. */
  private static int lastWord(String line, String word, int from, int to) {
    for (int at = to - word.length() - 1; at >= from && word.length() > 1; at--) {
      if (!line.startsWith(word, at)) {
        continue;
      }
      boolean begins = at == 0 || !isWordPart(line.charAt(at - 1));
      if (begins && !isWordPart(line.charAt(at + word.length()))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '-';
  }
}
