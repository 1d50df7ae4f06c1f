package news.parallax.text.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What closes an article: a line that tells who its author is, or only the name of who signs. It is
 * told from reporting by the name of the byline or by the dash or bullet it opens with.
 */
final class SignOff {
  private static final int LAST_LINES = 5;
  private static final int LONGEST = 420;
  private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,4}";

  private static final Pattern SIGNATURE =
      Pattern.compile("(?:\u2014|\u2013|--?|\u2022) ?(?i:by )?(" + NAME + ")\\.?");

  private static final Pattern ABOUT =
      Pattern.compile(
          "[\u2014\u2013\u2022*-]{0,2} ?("
              + NAME
              + ")(?:, [^.]{3,120},)? (?:is|was|are|covers|writes|hosts|teaches|reports) .*");

  private SignOff() {}

  /** Marks the closing lines of the draft as metadata. */
  static void find(Draft draft, @Nullable String byline) {
    String authors = byline == null ? "" : Fold.letters(byline);
    List<Line> open = draft.open();
    int last = Math.min(open.size(), Math.max(1, open.size() - LAST_LINES));
    for (Line line : open.subList(last, open.size())) {
      if (SIGNATURE.matcher(line.text()).matches()) {
        line.become(Line.Role.METADATA, "signature");
      } else if (line.text().length() <= LONGEST && isAboutAuthor(line.text(), authors)) {
        line.become(Line.Role.METADATA, "about_author");
      }
    }
  }

  private static boolean isAboutAuthor(String text, String authors) {
    var matcher = ABOUT.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    boolean marked = "\u2014\u2013\u2022*-".indexOf(text.charAt(0)) >= 0;
    String name = Fold.letters(matcher.group(1));
    return marked || (!authors.isEmpty() && authors.contains(name));
  }
}
