package news.parallax.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the year of a weekday, day and month: "Monday, 14 September" fits only every fifth or sixth
 * year. The text must support one of them, either as the latest year it states or as a year it
 * counts from plus the years it says went by since ("since 1994", "for 26 years").
 */
public final class YearEvidence {
  private static final int LONGEST = 20_000;
  private static final int ROUNDING = 1;
  private static final Pattern YEAR =
      Pattern.compile(
          "(\\b(?i:by|until|till|through|before)"
              + " )?(?<![\\d.,$£€])((?:19|20)\\d\\d)(?![\\d%]|[.,]\\d|"
              + " (?:people|million|percent))");
  private static final Pattern ELAPSED =
      Pattern.compile(
          "(?i:(?:past|last|for|after|nearly|almost|over|more than) )(\\d{1,2})"
              + " years\\b|\\b(\\d{1,2}) years (?:in power|in office|of rule|ago|at the helm)");

  private YearEvidence() {}

  /** The date, if the text supports exactly one year. */
  public static Optional<LocalDate> date(DayOfWeek weekday, int month, int day, String text) {
    String head = text.substring(0, Math.min(LONGEST, text.length()));
    List<Integer> stated = years(head);
    TreeSet<Integer> candidates = new TreeSet<>();
    if (!stated.isEmpty()) {
      candidates.add(stated.stream().max(Integer::compare).orElseThrow());
    }
    Matcher elapsed = ELAPSED.matcher(head);
    while (elapsed.find()) {
      String number = elapsed.group(1) == null ? elapsed.group(2) : elapsed.group(1);
      for (int year : stated) {
        for (int off = -ROUNDING; off <= ROUNDING; off++) {
          candidates.add(year + Integer.parseInt(number) + off);
        }
      }
    }
    List<LocalDate> fitting =
        candidates.stream()
            .filter(year -> YearMonth.of(year, month).isValidDay(day))
            .map(year -> LocalDate.of(year, month, day))
            .filter(date -> date.getDayOfWeek() == weekday)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The years stated, without those that lie ahead. */
  private static List<Integer> years(String text) {
    List<Integer> years = new ArrayList<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        years.add(Integer.parseInt(matcher.group(2)));
      }
    }
    return years;
  }
}
