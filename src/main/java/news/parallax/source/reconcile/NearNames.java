package news.parallax.source.reconcile;

import news.parallax.text.ConsonantClasses;
import news.parallax.text.EditDistance;

/**
 * How near two spellings of a name are: by letters (Damerau 1964, neighbours swapped count as one
 * change) and by the classes of their consonants (Soundex, Russell 1918, in full length). Names are
 * folded (see {@link Romanisation#fold}) and compared in one romanisation.
 */
final class NearNames {
  /** From this length on, one letter may differ. */
  private static final int LONG = 6;

  /** From this length on, two may. */
  private static final int VERY_LONG = 9;

  /** Fewer consonants sound alike too often. */
  private static final int FEWEST_SOUNDS = 5;

  /** From this number of consonants on, one may differ; fewer must be the same. */
  private static final int MANY_CONSONANTS = 4;

  private static final int FEWEST_CONSONANTS = 3;

  private NearNames() {}

  /** Whether one is most likely the other with a slip of the pen. */
  static boolean areNear(String folded, String other) {
    return areNear(folded, other, LONG);
  }

  /**
   * The same, with another least length of names of which one letter may differ.
   *
   * @param oneFrom that length
   */
  static boolean areNear(String folded, String other, int oneFrom) {
    String a = Romanisation.romanised(folded);
    String b = Romanisation.romanised(other);
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= VERY_LONG ? 2 : shorter >= oneFrom ? 1 : 0;
    return !a.isEmpty()
        && !b.isEmpty()
        && a.charAt(0) == b.charAt(0)
        && Math.abs(a.length() - b.length()) <= allowed
        && EditDistance.withSwaps(a, b) <= allowed;
  }

  /** Whether both have the same long row of consonant classes, as names heard or retold have. */
  static boolean soundAlike(String folded, String other) {
    String a = ConsonantClasses.of(folded);
    return a.length() >= FEWEST_SOUNDS
        && folded.charAt(0) == other.charAt(0)
        && a.equals(ConsonantClasses.of(other));
  }

  /** Whether two given names differ in vowels and in at most one change of their consonants. */
  static boolean haveNearConsonants(String folded, String other) {
    String a = consonants(Romanisation.romanised(folded));
    String b = consonants(Romanisation.romanised(other));
    int shorter = Math.min(a.length(), b.length());
    return shorter >= FEWEST_CONSONANTS
        && a.charAt(0) == b.charAt(0)
        && folded.charAt(folded.length() - 1) == other.charAt(other.length() - 1)
        && EditDistance.withSwaps(a, b) <= (shorter >= MANY_CONSONANTS ? 1 : 0);
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
}
