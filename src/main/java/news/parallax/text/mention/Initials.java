package news.parallax.text.mention;

/** Names of capitals alone: initials of bodies, call signs of stations. */
public final class Initials {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 7;
  private static final int CALL_SIGN = 4;

  private Initials() {}

  /** Whether the name is of three to seven capitals, but for "-TV" and the like behind. */
  public static boolean isInitials(String name) {
    String letters = letters(name);
    return letters.length() >= SHORTEST
        && letters.length() <= LONGEST
        && letters.chars().allMatch(Character::isUpperCase);
  }

  private static String letters(String name) {
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    int hyphen = bare.indexOf('-');
    return hyphen < 0 ? bare : bare.substring(0, hyphen);
  }

  /** Whether the capitals of a longer name are the initials, in that order. */
  public static boolean are(String initials, String name) {
    String letters = letters(initials);
    int at = 0;
    boolean opens = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (opens && Character.isUpperCase(c)) {
        if (at >= letters.length() || letters.charAt(at) != c) {
          return false;
        }
        at++;
      }
      opens = c == ' ' || c == '-';
    }
    return at == letters.length() && name.indexOf(' ') > 0;
  }

  /** "WXYZ", "KXYZ-TV": a station of American radio or television. */
  public static boolean isCallSign(String name) {
    String letters = letters(name);
    boolean station = letters.charAt(0) == 'W' || letters.charAt(0) == 'K';
    boolean wave = name.endsWith("-TV") || name.endsWith("-FM") || name.endsWith("-AM");
    return station && (letters.length() == CALL_SIGN || wave);
  }
}
