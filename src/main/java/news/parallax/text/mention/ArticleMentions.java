package news.parallax.text.mention;

import java.util.BitSet;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import org.jspecify.annotations.Nullable;

/** Who and what an article names, and where. Immutable; threads may share one. */
public final class ArticleMentions {
  /** No article names more; keeps odd text linear. */
  private static final int MOST_SEARCHED = 500;

  private final Grammar grammar;
  private final List<Entity> entities;
  private final @Nullable Mention[] mentionAt;
  private final BitSet behindOffice;

  /**
   * @param mentionAt for each word the mention that it, or the title before it, belongs to
   * @param behindOffice the first words of names behind an office and its body
   */
  ArticleMentions(
      Grammar grammar, List<Entity> entities, @Nullable Mention[] mentionAt, BitSet behindOffice) {
    this.grammar = grammar;
    this.entities = List.copyOf(entities);
    this.mentionAt = mentionAt;
    this.behindOffice = behindOffice;
  }

  public Document document() {
    return grammar.document();
  }

  public Grammar grammar() {
    return grammar;
  }

  /** Everyone and everything named, people with a first name first. */
  public List<Entity> entities() {
    return entities;
  }

  /** Who or what is called so in full, or by one word alone; null if nobody, or several. */
  public @Nullable Entity named(String name) {
    Entity found = null;
    for (Entity entity : entities.subList(0, Math.min(MOST_SEARCHED, entities.size()))) {
      String full = entity.name();
      if (full.equalsIgnoreCase(name)) {
        return entity;
      }
      boolean surname =
          full.length() > name.length() + 1
              && full.charAt(full.length() - name.length() - 1) == ' '
              && full.regionMatches(true, full.length() - name.length(), name, 0, name.length());
      if (surname) {
        if (found != null) {
          return null;
        }
        found = entity;
      }
    }
    return found;
  }

  /** The mention by name that the word, or the title it is part of, belongs to; null if none. */
  public @Nullable Mention nameAt(int word) {
    Mention mention = mentionAt[word];
    return mention != null && mention.isName() ? mention : null;
  }

  /** The mention of any form that the word belongs to; null if none. */
  public @Nullable Mention at(int word) {
    return mentionAt[word];
  }

  /**
   * Whether an office and the body it is held at stand before the name: "Governor of Washington Ana
   * Diaz".
   */
  public boolean isBehindOffice(Mention mention) {
    return behindOffice.get(mention.from());
  }

  /** The first mention that a word of the span belongs to; null if there is none. */
  public @Nullable Mention in(Span span) {
    int i = grammar.words().at(span.start());
    while (i < mentionAt.length && grammar.words().start(i) < span.end()) {
      if (mentionAt[i] != null) {
        return mentionAt[i];
      }
      i++;
    }
    return null;
  }
}
