package news.parallax.source.resolve;

import news.parallax.article.Span;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Description;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;

/** In which standing sources speak: for themselves or for somebody else. */
final class Standing {
  private final Grammar grammar;
  private final Words words;
  private final ArticleMentions mentions;
  private final NameLists names;

  Standing(ArticleMentions mentions, NameLists names) {
    this.mentions = mentions;
    grammar = mentions.grammar();
    words = grammar.words();
    this.names = names;
  }

  /** Whom a spokesperson speaks for, "for the Kremlin", "Kremlin spokesman"; empty if nobody. */
  String speaksFor(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!names.isSpokesperson(words.lower(i))) {
        continue;
      }
      if (i + 1 < to && (words.is(i + 1, "for") || words.is(i + 1, "of"))) {
        return grammar.text(i + 2, Math.min(to, grammar.phraseEnd(i + 2, to)));
      }
      int start = from;
      while (start < i
          && (words.is(start, "the") || words.is(start, "a") || grammar.isComma(start))) {
        start++;
      }
      return start < i && mentions.nameAt(start) != null ? possessor(start, i) : "";
    }
    return "";
  }

  /** The same, also by what the article says of a person elsewhere. */
  String speaksFor(Entity person, int from, int to) {
    String here = speaksFor(from, to);
    if (!here.isEmpty()) {
      return here;
    }
    for (Description description : person.descriptions()) {
      Span span = description.span();
      int first = words.at(span.start());
      String client = speaksFor(first, words.at(span.end() - 1) + 1);
      if (!client.isEmpty()) {
        return client;
      }
    }
    return "";
  }

  private String possessor(int from, int to) {
    int end = words.is(to - 1, "'s") ? to - 1 : to;
    return grammar.text(from, end);
  }
}
