package news.parallax.report.fact;

import news.parallax.analysis.ActorFacts.VoicedRole;
import news.parallax.frame.label.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code fact_role} is made of.
 *
 * @param index of the role in its article
 */
public record RoleRow(ArticleRow article, int index) {

  VoicedRole voiced() {
    return article.facts().actors().roles().get(index);
  }

  Role role() {
    return voiced().role();
  }

  @Nullable String counterpartId() {
    String counterpart = role().counterpart();
    return counterpart == null ? null : article.placed().actorId(counterpart);
  }

  @Nullable String attributionId() {
    return article.attributionId(voiced().attribution());
  }

  @Nullable String sourceId() {
    return article.sourceId(voiced().attribution());
  }
}
