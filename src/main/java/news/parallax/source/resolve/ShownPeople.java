package news.parallax.source.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.ActorList;
import news.parallax.source.FoundAttribution;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.Words;

/**
 * Who an article shows to be a person: by a title, a given name or a description, or by citing them
 * under the name. A name that is a person's only for want of other signs may be a town's or a
 * shop's.
 */
final class ShownPeople {
  private static final Set<String> AGAINST = Set.of("v.", "v");

  private final Set<Entity> cited = new HashSet<>();

  /** What the parties of cases are called, in lower case, as far as one word names them. */
  private final Set<String> parties = new HashSet<>();

  private final ActorList actors;

  ShownPeople(CitingArticle article) {
    actors = article.actors;
    addParties(article.words);
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

  /** Whether somebody is known as the party of a case alone: nobody in "Diaz v. Porto" speaks. */
  boolean isParty(Entity entity) {
    return parties.contains(entity.name().toLowerCase(Locale.ROOT));
  }

  /** Notes the words on both sides of "v.". */
  private void addParties(Words words) {
    for (int i = 1; i + 1 < words.count(); i++) {
      if (!AGAINST.contains(words.lower(i))) {
        continue;
      }
      int next = words.isSign(i + 1, '.') && i + 2 < words.count() ? i + 2 : i + 1;
      parties.add(words.lower(i - 1));
      parties.add(words.lower(next));
    }
  }

  boolean contains(Entity entity) {
    return entity.kind() == Kind.PERSON && (isTold(entity) || cited.contains(entity));
  }

  /** Whether the text tells that it is a person, or every reader knows somebody of the surname. */
  boolean isTold(Entity entity) {
    return entity.isToldPerson()
        || (entity.kind() == Kind.PERSON
            && entity.name().indexOf(' ') < 0
            && actors.hasSurname(entity.name().toLowerCase(Locale.ROOT)));
  }
}
