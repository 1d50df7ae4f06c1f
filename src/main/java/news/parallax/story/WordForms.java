package news.parallax.story;

import java.util.Locale;

/** Brings words to the form under which they are compared. */
public final class WordForms {
  /** Longer "words" are addresses, codes and noise. */
  public static final int LONGEST = 32;

  private WordForms() {}

  /**
   * Lower case, without possessive ending, plural s and the commas of a number; of an unbroken run
   * of letters the first {@value #LONGEST}.
   */
  public static String of(String plain) {
    String word = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    word = word.toLowerCase(Locale.ROOT);
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    }
    if (word.indexOf(',') >= 0) {
      word = word.replace(",", "");
    }
    return singular(word);
  }

  /** Only the regular cases: what matters is that two articles agree, not that it is a word. */
  private static String singular(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean plural =
        length > 3 && word.charAt(length - 1) == 's' && "sui".indexOf(word.charAt(length - 2)) < 0;
    return plural ? word.substring(0, length - 1) : word;
  }

  /** Whether a digit is in it. */
  public static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
