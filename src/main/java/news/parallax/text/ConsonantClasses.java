package news.parallax.text;

/** The consonants of a word by class, as in Soundex (Russell 1918), in full length. */
public final class ConsonantClasses {
  private static final char NONE = ' ';

  private ConsonantClasses() {}

  /** The classes, 1 to 6, one after the other; the same twice in a row stands once. */
  public static String of(String word) {
    StringBuilder code = new StringBuilder();
    char last = NONE;
    for (int i = 0; i < word.length(); i++) {
      char sound =
          switch (word.charAt(i)) {
            case 'b', 'f', 'p', 'v', 'w' -> '1';
            case 'c', 'g', 'j', 'k', 'q', 's', 'x', 'z' -> '2';
            case 'd', 't' -> '3';
            case 'l' -> '4';
            case 'm', 'n' -> '5';
            case 'r' -> '6';
            case 'h' -> last;
            default -> NONE;
          };
      if (sound != NONE && sound != last) {
        code.append(sound);
      }
      last = sound;
    }
    return code.toString();
  }
}
