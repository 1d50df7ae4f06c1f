package news.parallax.text.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.text.WordList;

/** A line that holds a date, or only a time of day, and nothing else. */
public final class DateLine {
  private static final int LONGEST = 120;
  private static final int MOST_INITIALS = 4;
  private static final Pattern NAME_BEHIND =
      Pattern.compile(
          " ?(?:[/|\\u2022\\u00b7] ?(?i:\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?)"
              + " ?)?[/|\\u2022\\u00b7] ?\\p{Lu}[\\p{L}.&'-]*(?: \\p{Lu}[\\p{L}.&'-]*){0,3}");
  private static final WordList FILL = WordList.of("media", "beside a date");

  private DateLine() {}

  /** Whether the line says of the date that the article was brought up to date then. */
  public static boolean isUpdate(String line, DateMention mention) {
    String before = line.substring(0, mention.span().start()).toLowerCase(Locale.ROOT);
    if (before.contains("published") || before.contains("posted") || before.contains("issued")) {
      return before.contains("updated") || before.contains("modified");
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("updated") || lower.contains("modified") || lower.contains("revised");
  }

  /** The date that the line consists of. */
  public static Optional<DateMention> read(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    List<DateMention> dates = DateFinder.find(line);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder rest = new StringBuilder(line);
    for (int i = dates.size() - 1; i >= 0; i--) {
      rest.replace(dates.get(i).span().start(), dates.get(i).span().end(), " ");
    }
    return isFill(rest) || isBeforeName(line, dates.get(0))
        ? Optional.of(dates.get(0))
        : Optional.empty();
  }

  /** "September 5, 2021 / 10:15 AM / CBS News": a full date, a bar, a short name. */
  private static boolean isBeforeName(String line, DateMention date) {
    return date.isFull()
        && date.span().start() == 0
        && NAME_BEHIND.matcher(line.substring(date.span().end())).matches();
  }

  /** Whether the line is like "Updated at 12:33 p.m. EST". */
  public static boolean isTimeOnly(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    boolean opens =
        lower.startsWith("updated")
            || lower.startsWith("published")
            || lower.startsWith("posted")
            || lower.startsWith("last ");
    return opens
        && line.length() <= LONGEST
        && isFill(line)
        && line.chars().anyMatch(Character::isDigit);
  }

  /** Whether only words that go with dates, numbers of a time and signs are there. */
  public static boolean isFill(CharSequence text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        String word = text.subSequence(i, end).toString().toLowerCase(Locale.ROOT);
        boolean initials = end - i <= MOST_INITIALS && isCapitals(text, i, end);
        if (!FILL.contains(word) && !isWeekday(word) && !initials) {
          return false;
        }
      }
      i = end;
    }
    return true;
  }

  /** Initials such as those of agencies and of time zones go with dates. */
  private static boolean isCapitals(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return end - start > 1;
  }

  /** Whether the line says that it tells the date: "First published on …". */
  public static boolean isLabelled(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.startsWith("first ")
        || lower.startsWith("published")
        || lower.startsWith("posted")
        || lower.startsWith("updated")
        || lower.startsWith("last ");
  }

  private static boolean isWeekday(String word) {
    return word.endsWith("day") && word.length() <= 9 && word.length() >= 6;
  }
}
