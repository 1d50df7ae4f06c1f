package news.parallax.story.link;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Article;
import news.parallax.article.Credit;

/** Whom an article credits with its report. */
final class Origins {
  private static final Set<Credit.Kind> OF_REPORT =
      Set.of(Credit.Kind.ORIGIN, Credit.Kind.CONTRIBUTION, Credit.Kind.RELAY);

  private Origins() {}

  /** The credited parties, normalised and sorted; publishers are none. */
  static Set<String> of(Article article) {
    Set<String> parties = new TreeSet<>();
    for (Credit credit : article.credits()) {
      if (OF_REPORT.contains(credit.kind())) {
        parties.add(normal(credit.party()));
      }
    }
    return parties;
  }

  static boolean credits(Article article, Article other) {
    return of(article).contains(normal(other.outlet().name()));
  }

  /** Parties that both credit and neither is. */
  static Set<String> shared(Article a, Article b) {
    Set<String> shared = new TreeSet<>(of(a));
    shared.retainAll(of(b));
    shared.remove(normal(a.outlet().name()));
    shared.remove(normal(b.outlet().name()));
    return shared;
  }

  private static String normal(String party) {
    String lower = party.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }
}
