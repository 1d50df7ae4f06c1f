package news.parallax.text;

/** Nouns for one of what a plural names. */
public final class Plurals {
  private Plurals() {}

  /**
   * The noun for one of them, by the ending alone: "agency" for "agencies", "spokesman" for
   * "spokesmen"; the word itself if it ends like no plural.
   *
   * @param noun in lower case
   */
  public static String singular(String noun) {
    int length = noun.length();
    if (noun.endsWith("ies")) {
      return noun.substring(0, length - 3) + "y";
    }
    if (noun.endsWith("men")) {
      return noun.substring(0, length - 2) + "an";
    }
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, length - 1) : noun;
  }
}
