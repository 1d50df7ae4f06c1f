package news.parallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, an outlet or a byline that something told of an article: one of several that are not the
 * same, or one that could not be used.
 *
 * @param value as it was given
 * @param place where it stood: {@code column}, {@code file_name}, {@code address}, {@code text} or
 *     a part of it such as {@code masthead}
 */
public record MetadataCandidate(Field field, String value, String place, Fate fate) {
  /** What it tells. */
  public enum Field {
    DATE,
    OUTLET,
    BYLINE
  }

  /** What became of it. */
  public enum Fate {
    /** It is the article's: no other place is surer. */
    CHOSEN,
    /** A surer place tells something else. */
    LESS_SURE,
    /** It is no day that can be read, or one that never was. */
    UNREADABLE,
    /** Day and month cannot be told apart. */
    AMBIGUOUS,
    /** Programs write it where they know no date. */
    PLACEHOLDER,
    /** It lies after the run. */
    AFTER_RUN
  }

  private static final Pattern NAMED = Pattern.compile("(?s)(.*) \\(([a-z_]+)\\)");
  private static final String COLUMN = "column";
  private static final String TEXT = "text";

  /** The candidates of each field of the article that something is in doubt about. */
  public static List<MetadataCandidate> of(Article article) {
    List<MetadataCandidate> all = new ArrayList<>();
    with(date(article), dates(article), all);
    with(outlet(article), others(article, Issue.OUTLET_OTHER, Field.OUTLET), all);
    with(byline(article), others(article, Issue.BYLINE_OTHER, Field.BYLINE), all);
    return all.stream().distinct().toList();
  }

  private static void with(
      @Nullable MetadataCandidate chosen,
      List<MetadataCandidate> others,
      List<MetadataCandidate> all) {
    if (chosen != null && !others.isEmpty()) {
      all.add(chosen);
    }
    all.addAll(others);
  }

  private static @Nullable MetadataCandidate date(Article article) {
    DatedValue date = article.date();
    return date.date() == null
        ? null
        : new MetadataCandidate(Field.DATE, date.date().toString(), place(article), Fate.CHOSEN);
  }

  private static String place(Article article) {
    String elsewhere = detail(article, Issue.DATE_FROM);
    return elsewhere != null ? elsewhere : article.date().where() == null ? COLUMN : TEXT;
  }

  private static List<MetadataCandidate> dates(Article article) {
    List<MetadataCandidate> dates = new ArrayList<>();
    DatedValue date = article.date();
    if (date.date() == null && date.raw() != null) {
      dates.add(new MetadataCandidate(Field.DATE, date.raw(), place(article), unused(article)));
    }
    for (MetadataCandidate other : others(article, Issue.DATE_OTHER, Field.DATE)) {
      boolean read = !other.place().equals(COLUMN);
      dates.add(
          read ? other : new MetadataCandidate(Field.DATE, other.value(), COLUMN, unused(article)));
    }
    Excerpt dateline = article.dateline();
    if (dateline != null && article.issues().contains(Issue.DATE_DIFFERS.with("dateline"))) {
      dates.add(new MetadataCandidate(Field.DATE, dateline.text(), "dateline", Fate.LESS_SURE));
    }
    return dates;
  }

  private static Fate unused(Article article) {
    List<String> issues = article.issues();
    return issues.contains(Issue.DATE_PLACEHOLDER.code())
        ? Fate.PLACEHOLDER
        : issues.contains(Issue.DATE_AMBIGUOUS.code())
            ? Fate.AMBIGUOUS
            : issues.contains("date_after_run") ? Fate.AFTER_RUN : Fate.UNREADABLE;
  }

  private static @Nullable MetadataCandidate outlet(Article article) {
    String stated = detail(article, Issue.OUTLET_FROM);
    String place =
        switch (article.outlet().method()) {
          case GIVEN -> COLUMN;
          case FILE_NAME -> "file_name";
          case ADDRESS -> "address";
          case STATED -> stated == null ? TEXT : stated;
          case NONE -> "";
        };
    return place.isEmpty()
        ? null
        : new MetadataCandidate(Field.OUTLET, article.outlet().name(), place, Fate.CHOSEN);
  }

  private static @Nullable MetadataCandidate byline(Article article) {
    Excerpt byline = article.byline();
    return byline == null
        ? null
        : new MetadataCandidate(
            Field.BYLINE, byline.text(), byline.where() == null ? COLUMN : TEXT, Fate.CHOSEN);
  }

  /** What the issues of that name tell: {@code outlet_other:Harbour Post (copyright)}. */
  private static List<MetadataCandidate> others(Article article, Issue issue, Field field) {
    List<MetadataCandidate> others = new ArrayList<>();
    for (String published : article.issues()) {
      if (published.startsWith(issue.code() + ":")) {
        Matcher named = NAMED.matcher(published.substring(issue.code().length() + 1));
        if (named.matches()) {
          others.add(new MetadataCandidate(field, named.group(1), named.group(2), Fate.LESS_SURE));
        }
      }
    }
    return others;
  }

  private static @Nullable String detail(Article article, Issue issue) {
    return article.issues().stream()
        .filter(published -> published.startsWith(issue.code() + ":"))
        .map(published -> published.substring(issue.code().length() + 1))
        .findFirst()
        .orElse(null);
  }
}
