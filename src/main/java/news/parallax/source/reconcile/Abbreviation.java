package news.parallax.source.reconcile;

/** Names made of initials: "UN", "C.I.A.". */
public final class Abbreviation {
  private static final int LONGEST = 8;

  private Abbreviation() {}

  /** Whether the name is one word of capitals, digits and full stops with two capitals at least. */
  public static boolean isOne(String name) {
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (!Character.isDigit(c) && c != '.') {
        return false;
      }
    }
    return capitals >= 2 && name.length() <= LONGEST;
  }
}
