package news.parallax.frame.label;

import java.util.HashMap;
import java.util.Map;
import news.parallax.article.Section;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;

/**
 * Tells which names an article writes with a capital within a sentence, not only as its first word
 * or in a headline.
 */
final class NamesWithin {
  private final ParsedDocument document;
  private final Map<Entity, Boolean> known = new HashMap<>();

  NamesWithin(ParsedDocument document) {
    this.document = document;
  }

  boolean isWithin(Entity entity) {
    return known.computeIfAbsent(entity, this::read);
  }

  private boolean read(Entity entity) {
    Words words = document.words();
    for (Mention mention : entity.mentions()) {
      int word = mention.from();
      boolean first = words.sentenceFirst(words.sentenceOf(word)) == word;
      int paragraph = words.paragraphOf(word);
      boolean headline =
          document.document().paragraphs().get(paragraph).section() == Section.HEADLINE;
      if (mention.isName() && !first && !headline) {
        return true;
      }
    }
    return false;
  }
}
