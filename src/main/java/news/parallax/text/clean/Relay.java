package news.parallax.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Span;

/** Sentences by which an outlet hands on another's report: "Qatar-based Al Jazeera reports." */
final class Relay {
  private static final Pattern REPORTS =
      Pattern.compile(
          "(?:^|[.!?\"\u201d)] )((?:(?:The |the )?\\p{Lu}[\\p{L}-]{1,30}-based )?(?:(?:news agency"
              + " |broadcaster |the )?)(\\p{Lu}[\\p{L}\\p{N} .&'\u2019-]{1,50}?) report(?:s|ed))\\.");

  private Relay() {}

  /**
   * A relay found.
   *
   * @param words in offsets into the line
   */
  record Found(String party, Span words) {}

  /** The relays in a line whose party is a known outlet. */
  static List<Found> find(String line, OutletList outlets) {
    if (!line.contains(" reports.") && !line.contains(" reported.")) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    Matcher matcher = REPORTS.matcher(line);
    while (matcher.find()) {
      if (outlets.byName(matcher.group(2)).isPresent()) {
        found.add(new Found(matcher.group(2), new Span(matcher.start(1), matcher.end(1))));
      }
    }
    return found;
  }
}
