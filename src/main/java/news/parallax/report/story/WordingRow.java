package news.parallax.report.story;

import news.parallax.report.fact.ArticleRow;
import news.parallax.story.compare.WordingDifference;

/** What a row of {@code fact_wording} is made of. */
public record WordingRow(StoryRow story, WordingDifference wording) {

  ArticleRow a() {
    return story.article(wording.a().article());
  }

  ArticleRow b() {
    return story.article(wording.b().article());
  }

  String attributionA() {
    return a().keys().attribution(wording.a().attribution());
  }

  String attributionB() {
    return b().keys().attribution(wording.b().attribution());
  }

  String sourceName() {
    return a().placed().sources().get(wording.a().attribution()).name();
  }
}
