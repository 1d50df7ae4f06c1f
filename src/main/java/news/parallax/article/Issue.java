package news.parallax.article;

import java.util.Locale;

/**
 * What was repaired in an article or is in doubt about it. Published as its name in small letters,
 * with {@code :detail} or {@code =count} behind it where it has one; docs/issues.md lists them all.
 */
public enum Issue {
  ATTRIBUTIONS_LEFT_OUT("So many attributions, the last of the text, have no row: {@code =count}."),
  BYLINE_OTHER("Another author was named too: {@code :name (place)}."),
  CHARACTERS_LEFT_OUT("So many castings, the last of the text, have no row: {@code =count}."),
  COLUMN_DOUBLED("The record has a column twice; the first counts: {@code :column}."),
  COLUMN_MISFIT("A further column does not hold what the job says it does: {@code :column}."),
  DATE_AMBIGUOUS("Day and month cannot be told apart; the month is taken to come first."),
  DATE_CONFLICT("The page gives several dates."),
  DATE_DIFFERS("Another place names another day: {@code :place}."),
  DATE_FROM("The date was not given as such and is from elsewhere: {@code :place}."),
  DATE_MISSING("No date was found."),
  DATE_ORDER_FROM("The order of day and month was told by something else: {@code :what}."),
  DATE_OTHER("Another date was named too: {@code :date (place)}."),
  DATE_PLACEHOLDER("The date given is one that stands for none, such as 1970-01-01."),
  DATE_UNREADABLE("A date was given that cannot be read."),
  ENCODING("The bytes were not plain UTF-8: {@code :encoding}."),
  HEADLINE_MISSING("No headline was found."),
  ID_REUSED("Another article has the same identifier."),
  LABELS_LEFT_OUT("So many labels, the last of the text, have no row: {@code =count}."),
  LANGUAGE_NOT_ANALYSED("The article is in a language that the job does not analyse."),
  LOADED_WORDS_LEFT_OUT("So many loaded words, the last of the text, have no row: {@code =count}."),
  MIXED_SCRIPT("A word mixes alphabets: {@code :word}."),
  OUTLET_FROM("The outlet was not given as such and is from elsewhere: {@code :place}."),
  OUTLET_MISSING("No outlet was found."),
  OUTLET_OTHER("Another outlet was named too: {@code :name (place)}."),
  REMOVED("Lines that belong to the page were taken out of the text: {@code :kind=count}."),
  REPAIRED("Characters, tags or line ends were mended: {@code :kind=count}."),
  ROLES_LEFT_OUT("So many roles, the last of the text, have no row: {@code =count}."),
  ROW_SHORT("The row has fewer cells than the header."),
  SENTENCE_WITHOUT_END(
      "So many stretches were too long for a sentence and were cut: {@code =count}."),
  STORY_NOT_COMPARED("Parallax failed at comparing the articles of its story."),
  SYNDICATED("The service that delivers it marks it as a copy."),
  TEXT_TEASER("Only a teaser of the text was there to be read."),
  TEXT_TRUNCATED("The service that delivers it cut the text.");

  private final String meaning;

  Issue(String meaning) {
    this.meaning = meaning;
  }

  /** As published, without a detail. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As published with a detail. */
  public String with(String detail) {
    return code() + ":" + detail;
  }

  /** As published with a number. */
  public String counted(int count) {
    return code() + "=" + count;
  }

  /** All issues with their meanings, as Markdown: docs/issues.md. */
  public static String markdown() {
    StringBuilder page =
        new StringBuilder(
            """
            # Issues

            Codes of `dim_article.issues`: every repair made and every doubt. Generated from `article.Issue` (`parallax dictionary --issues`).

            | issue | meaning |
            |---|---|
            """);
    for (Issue issue : values()) {
      String meaning = issue.meaning.replaceAll("\\{@code ([^}]*)}", "`$1`");
      page.append("| `").append(issue.code()).append("` | ").append(meaning).append(" |\n");
    }
    return page.toString();
  }
}
