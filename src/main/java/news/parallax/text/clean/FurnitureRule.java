package news.parallax.text.clean;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.text.LetterPairs;

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
    List<Need> needs,
    List<String> removed,
    List<String> kept) {

  /** A text that a line must hold, with its pairs of letters, which are compared first. */
  record Need(String text, LetterPairs pairs) {
    static Need of(String text) {
      return new Need(text, new LetterPairs(text));
    }
  }

  /** Whether the whole line is what the rule looks for. */
  boolean matches(Line line) {
    return line.text().length() <= longest
        && mayMatch(line)
        && match.matcher(line.text()).matches();
  }

  /** Whether the line holds one of the texts that the rule needs. */
  boolean mayMatch(Line line) {
    if (needs.isEmpty()) {
      return true;
    }
    for (Need need : needs) {
      if (line.pairs().mayHold(need.pairs) && line.lowerCase().contains(need.text)) {
        return true;
      }
    }
    return false;
  }
}
