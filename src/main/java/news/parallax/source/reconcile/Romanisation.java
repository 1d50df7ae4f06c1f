package news.parallax.source.reconcile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What does not matter in the writing of a name, and what differs from one way of writing a foreign
 * script in Latin letters to another (the romanisations of Russian, Ukrainian and Belarusian names
 * by BGN/PCGN, the Library of Congress and by ear, and common ways to write Arabic).
 */
final class Romanisation {
  private static final int LONG_ENOUGH = 5;

  /** From what to what, in this order, anywhere in a word. */
  private static final List<String[]> ANYWHERE =
      List.of(
          pair("ousk", "ovsk"),
          pair("ausk", "avsk"),
          pair("eusk", "evsk"),
          pair("shch", "sch"),
          pair("tch", "ch"),
          pair("kh", "h"),
          pair("gh", "g"),
          pair("dh", "d"),
          pair("tsi", "ti"),
          pair("tse", "te"),
          pair("dzi", "di"),
          pair("dze", "de"),
          pair("ph", "f"),
          pair("x", "ks"),
          pair("q", "k"),
          pair("ou", "u"),
          pair("oo", "u"),
          pair("iya", "ia"),
          pair("iia", "ia"));

  private static final List<String[]> AT_THE_START =
      List.of(pair("ye", "e"), pair("ju", "yu"), pair("iu", "yu"), pair("ia", "ya"));

  private static final List<String[]> AT_THE_END =
      List.of(
          pair("skaia", "skaya"),
          pair("enka", "enko"),
          pair("vych", "vich"),
          pair("wicz", "vich"),
          pair("yi", "y"),
          pair("iy", "y"),
          pair("ij", "y"),
          pair("yj", "y"),
          pair("ski", "sky"),
          pair("ej", "ei"),
          pair("ey", "ei"));

  /** Endings of East Slavic surnames, after the rewriting above: in these, y and i are the same. */
  private static final List<String> SLAVIC =
      List.of("enko", "sky", "skaya", "ov", "ova", "ev", "eva", "vich", "chuk", "yuk", "ny");

  private Romanisation() {}

  private static String[] pair(String from, String to) {
    return new String[] {from, to};
  }

  /**
   * The name in lower case, without accents, full stops and apostrophes, hyphens as spaces, single
   * spaces between the words.
   */
  static String fold(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      append(apart.charAt(i), folded);
    }
    return folded.toString().strip();
  }

  private static void append(char c, StringBuilder folded) {
    if (Character.getType(c) == Character.NON_SPACING_MARK || ".'’‘`\u00b4".indexOf(c) >= 0) {
      return;
    }
    if (Character.isWhitespace(c) || c == '-' || c == '\u2010' || c == '\u2011') {
      if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
      return;
    }
    switch (Character.toLowerCase(c)) {
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case '&' -> folded.append("and");
      default -> folded.append(String.valueOf(c).toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Whether one word of the name has letters of two scripts. Such a word was made to look like
   * another one.
   */
  static boolean mixesScripts(String name) {
    Character.UnicodeScript ofWord = Character.UnicodeScript.COMMON;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      if (Character.isWhitespace(c)) {
        ofWord = Character.UnicodeScript.COMMON;
      } else if (script != Character.UnicodeScript.COMMON
          && script != Character.UnicodeScript.INHERITED) {
        if (ofWord != Character.UnicodeScript.COMMON && ofWord != script) {
          return true;
        }
        ofWord = script;
      }
    }
    return false;
  }

  /**
   * A word of a name in the one writing that its romanisations have in common; equal for words that
   * are most likely the same name. Short words stay as they are: too many differ by a letter.
   *
   * @param folded see {@link #fold}
   */
  static String romanised(String folded) {
    if (folded.length() < LONG_ENOUGH) {
      return folded;
    }
    String word = folded;
    for (String[] rule : ANYWHERE) {
      word = word.replace(rule[0], rule[1]);
    }
    for (String[] rule : AT_THE_START) {
      word = word.startsWith(rule[0]) ? rule[1] + word.substring(rule[0].length()) : word;
    }
    word = withoutDoubles(word);
    for (String[] rule : AT_THE_END) {
      word =
          word.endsWith(rule[0])
              ? word.substring(0, word.length() - rule[0].length()) + rule[1]
              : word;
    }
    return isSlavic(word) ? word.replace('y', 'i') : word;
  }

  private static boolean isSlavic(String word) {
    return SLAVIC.stream().anyMatch(word::endsWith);
  }

  private static String withoutDoubles(String word) {
    StringBuilder single = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        single.append(word.charAt(i));
      }
    }
    return single.toString();
  }
}
