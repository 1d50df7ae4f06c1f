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
 * @param needs a text that must occur in the line; empty if none
 * @param removed examples that the rule removes
 * @param kept examples that the rule leaves alone
 */
record FurnitureRule(
    String name,
    Pattern match,
    int longest,
    boolean headOnly,
    boolean takesNext,
    String needs,
    List<String> removed,
    List<String> kept) {

  boolean matches(String line) {
    return line.length() <= longest && match.matcher(line).matches();
  }
}
