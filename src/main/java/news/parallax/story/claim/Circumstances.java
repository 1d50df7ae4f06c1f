package news.parallax.story.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.story.WordForms;
import news.parallax.text.CalendarWords;

/** Reads where and when a quantity holds, and among which words it stands. */
final class Circumstances {
  private static final int CONTEXT_DISTANCE = 14;
  private static final int TIME_DISTANCE = 30;

  private static final Set<String> PLACE_CUES = Set.of("in", "at", "near", "outside", "across");

  /** May is left out, for it is a verb more often. */
  private static final Set<String> DAYS =
      Stream.of(CalendarWords.WEEKDAYS, CalendarWords.MONTHS)
          .flatMap(List::stream)
          .filter(day -> !day.equals("may"))
          .collect(Collectors.toUnmodifiableSet());

  private final ClaimSentence words;
  private final ClaimWords lists;

  Circumstances(ClaimSentence words, ClaimWords lists) {
    this.words = words;
    this.lists = lists;
  }

  /** The place named behind the quantity; empty if there is none. */
  String place(int from, int to) {
    for (int i = from; i < Math.min(to, from + CONTEXT_DISTANCE); i++) {
      if (PLACE_CUES.contains(words.word(i))) {
        int start = i + 1;
        start += words.word(start).equals("the") ? 1 : 0;
        start += words.word(start).equals("capital") ? 1 : 0;
        int end = start;
        while (end < to && words.isWord(end) && Character.isUpperCase(words.word(end).charAt(0))) {
          end++;
        }
        if (end > start && !DAYS.contains(words.word(start).toLowerCase(Locale.ROOT))) {
          return words.text(start, end);
        }
        if (words.word(start - 1).equals("capital")) {
          return "capital";
        }
      }
    }
    return "";
  }

  /** The day or date nearest to the quantity; empty if there is none. */
  String time(SentenceClaims.Read read) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    int from = Math.max(words.first(), read.firstToken() - TIME_DISTANCE);
    int to = Math.min(words.end(), read.endToken() + TIME_DISTANCE);
    for (int i = from; i < to; i++) {
      int distance = i < read.firstToken() ? read.firstToken() - i : i - read.endToken() + 1;
      if (distance < least
          && words.isCapitalised(i)
          && DAYS.contains(words.word(i).toLowerCase(Locale.ROOT))) {
        boolean dayAfter =
            !words.word(i + 1).isEmpty() && Character.isDigit(words.word(i + 1).charAt(0));
        boolean dayBefore =
            !words.word(i - 1).isEmpty() && Character.isDigit(words.word(i - 1).charAt(0));
        nearest = words.text(dayBefore ? i - 1 : i, dayAfter ? i + 2 : i + 1);
        least = distance;
      }
    }
    return nearest;
  }

  /** The forms of the words around the quantity, as far as they carry meaning. */
  Set<String> context(SentenceClaims.Read read, int from, int to) {
    Set<String> context = new TreeSet<>();
    int first = Math.max(from, read.firstToken() - CONTEXT_DISTANCE);
    int last = Math.min(to, read.endToken() + CONTEXT_DISTANCE);
    for (int i = first; i < last; i++) {
      boolean inside = i >= read.firstToken() && i < read.endToken();
      if (!inside && words.isContent(i)) {
        String form = WordForms.of(words.word(i));
        String name = lists.predicate(form);
        context.add(name == null ? form : name);
      }
    }
    return context;
  }
}
