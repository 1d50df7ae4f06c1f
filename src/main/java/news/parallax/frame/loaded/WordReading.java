package news.parallax.frame.loaded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Span;
import news.parallax.text.Document;

/**
 * The words and signs of a sentence as the model of loaded words sees them: lower case, without the
 * possessive 's.
 */
public final class WordReading {
  /** Before the first and after the last word. */
  static final String EDGE = "^";

  private static final int LONGEST = 40;

  /**
   * A word or sign.
   *
   * @param form in lower case
   * @param shape flags: {@link #WORD} and so on
   */
  public record Word(Span span, String form, int shape) {
    boolean is(int flag) {
      return (shape & flag) != 0;
    }
  }

  static final int WORD = 1;
  static final int CAPITAL = 2;
  static final int CAPITALS = 4;
  static final int POSSESSIVE = 8;
  static final int QUOTED = 16;
  static final int[] FLAGS = {WORD, CAPITAL, CAPITALS, POSSESSIVE, QUOTED};

  private WordReading() {}

  /** The words of a sentence in reading order. */
  public static List<Word> of(Document document, Document.Sentence sentence) {
    List<Word> words = new ArrayList<>(sentence.endToken() - sentence.firstToken());
    boolean quoted = false;
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      Span span = document.token(t);
      String token = document.word(t);
      boolean mark = token.equals("\"");
      quoted = mark ? !quoted : quoted;
      words.add(word(span, token, t == sentence.firstToken(), quoted && !mark));
    }
    return words;
  }

  private static Word word(Span span, String token, boolean first, boolean quoted) {
    int shape = quoted ? QUOTED : 0;
    String form = token.length() > LONGEST ? token.substring(0, LONGEST) : token;
    if (Character.isLetter(token.charAt(0))) {
      shape |= WORD;
      if (Character.isUpperCase(token.charAt(0))) {
        shape |= first ? 0 : CAPITAL;
        shape |= token.length() > 2 && isUpper(form) ? CAPITALS : 0;
      }
      form = form.toLowerCase(Locale.ROOT);
      if (form.endsWith("'s") && form.length() > 2) {
        shape |= POSSESSIVE;
        form = form.substring(0, form.length() - 2);
      }
    }
    return new Word(span, form, shape);
  }

  private static boolean isUpper(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
