package news.parallax.story;

import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a run before its articles are compared: in how many articles each term
 * occurs and how many articles each day has. Terms are counted by hash in 2^17 places, so memory is
 * bounded and a count is never too low and rarely too high. Adding up is the same in any order.
 */
public final class RunStatistics {
  private static final int PLACES = 1 << 17;

  private final int[] counts = new int[PLACES];
  private final TreeMap<Integer, Integer> days = new TreeMap<>();
  private int articles;
  private int undated;

  /** Counts one article. */
  public void add(StorySignature signature) {
    articles++;
    LocalDate date = signature.date();
    if (date == null) {
      undated++;
    } else {
      days.merge(Math.toIntExact(date.toEpochDay()), 1, Integer::sum);
    }
    for (Term term : signature.terms()) {
      counts[place(Hashes.of(term.word()))]++;
    }
  }

  /** Adds the counts of another part of the run. */
  public void addAll(RunStatistics other) {
    articles += other.articles;
    undated += other.undated;
    other.days.forEach((day, count) -> days.merge(day, count, Integer::sum));
    for (int i = 0; i < PLACES; i++) {
      counts[i] += other.counts[i];
    }
  }

  public int articles() {
    return articles;
  }

  /** How many articles an article of this date, or without one, could share a story with. */
  int articlesAround(@Nullable LocalDate date) {
    if (date == null) {
      return articles;
    }
    int day = Math.toIntExact(date.toEpochDay());
    int around = undated;
    for (int count :
        days.subMap(day - PairScorer.WINDOW_DAYS, true, day + PairScorer.WINDOW_DAYS, true)
            .values()) {
      around += count;
    }
    return around;
  }

  int count(int hash) {
    return counts[place(hash)];
  }

  private static int place(int hash) {
    return hash & (PLACES - 1);
  }
}
