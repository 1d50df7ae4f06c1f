package news.parallax.report.fact;

import news.parallax.analysis.ActorFacts.VoicedLabel;
import news.parallax.frame.label.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code fact_label} is made of.
 *
 * @param index of the label in its article
 */
public record LabelRow(ArticleRow article, int index) {

  VoicedLabel voiced() {
    return article.facts().actors().labels().get(index);
  }

  Label label() {
    return voiced().label();
  }

  @Nullable String attributionId() {
    return article.attributionId(voiced().attribution());
  }

  @Nullable String sourceId() {
    return article.sourceId(voiced().attribution());
  }
}
