package news.parallax.text.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule that tells a piece of page furniture by its wording.
 *
 * @param name what it is, as in the issues of an article
 * @param longest characters of the longest line it looks at
 * @param headOnly whether it holds only before the first paragraph of prose
 * @param takesNext whether a line that is only a label takes the short line behind it along
 * @param needs texts in lower case of which one must occur in the line, asked first because it is
 *     quick; empty if there are none
 * @param removed examples that the rule removes
 * @param kept examples that the rule leaves alone
 */
record FurnitureRule(
    String name,
    Pattern match,
    int longest,
    boolean headOnly,
    boolean takesNext,
    List<String> needs,
    List<String> removed,
    List<String> kept) {

  /** Whether the whole line is what the rule looks for. */
  boolean matches(String line, String lowerCase) {
    return line.length() <= longest && mayMatch(lowerCase) && match.matcher(line).matches();
  }

  /** Whether the line holds one of the texts that the rule needs. */
  boolean mayMatch(String lowerCase) {
    if (needs.isEmpty()) {
      return true;
    }
    for (String need : needs) {
      if (lowerCase.contains(need)) {
        return true;
      }
    }
    return false;
  }
}
