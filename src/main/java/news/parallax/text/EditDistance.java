package news.parallax.text;

/** How many changes of letters turn one word into another. */
public final class EditDistance {

  private EditDistance() {}

  /** Changes, insertions and deletions: the distance of Levenshtein (1966). */
  public static int of(String a, String b) {
    return of(a, b, false);
  }

  /**
   * The same where two neighbours that change places count once: the distance of Damerau (1964),
   * restricted to letters that are not changed twice.
   */
  public static int withSwaps(String a, String b) {
    return of(a, b, true);
  }

  private static int of(String a, String b, boolean swaps) {
    int[] twoAbove = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
        if (swaps && isSwap(a, i, b, j)) {
          row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
        }
      }
      int[] free = twoAbove;
      twoAbove = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
