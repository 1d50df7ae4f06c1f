package news.parallax.text.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.WordList;

/**
 * The place, and often the agency, that a report opens with: "MOSCOW:", "WASHINGTON (Reuters) -".
 *
 * @param end one past its last character in the line
 * @param bodyStart where the report itself begins
 * @param agency the name in brackets; empty if there is none
 * @param agencyStart where that name begins
 */
record Dateline(int end, int bodyStart, String agency, int agencyStart) {
  private static final int LONGEST = 110;
  private static final String PLACE =
      "\\p{Lu}[\\p{Lu}.'\u2019-]+(?:[ /-](?:\\p{Lu}[\\p{Lu}.'\u2019-]+|DE|AL)){0,3}";
  private static final String MIXED_PLACE =
      "\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]+){0,3}";
  private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}){0,2}";
  private static final String DAY_TOLD = ",? \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?";
  private static final String DAY = "(?:" + DAY_TOLD + ")?";
  private static final String AGENCY = " ?\\(([\\p{L}][\\p{L}\\p{N} .&'\u2019/-]{1,40})\\)";
  private static final String DASH = " ?(?:[\u2014\u2013]|--?| -|:)";

  /** WASHINGTON, Sept 12 (Reuters) - */
  private static final Pattern WITH_AGENCY =
      Pattern.compile("(?:" + MIXED_PLACE + REGION + DAY + ")?" + AGENCY + "(?:" + DASH + ")? ");

  private static final String WIRE = "[\\p{L}][\\p{L}\\p{N} .&'\u2019-]{1,40}";
  private static final String BREAK = " ?(?:[\u2014\u2013]|--?) ?";
  private static final String OPENING = "(?=[\\p{Lu}\"\u201c\u2018'])";

  /**
   * "DAYTON, Ohio, Sept. 10, 2024 /PRNewswire/ --", "PORTO, June 3 (Any Wire) --", "PORTO--(Any
   * Wire)--": the form tells that a wire is named, whatever it is called.
   */
  private static final Pattern WITH_WIRE =
      Pattern.compile(
          MIXED_PLACE
              + REGION
              + ("(?:" + DAY + " ?/" + WIRE + "/")
              + ("|" + DAY_TOLD + " ?\\(" + WIRE + "\\)")
              + ("|--\\(" + WIRE + "\\))")
              + (BREAK + OPENING));

  /** KIEV, Ukraine — */
  private static final Pattern WITH_DASH = Pattern.compile(PLACE + REGION + DAY + BREAK + OPENING);

  /** MOSCOW: */
  private static final Pattern WITH_COLON = Pattern.compile(PLACE + REGION + ": " + OPENING);

  /** Words in capitals before a colon or dash that name no place. */
  private static final WordList LABELS = WordList.of("media", "no place");

  /** The dateline that a paragraph opens with. */
  static Optional<Dateline> read(String line, OutletList outlets) {
    String head = line.substring(0, Math.min(line.length(), LONGEST));
    Matcher matcher = WITH_AGENCY.matcher(head);
    if (matcher.lookingAt() && isAgency(matcher, line, outlets)) {
      return Optional.of(
          new Dateline(
              trimmed(line, matcher.end()), matcher.end(), matcher.group(1), matcher.start(1)));
    }
    for (Pattern pattern : List.of(WITH_WIRE, WITH_DASH, WITH_COLON)) {
      matcher = pattern.matcher(head);
      if (matcher.lookingAt() && isPlace(matcher.group())) {
        return Optional.of(new Dateline(trimmed(line, matcher.end()), matcher.end(), "", 0));
      }
    }
    return Optional.empty();
  }

  private static boolean isAgency(Matcher matcher, String line, OutletList outlets) {
    return matcher.end() < line.length() && outlets.byName(matcher.group(1)).isPresent();
  }

  private static boolean isPlace(String words) {
    int end = 0;
    while (end < words.length() && ":,\u2014\u2013-".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    String place = words.substring(0, end).strip();
    String lower = place.toLowerCase(Locale.ROOT);
    int space = lower.indexOf(' ');
    String first = space < 0 ? lower : lower.substring(0, space);
    return place.length() >= 3 && !LABELS.contains(lower) && !LABELS.contains(first);
  }

  private static int trimmed(String line, int end) {
    int last = end;
    while (last > 0 && line.charAt(last - 1) == ' ') {
      last--;
    }
    return last;
  }

  /** Whether the line opens like a speaker in a transcript does: "TRUMP: I think so." */
  static boolean hasColonLabel(String line) {
    return WITH_COLON.matcher(line.substring(0, Math.min(line.length(), LONGEST))).lookingAt();
  }
}
