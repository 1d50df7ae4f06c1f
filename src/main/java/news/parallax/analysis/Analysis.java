package news.parallax.analysis;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the analysis of one record gave: all that has to be known to leave it out the next time. */
public sealed interface Analysis {

  /**
   * The record cannot be used.
   *
   * @param reason one sentence for the person who supplied the input
   */
  record Unusable(String reason) implements Analysis {}

  /**
   * The record is an article outside the window of the run that met it, so that only its date was
   * worked out.
   *
   * @param date null if the article is undated
   */
  record DateOnly(@Nullable LocalDate date) implements Analysis {}

  /**
   * The record is an article.
   *
   * @param date null if the article is undated
   * @param article gives the facts; where they were read is that of the record first met
   */
  record Analysed(@Nullable LocalDate date, Supplier<AnalysedArticle> article)
      implements Analysis {}
}
