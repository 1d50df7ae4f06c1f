package news.parallax.text.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.GrammarReader;
import news.parallax.text.syntax.ParsedDocument;

/**
 * Finds who and what articles name, and every place where they speak of them. Linear time but for
 * the number of names, which is small. Threads may share one.
 */
public final class MentionFinder {
  private final GrammarReader grammars = GrammarReader.shipped();
  private final NameLists names = new NameLists();

  /** The mentions of an article, worked out once for all who ask. */
  public ArticleMentions find(ParsedDocument document) {
    return document.once(ArticleMentions.class, parsed -> find(grammars.read(parsed)));
  }

  private ArticleMentions find(Grammar grammar) {
    Cast cast = new Cast(grammar, grammars.wordClasses(), names);
    List<EntityDraft> drafts = List.copyOf(cast.entities());
    ArticleMentions named = mentions(grammar, drafts, cast);
    Map<Entity, EntityDraft> draftOf = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      draftOf.put(named.entities().get(i), drafts.get(i));
    }
    for (Coreference.Link link : new Coreference(named, names).links()) {
      EntityDraft draft = draftOf.get(link.entity());
      if (draft != null) {
        draft.add(link.place());
      }
    }
    return mentions(grammar, drafts, cast);
  }

  private static ArticleMentions mentions(Grammar grammar, List<EntityDraft> drafts, Cast cast) {
    List<Entity> entities = new ArrayList<>(drafts.size());
    Mention[] mentionAt = new Mention[grammar.words().count()];
    for (EntityDraft draft : drafts) {
      Entity entity = new Entity(draft);
      entities.add(entity);
      for (Mention mention : entity.mentions()) {
        Arrays.fill(mentionAt, mention.first(), mention.to(), mention);
      }
    }
    return new ArticleMentions(grammar, entities, mentionAt, cast.behindOffice());
  }
}
