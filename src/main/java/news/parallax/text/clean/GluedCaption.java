package news.parallax.text.clean;

import java.util.Locale;
import java.util.Optional;
import news.parallax.article.Span;
import news.parallax.text.WordList;

/**
 * The caption of a picture that stands glued to the end of a paragraph: "… in the square.Crowds in
 * the capital". It is short, has no verb of its own that would make it a sentence, and no full
 * stop.
 */
final class GluedCaption {
  static final String NAME = "glued_caption";

  private static final int LONGEST = 110;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 14;

  /** Words that make a sentence of a line, which then is no caption. */
  private static final WordList SENTENCE_WORDS = WordList.of("grammar", "makes a sentence");

  private GluedCaption() {}

  /** The caption at the end of the paragraph, if there is one. */
  static Optional<Span> find(String text) {
    int from = Math.max(4, text.length() - LONGEST);
    for (int i = text.length() - 3; i >= from; i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?') {
        return isGlued(text, i) && isCaption(text.substring(i + 1))
            ? Optional.of(new Span(i + 1, text.length()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A sentence ends at {@code stop} and a capital follows without a space. */
  private static boolean isGlued(String text, int stop) {
    return Character.isUpperCase(text.charAt(stop + 1))
        && Character.isLowerCase(text.charAt(stop + 2))
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && Character.isLowerCase(text.charAt(stop - 3));
  }

  private static boolean isCaption(String tail) {
    String[] words = tail.split(" ", -1);
    if (words.length < FEWEST_WORDS
        || words.length > MOST_WORDS
        || !Character.isLetterOrDigit(tail.charAt(tail.length() - 1))
        || tail.indexOf('/') >= 0) {
      return false;
    }
    for (String word : words) {
      if (SENTENCE_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
