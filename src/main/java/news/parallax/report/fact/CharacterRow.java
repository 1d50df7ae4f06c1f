package news.parallax.report.fact;

import news.parallax.analysis.ActorFacts.VoicedCasting;
import news.parallax.frame.character.Casting;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code fact_character} is made of.
 *
 * @param index of the casting in its article
 */
public record CharacterRow(ArticleRow article, int index) {

  VoicedCasting voiced() {
    return article.facts().actors().castings().get(index);
  }

  Casting casting() {
    return voiced().casting();
  }

  @Nullable String attributionId() {
    return article.attributionId(voiced().attribution());
  }

  @Nullable String sourceId() {
    return article.sourceId(voiced().attribution());
  }
}
