package news.parallax.report.fact;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.ArticleKeys;
import news.parallax.article.Article;
import news.parallax.article.Issue;
import news.parallax.article.Span;
import news.parallax.report.schema.UserColumn;
import news.parallax.story.StoryPair;
import org.jspecify.annotations.Nullable;

/** What a row of {@code dim_article} is made of. */
public record ArticleRow(ArticleInRun placed, ArticleKeys keys) {

  public ArticleFacts facts() {
    return placed.facts();
  }

  Article article() {
    return facts().article();
  }

  public String id() {
    return article().id();
  }

  public String text() {
    return article().text();
  }

  @Nullable LocalDate date() {
    return article().date().date();
  }

  @Nullable LocalDateTime publishedAt() {
    LocalDate date = date();
    LocalTime time = article().date().time();
    return date == null || time == null ? null : date.atTime(time);
  }

  /** The columns that are carried along, as a JSON object. */
  @Nullable String carried() {
    Map<String, String> carried = article().provenance().carried();
    if (carried.isEmpty()) {
      return null;
    }
    StringBuilder json = new StringBuilder();
    carried.forEach(
        (column, value) ->
            json.append(json.isEmpty() ? "{" : ",")
                .append(quoted(column))
                .append(':')
                .append(quoted(value)));
    return json.append('}').toString();
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /** What the input has in a column that is carried along; null if it is blank there. */
  @Nullable String carried(String column) {
    return article().provenance().carried().get(column);
  }

  /**
   * The issues of the article, and those of its further columns that do not hold what they are to.
   */
  String issues(List<UserColumn> further) {
    List<String> issues = new ArrayList<>(article().issues());
    for (UserColumn column : further) {
      String text = carried(column.from());
      if (text != null && column.read(text) == null) {
        issues.add(Issue.COLUMN_MISFIT.with(column.from()));
      }
    }
    return String.join("; ", issues);
  }

  @Nullable String storyEvidence() {
    StoryPair pair = placed.storyEvidence();
    if (pair == null) {
      return null;
    }
    return String.format(
        Locale.ROOT,
        "like %s: whole %.2f, beginning %.2f, names %.2f",
        pair.a().equals(id()) ? pair.b() : pair.a(),
        pair.whole(),
        pair.early(),
        pair.names());
  }

  /** Key of the sentence that a fact leads back to: the one in which it begins. */
  public String sentenceId(Span fact) {
    return keys.sentence(Math.max(0, facts().sentenceIndexAt(fact.start())));
  }

  /** Key of an attribution; null if the index is below 0, as where the outlet itself speaks. */
  @Nullable String attributionId(int index) {
    return index < 0 ? null : keys.attribution(index);
  }

  /** Key of the source that an attribution cites; null if the index is below 0. */
  @Nullable String sourceId(int index) {
    return index < 0 ? null : keys.source(index);
  }
}
