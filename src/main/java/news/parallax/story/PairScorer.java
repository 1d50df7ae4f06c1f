package news.parallax.story;

import org.jspecify.annotations.Nullable;

/**
 * Weighs what speaks for two articles being of one story: a sum of cosines and of the days between
 * them, less the logarithm of the number of articles that could be meant instead. Where thousands
 * of articles of the same days compete, likeness by chance is likelier and more is asked. The
 * weights were learned (logistic regression, see docs/models/stories.md); above 0 the two are taken
 * for one story. An article without a date could be of any time, so that what recurs from year to
 * year speaks for less; how much less was set by reading the pairs of a corpus.
 */
final class PairScorer {
  /** Dated articles further apart are not of one story. */
  static final int WINDOW_DAYS = 7;

  /** A pair above this is near to being of one story, one of 0 is it. */
  static final double NEAR = -4;

  private static final double BIAS = -0.1;
  private static final double WHOLE = 16.5;
  private static final double EARLY = 13.7;
  private static final double NAMES = 3.3;
  private static final double PER_DAY = -0.2;

  /** Beyond so many days an event has become an affair. */
  private static final int EVENT_DAYS = 3;

  /** By the logarithm of the rivals, as where many articles compete affairs go on for weeks. */
  private static final double PER_LATE_DAY = -0.3;

  private static final double PER_LOG_RIVAL = -1.1;
  private static final double PER_LOG_RIVAL_UNDATED = -1.7;

  private PairScorer() {}

  static boolean withinWindow(StoryCard a, StoryCard b) {
    return !a.isDated() || !b.isDated() || Math.abs(a.day() - b.day()) <= WINDOW_DAYS;
  }

  private static int lateDays(@Nullable Integer days) {
    return days == null ? 0 : Math.max(0, days - EVENT_DAYS);
  }

  /** The pair with its score, whatever that is. */
  static StoryPair score(StoryCard first, StoryCard second) {
    boolean inOrder = first.articleId().compareTo(second.articleId()) < 0;
    StoryCard a = inOrder ? first : second;
    StoryCard b = inOrder ? second : first;
    StoryCard.Likeness likeness = a.likeness(b);
    @Nullable Integer days = a.isDated() && b.isDated() ? Math.abs(a.day() - b.day()) : null;
    double score =
        BIAS
            + WHOLE * likeness.whole()
            + EARLY * likeness.early()
            + NAMES * likeness.names()
            + PER_DAY * (days == null ? 0 : days)
            + PER_LATE_DAY * lateDays(days) * Math.max(a.rivals(), b.rivals())
            + (days == null ? PER_LOG_RIVAL_UNDATED : PER_LOG_RIVAL)
                * Math.max(a.rivals(), b.rivals());
    return new StoryPair(
        a.articleId(), b.articleId(), score, likeness.whole(), likeness.early(), likeness.names());
  }
}
