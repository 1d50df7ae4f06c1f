package news.parallax.source.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.FoundAttribution;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;

/**
 * Finds journalists whom only their outlet's name tells, one that no list knows: who "writes" or
 * "reports" and stands behind a possessive, as in "the Harbour Review's Ana Diaz and Bo Lund
 * wrote".
 */
final class Reporters {
  private static final Set<String> WRITING = Set.of("write", "report");

  private final CitingArticle article;
  private final NameLists names;

  Reporters(CitingArticle article, NameLists names) {
    this.article = article;
    this.names = names;
  }

  /** Who reports by what the article's attributions say, and for whom, in lower case. */
  Map<Entity, String> find() {
    Map<Entity, String> found = new HashMap<>();
    for (FoundAttribution attribution : article.attributions) {
      if (WRITING.contains(attribution.cueLemma())) {
        for (Span source : attribution.source()) {
          addNamedBehindOutlet(found, source);
        }
      }
    }
    return found;
  }

  private void addNamedBehindOutlet(Map<Entity, String> found, Span source) {
    int from = article.words.at(source.start());
    int to = article.endOf(source);
    int outlet = outletEnd(from, to);
    int end = outlet == 0 ? source.start() : article.words.start(outlet - 1);
    String evidence = new Span(source.start(), end).in(article.document.plain());
    for (int i = outlet; outlet > 0 && i < to; i++) {
      Mention name = article.mentions.nameAt(i);
      if (name != null && name.entity().kind() == Kind.PERSON) {
        found.putIfAbsent(name.entity(), evidence.toLowerCase(Locale.ROOT));
      } else if (i == outlet) {
        return; // "United's president"
      }
    }
  }

  /** Where the words behind "the Harbour Review's" begin; 0 if no outlet may be named so. */
  private int outletEnd(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (article.words.is(i, "'s")) {
        return mayBeOutlet(i - 1) ? i + 1 : 0;
      }
    }
    return 0;
  }

  private boolean mayBeOutlet(int word) {
    Mention named = article.mentions.nameAt(word);
    boolean other =
        named != null && (named.entity().isSurelyPerson() || named.entity().kind() == Kind.PLACE);
    return article.words.isCapitalised(word)
        && !other
        && !names.isCountry(article.words.lower(word));
  }
}
