package news.parallax.analysis.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.article.Span;
import news.parallax.text.WordList;

/** A sentence as words in lower case and the signs between them, with the phrases it holds. */
final class SentenceReading {
  private static final WordList DENIALS = WordList.of("grammar", "denies");
  private static final int DENIED_BEFORE = 3;
  private static final int FURTHEST = 60;

  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<NarrativeWords.Hit> hits;

  SentenceReading(String text, Span sentence, NarrativeWords list) {
    String lower = text.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int end = i;
      while (end < lower.length() && isInWord(lower, end)) {
        end++;
      }
      end = Math.max(end, i + 1);
      if (!Character.isWhitespace(lower.charAt(i)) && !isQuote(lower.charAt(i))) {
        words.add(lower.substring(i, end).replace('’', '\''));
        spans.add(new Span(sentence.start() + i, sentence.start() + end));
      }
      i = end;
    }
    hits = list.hits(words);
  }

  private static boolean isQuote(char c) {
    return "\"“”‘’'".indexOf(c) >= 0;
  }

  /** Whether the character is a letter, a number, or joins two. */
  private static boolean isInWord(String text, int i) {
    char c = text.charAt(i);
    if ((c >= 'a' && c <= 'z') || c == ' ') {
      return c != ' ';
    }
    boolean joins = c == '-' || c == '\'' || c == '’';
    return Character.isLetterOrDigit(c)
        || (joins
            && i > 0
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i - 1))
            && Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  /** Its words and signs. */
  Stream<String> words() {
    return words.stream();
  }

  List<NarrativeWords.Hit> hits() {
    return hits;
  }

  /** Whether a phrase of the section stands in it. */
  boolean has(String section) {
    return count(section) > 0;
  }

  int count(String section) {
    int count = 0;
    for (NarrativeWords.Hit hit : hits) {
      count += hit.section().equals(section) ? 1 : 0;
    }
    return count;
  }

  int size() {
    return words.size();
  }

  /** The i-th word or sign; empty outside the sentence. */
  String word(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i);
  }

  Span span(int i) {
    return spans.get(i);
  }

  boolean isSign(int i) {
    return !word(i).isEmpty() && !Character.isLetterOrDigit(word(i).charAt(0));
  }

  boolean isQuestion() {
    return word(words.size() - 1).equals("?");
  }

  /** Whether it runs on: such sentences are lists, captions or several joined by mistake. */
  boolean isLong() {
    return words.size() > FURTHEST;
  }

  /** Whether one of the words shortly before denies the i-th. */
  boolean isDenied(int i) {
    for (int before = i - 1; before >= i - DENIED_BEFORE && !isSign(before); before--) {
      if (DENIALS.contains(word(before)) || word(before).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause that the i-th word stands in begins: behind the sign before. */
  int clauseStart(int i) {
    int start = i;
    while (start > 0 && !isSign(start - 1)) {
      start--;
    }
    return start;
  }

  /** The sign at or behind the i-th word, or the end. */
  int clauseEnd(int i) {
    int end = i;
    while (end < words.size() && !isSign(end)) {
      end++;
    }
    return end;
  }
}
