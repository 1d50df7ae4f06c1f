package news.parallax.source.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.FoundAttribution;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;

/**
 * Who an article shows to be a person: by a title, a given name or a description, or by citing them
 * under the name. A name that is a person's only for want of other signs may be a town's or a
 * shop's.
 */
final class ShownPeople {
  private final Set<Entity> cited = new HashSet<>();

  ShownPeople(CitingArticle article) {
    for (FoundAttribution attribution : article.attributions) {
      List<Span> source = attribution.source();
      if (source.isEmpty()) {
        continue;
      }
      int to = article.endOf(source.get(0));
      Mention last = article.mentions.nameAt(to - 1);
      boolean named = last != null && last.to() == to && last.entity().kind() == Kind.PERSON;
      if (named && last != null && last.first() == article.words.at(source.get(0).start())) {
        cited.add(last.entity());
      }
    }
  }

  boolean contains(Entity entity) {
    return entity.kind() == Kind.PERSON && (entity.isToldPerson() || cited.contains(entity));
  }
}
