package news.parallax.text.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in the notations of English-language news. A month counts only beside the number of a
 * day, so that the verb "may" and the name "April" are left alone.
 */
public final class DateFinder {
  private final DateTokens tokens;
  private final DayNotations days;
  private final TimeNotations times;

  private DateFinder(DateTokens tokens) {
    this.tokens = tokens;
    this.days = new DayNotations(tokens);
    this.times = new TimeNotations(tokens);
  }

  /** The dates in the text from {@code from} to {@code to}, in reading order. */
  public static List<DateMention> find(String text, int from, int to) {
    DateFinder finder = new DateFinder(new DateTokens(text, from, to));
    List<DateMention> found = new ArrayList<>();
    int t = 0;
    while (t < finder.tokens.count()) {
      Match match = finder.behindTime(t);
      match = match == null ? finder.at(t) : match;
      if (match == null) {
        t++;
      } else {
        found.add(match.mention());
        t = match.end();
      }
    }
    return found;
  }

  public static List<DateMention> find(String text) {
    return find(text, 0, text.length());
  }

  /**
   * A date found.
   *
   * @param end one past its last token
   */
  private record Match(DateMention mention, int end) {}

  /** "12:30 GMT, 14 September 2020": the time of day stands first. */
  private @Nullable Match behindTime(int t) {
    TimeNotations.Clock clock = times.at(t);
    if (clock == null) {
      return null;
    }
    int next = clock.end();
    String zone = tokens.word(next);
    if (zone.length() >= 2 && zone.length() <= 4 && Character.isLetter(zone.charAt(0))) {
      next++;
    }
    while (next < clock.end() + 3 && (tokens.is(next, ",|-\u2013\u2022") || isOn(next))) {
      next++;
    }
    Match match = at(next);
    if (match == null || match.mention().time() != null) {
      return null;
    }
    DateMention date = match.mention();
    Span span = new Span(tokens.start(t), date.span().end());
    return new Match(
        new DateMention(
            span,
            date.year(),
            date.month(),
            date.day(),
            date.weekday(),
            clock.time(),
            date.swapped()),
        match.end());
  }

  private boolean isOn(int t) {
    return tokens.word(t).equals("on");
  }

  private @Nullable Match at(int t) {
    int weekday = tokens.weekday(t);
    int from = t;
    if (weekday > 0) {
      from++;
      if (tokens.is(from, ".")) {
        from++;
      }
      if (tokens.is(from, ",(|")) {
        from++;
      }
      if (tokens.word(from).equals("the")) {
        from++;
      }
    }
    DayNotations.Day day = days.at(from);
    if (day == null) {
      return null;
    }
    int end = day.end();
    if (weekday == 0 && tokens.is(end, ",(") && tokens.weekday(end + 1) > 0) {
      weekday = tokens.weekday(end + 1);
      end += 2;
    }
    TimeNotations.Clock clock = times.near(end);
    if (clock != null) {
      end = clock.end();
    }
    // A bracket opened between weekday and day closes behind them.
    boolean bracket = from > t && tokens.is(from - 1, "(") && tokens.is(end, ")");
    int last = bracket ? end : end - 1;
    DateMention mention =
        new DateMention(
            new Span(tokens.start(t), tokens.end(last)),
            day.year(),
            day.month(),
            day.day(),
            weekday == 0 ? null : DayOfWeek.of(weekday),
            clock == null ? null : clock.time(),
            day.swapped());
    return new Match(mention, last + 1);
  }
}
