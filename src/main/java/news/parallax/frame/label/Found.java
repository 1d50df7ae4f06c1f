package news.parallax.frame.label;

import news.parallax.article.Span;
import news.parallax.frame.label.Label.Kind;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.mention.Entity;

/** A label, by its first word, the word that heads it and the one behind its last. */
record Found(Entity entity, Kind kind, int from, int head, int to, String rule) {
  Span span(Grammar grammar) {
    return new Span(grammar.words().start(from), grammar.end(to - 1));
  }
}
