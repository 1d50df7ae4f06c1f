package news.parallax.source.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.source.find.Candidate.Range;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Words;

/** A paragraph cut into units: sentences, but a stop within a quotation ends none. */
record Passage(List<Range> units) {
  /** Quotations with fewer words are rarely speech; see Pareti et al. 2013 for the shares. */
  private static final int SHORTEST_SPEECH = 4;

  private static final int FARTHEST_SPEAKER = 12;
  private static final int LONGEST_UNIT = 250;

  /**
   * Marks the words in quotations.
   *
   * @param quoted one flag for each word of the document; set for those in a quotation of speech
   */
  static Passage of(
      Document.Paragraph paragraph, Grammar grammar, boolean[] quoted, WordLists lists) {
    Words words = grammar.words();
    Quotes quotes = grammar.quotes();
    int end = words.firstOf(paragraph.endSentence());
    int w = words.firstOf(paragraph.firstSentence());
    while (w < end) {
      int quote = quotes.of(w);
      int behind = quote < 0 ? w + 1 : quotes.end(quote);
      if (quote >= 0 && isSpeech(words, w, behind)) {
        Arrays.fill(quoted, w, behind, true);
      }
      w = behind;
    }
    return new Passage(units(paragraph, words, quoted, lists));
  }

  private static boolean isSpeech(Words words, int first, int end) {
    int count = 0;
    for (int i = first; i < end && count < SHORTEST_SPEECH; i++) {
      count += Character.isLetterOrDigit(words.first(i)) ? 1 : 0;
    }
    if (count >= SHORTEST_SPEECH) {
      return true;
    }
    return count > 0 && (endsLikeSpeech(words, first, end) || isIntroduced(words, first, end));
  }

  /** Whether it begins with a capital behind a comma or colon: she said, "It is." */
  private static boolean isIntroduced(Words words, int first, int end) {
    boolean sign = first > 0 && (words.isSign(first - 1, ',') || words.isSign(first - 1, ':'));
    boolean stops =
        end - 2 > first && (words.hasStop(end - 2) || ".!?".indexOf(words.first(end - 2)) >= 0);
    return sign && stops && words.isCapitalised(Math.min(first + 1, end - 1));
  }

  /** Whether a comma, a question mark or the like stands within the closing mark. */
  private static boolean endsLikeSpeech(Words words, int first, int end) {
    int last = end - 1;
    while (last > first && "\"'".indexOf(words.first(last)) >= 0) {
      last--;
    }
    return last > first
        && last < end - 1
        && ",!?".indexOf(words.first(last)) >= 0
        && words.isCapitalised(Math.min(first + 1, last));
  }

  private static List<Range> units(
      Document.Paragraph paragraph, Words words, boolean[] quoted, WordLists lists) {
    List<Range> units = new ArrayList<>();
    int start = -1;
    for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
      int from = words.firstOf(s);
      int to = words.firstOf(s + 1);
      start = start < 0 ? from : start;
      boolean within =
          to > from
              && s + 1 < paragraph.endSentence()
              && (isWithinQuotation(words, quoted, to)
                  || isTaggedQuestion(words, quoted, lists, to));
      if (!within && to > start) {
        addUnit(units, start, to, quoted);
        start = -1;
      }
    }
    if (start >= 0 && words.firstOf(paragraph.endSentence()) > start) {
      addUnit(units, start, words.firstOf(paragraph.endSentence()), quoted);
    }
    return units;
  }

  /** Cuts what is longer than any sentence, so that odd text costs no more than its length. */
  private static void addUnit(List<Range> units, int from, int to, boolean[] quoted) {
    int start = from;
    int unquoted = 0;
    for (int i = from; i < to; i++) {
      unquoted += quoted[i] ? 0 : 1;
      if (unquoted == LONGEST_UNIT && i + 1 < to) {
        units.add(new Range(start, i + 1));
        start = i + 1;
        unquoted = 0;
      }
    }
    units.add(new Range(start, to));
  }

  private static boolean isWithinQuotation(Words words, boolean[] quoted, int to) {
    return quoted[to - 1]
        && quoted[to]
        && !words.isSign(to - 1, '"')
        && !words.isSign(to, '"')
        && !words.isSign(to - 1, '\'');
  }

  /** Whether the words behind a quotation that ends in "?" or "!" say who asks: "Why?" he said. */
  private static boolean isTaggedQuestion(Words words, boolean[] quoted, WordLists lists, int to) {
    boolean asks = quoted[to - 1] && to > 1 && "?!,\u2014".indexOf(words.first(to - 2)) >= 0;
    if (!asks || quoted[to]) {
      return false;
    }
    int limit = Math.min(words.count(), to + FARTHEST_SPEAKER);
    for (int i = to; i < limit && !quoted[i]; i++) {
      if (lists.isSaid(words.lower(i))) {
        return true;
      }
      if (words.isSign(i, '.') || words.hasStop(i) || words.isSign(i, ';')) {
        return false;
      }
    }
    return false;
  }
}
