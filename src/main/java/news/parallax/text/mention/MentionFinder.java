package news.parallax.text.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.GrammarReader;
import news.parallax.text.syntax.ParsedDocument;

/**
 * Finds who and what articles name, and every place where they speak of them. Linear time but for
 * the number of names, which is small. Threads may share one.
 */
public final class MentionFinder {
  private final GrammarReader grammars = new GrammarReader();
  private final NameLists names = new NameLists();

  /** The mentions of an article, worked out once for all who ask. */
  public ArticleMentions find(ParsedDocument document) {
    return document.once(ArticleMentions.class, parsed -> find(grammars.read(parsed)));
  }

  private ArticleMentions find(Grammar grammar) {
    Cast cast = new Cast(grammar, grammars.wordClasses(), names);
    List<Entity> entities = new ArrayList<>();
    Mention[] mentionAt = new Mention[grammar.words().count()];
    for (EntityDraft draft : cast.entities()) {
      Entity entity = new Entity(draft);
      entities.add(entity);
      for (Mention mention : entity.mentions()) {
        Arrays.fill(mentionAt, mention.first(), mention.to(), mention);
      }
    }
    return new ArticleMentions(grammar, entities, mentionAt, cast.behindOffice());
  }
}
