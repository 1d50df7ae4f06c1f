package news.parallax.source.resolve;

import news.parallax.text.grammar.Grammar;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds who is named right behind an office: "the bill's author, Senator Jane Doe". */
final class OfficeBearers {
  /** How many words "Democratic state Sen. Jane Doe" has at most. */
  private static final int LONGEST_TITLE = 8;

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;

  OfficeBearers(ArticleMentions mentions, NameLists names) {
    this.mentions = mentions;
    this.names = names;
    grammar = mentions.grammar();
    words = grammar.words();
  }

  /**
   * "Jane Doe" behind "the bill's author, Senator": whose office the phrase names, between commas.
   */
  @Nullable Mention behind(int comma) {
    if (comma + 2 >= words.count()
        || !grammar.isComma(comma)
        || !names.isRole(words.lower(comma - 1))
        || mentions.nameAt(comma - 1) != null) {
      return null;
    }
    int limit = Math.min(words.count(), comma + LONGEST_TITLE);
    for (int i = comma + 1; i < limit && words.isWord(i) && !grammar.isVerbal(i); i++) {
      Mention mention = mentions.nameAt(i);
      if (mention == null) {
        continue;
      }
      boolean person = mention.entity().kind() == Kind.PERSON;
      boolean titled = mention.first() == comma + 1 || areTitle(comma + 1, mention.from());
      boolean closed = mention.to() >= words.count() || !words.isWord(mention.to());
      boolean said = !closed && grammar.isVerbal(mention.to());
      return person && titled && (closed || said) ? mention : null;
    }
    return null;
  }

  /** Whether all words are capitalised or name an office: "Democratic state Sen." */
  private boolean areTitle(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean part =
          words.isCapitalised(i)
              || words.isSign(i, '.')
              || names.isTitle(words.lower(i))
              || names.isRole(words.lower(i))
              || words.is(i, "state");
      if (!part) {
        return false;
      }
    }
    return true;
  }
}
