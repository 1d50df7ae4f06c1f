package news.parallax.source.reconcile;

/**
 * How near two spellings of a name are: by letters (Damerau 1964, neighbours swapped count as one
 * change) and by the classes of their consonants (Soundex, Russell 1918, in full length). Names are
 * folded (see {@link Spelling#fold}) and compared in one romanisation.
 */
final class NearNames {
  /** From this length on, one letter may differ. */
  private static final int LONG = 6;

  /** From this length on, two may. */
  private static final int VERY_LONG = 9;

  /** Fewer consonants sound alike too often. */
  private static final int FEWEST_SOUNDS = 5;

  private static final int FEWEST_CONSONANTS = 4;

  private NearNames() {}

  /** Whether one is most likely the other with a slip of the pen. */
  static boolean areNear(String folded, String other) {
    String a = Spelling.romanised(folded);
    String b = Spelling.romanised(other);
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= VERY_LONG ? 2 : shorter >= LONG ? 1 : 0;
    return !a.isEmpty()
        && !b.isEmpty()
        && a.charAt(0) == b.charAt(0)
        && Math.abs(a.length() - b.length()) <= allowed
        && distance(a, b) <= allowed;
  }

  /** Whether both have the same long row of consonant classes, as names heard or retold have. */
  static boolean soundAlike(String folded, String other) {
    String a = sounds(folded);
    return a.length() >= FEWEST_SOUNDS
        && folded.charAt(0) == other.charAt(0)
        && a.equals(sounds(other));
  }

  /** Whether two given names differ in vowels and in at most one change of their consonants. */
  static boolean haveNearConsonants(String folded, String other) {
    String a = consonants(Spelling.romanised(folded));
    String b = consonants(Spelling.romanised(other));
    return Math.min(a.length(), b.length()) >= FEWEST_CONSONANTS
        && a.charAt(0) == b.charAt(0)
        && folded.charAt(folded.length() - 1) == other.charAt(other.length() - 1)
        && distance(a, b) <= 1;
  }

  private static String consonants(String word) {
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || "aeiouy ".indexOf(word.charAt(i)) < 0) {
        consonants.append(word.charAt(i));
      }
    }
    return consonants.toString();
  }

  private static String sounds(String word) {
    StringBuilder code = new StringBuilder();
    char last = ' ';
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
            default -> ' ';
          };
      if (sound != ' ' && sound != last) {
        code.append(sound);
      }
      last = sound;
    }
    return code.toString();
  }

  /** Changes, insertions, deletions and swaps of neighbours that turn one into the other. */
  static int distance(String a, String b) {
    int[] twoAbove = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(row[j], twoAbove[j - 2] + 1) : row[j];
      }
      twoAbove = above;
      above = row;
    }
    return above[b.length()];
  }
}
