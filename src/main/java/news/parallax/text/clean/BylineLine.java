package news.parallax.text.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.text.date.DateFinder;
import news.parallax.text.date.DateLine;
import news.parallax.text.date.DateMention;

/** A line that names who wrote the article. */
final class BylineLine {
  private static final int LONGEST = 160;
  private static final String WORD = "\\p{Lu}[\\p{L}.'\u2019-]{0,24}";
  private static final String SMALL =
      "(?:de|del|della|da|di|van|von|der|den|la|le|al|el|bin|ibn|y|st)";

  /** Two to five words with capitals, small particles among them. */
  private static final String NAME = WORD + "(?: " + SMALL + "){0,2}(?: " + WORD + "){1,4}";

  private static final String NAMES = NAME + "(?:(?:, | and | & |, and )" + NAME + "){0,5}";

  /** What people of newsrooms are: "political editor", "staff writer for the Post". */
  private static final String POST =
      "(?!(?:an?|the|who|whose|in|on|at|from) )[a-z][a-z'\u2019"
          + " -]{0,40}?\\b(?:editor|writer|reporter"
          + "|correspondent|columnist|contributor|producer|journalist|analyst|critic|blogger"
          + "|author|fellow|lecturer|professor|chief)s?\\b[^.!?]{0,60}";

  private static final Pattern SIGNED =
      Pattern.compile(
          "[\u2014\u2013\u2022*-]? ?(?i:(?:written |reported |posted |story |analysis |words |text"
              + " )?by|author:?|reporter:?) ?:? ("
              + NAMES
              + ")(?:,? (?:(?:for |of )?(?:the )?[\\p{Lu}@(][^.!?]{1,60}|"
              + POST
              + "))?[.,]?");

  private static final Pattern BARE = Pattern.compile(NAMES);

  /** What parts a credit from the date behind it, and from the date before it. */
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?:[\\s|/,(\u2022\u00b7\u2013\u2014-]|\\b(?i:published|posted|updated|on):?)*$");

  private static final Pattern BEHIND_DATE =
      Pattern.compile("^(?:[\\s|/,)\u2022\u00b7\u2013\u2014-])*");

  /** What parts names, outlet and date of one line. */
  static final Pattern BAR = Pattern.compile(" [|/\u2022\u00b7] ");

  private BylineLine() {}

  /** "4 March 2024 | By Jane Roe": both are to be read. */
  static boolean isBesideDate(String line) {
    List<DateMention> dates = DateFinder.find(line);
    return dates.size() == 1
        && dates.get(0).year() > 0
        && besideDate(line, dates.get(0).span())
            .flatMap(words -> signed(BAR.split(words.in(line), 2)[0]))
            .isPresent();
  }

  /**
   * Where in the line the words beside its date stand, without what parts them from it: "By Jane
   * Roe, BBC News" in "By Jane Roe, BBC News, 4 March 2024". Empty if none do, or on both sides.
   */
  static Optional<Span> besideDate(String line, Span date) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher end = BEFORE_DATE.matcher(line).region(0, date.start());
    int last = end.find() ? end.start() : date.start();
    if (last > 0) {
      return DateLine.isFill(line.substring(date.end()))
          ? Optional.of(new Span(0, last))
          : Optional.empty();
    }
    Matcher start = BEHIND_DATE.matcher(line).region(date.end(), line.length());
    int first = start.find() ? start.end() : date.end();
    return first < line.length() && first > date.end()
        ? Optional.of(new Span(first, line.length()))
        : Optional.empty();
  }

  /** The names in "By Jane Roe, Associated Press", in offsets into the line. */
  static Optional<Span> signed(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = SIGNED.matcher(line);
    return matcher.matches()
        ? Optional.of(new Span(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }

  /** Whether the line is nothing but names: "Jane Roe and John Doe". */
  static boolean isNames(String line) {
    return line.length() <= LONGEST && BARE.matcher(line).matches();
  }
}
