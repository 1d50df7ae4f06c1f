package news.parallax.source.type;

import java.util.regex.Pattern;

/**
 * Tells what committees are meant where an article speaks of a parliament: "lawyers for the panel"
 * are of one of its committees then, not of anybody's.
 */
public final class CommitteeTerms {
  private static final Pattern BARE =
      Pattern.compile(
          "\\b(the|this|that|these|those|all \\p{Ll}+) (?:(?:special|select|full|joint) )?"
              + "(?:committee|panel)(s?)\\b(?! (?:of|on|for)\\b)",
          Pattern.CASE_INSENSITIVE);

  private CommitteeTerms() {}

  /** The description, with "congressional" before each committee of which no more is told. */
  public static String marked(String description) {
    return BARE.matcher(description).replaceAll("$1 congressional committee$2");
  }
}
