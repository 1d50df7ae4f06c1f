package news.parallax.story.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Article;
import news.parallax.article.Credit;
import news.parallax.text.WordList;

/** Whom an article credits with its report. */
final class Origins {
  private static final Set<Credit.Kind> OF_REPORT =
      Set.of(Credit.Kind.ORIGIN, Credit.Kind.CONTRIBUTION, Credit.Kind.RELAY);

  private static final WordList STAFF = WordList.of("media", "staff");

  private Origins() {}

  /** The credited parties, normalised and sorted; publishers are none. */
  static Set<String> of(Article article) {
    Set<String> parties = new TreeSet<>();
    for (Credit credit : article.credits()) {
      if (OF_REPORT.contains(credit.kind()) && !isOwn(credit.party(), article)) {
        parties.add(normal(credit.party()));
      }
    }
    return parties;
  }

  /** Whether an article says that its report, or its text, is the other's outlet's. */
  static boolean credits(Article article, Article other) {
    String outlet = normal(other.outlet().name());
    return article.credits().stream()
        .filter(credit -> credit.kind() != Credit.Kind.HEADLINE_SUFFIX)
        .filter(credit -> !isOwn(credit.party(), article))
        .anyMatch(credit -> normal(credit.party()).equals(outlet));
  }

  /** Whether a line names the outlet itself or its staff: "Fox News staff" in Fox News. */
  private static boolean isOwn(String party, Article article) {
    Set<String> words = words(party);
    words.removeAll(STAFF.words());
    return article.outlet().isKnown() && words(article.outlet().name()).containsAll(words);
  }

  private static Set<String> words(String name) {
    String[] words =
        normal(name).replaceAll("\\.(com|org|net|co\\.uk)\\b", "").split("[^\\p{L}\\p{N}]+", -1);
    Set<String> set = new TreeSet<>(List.of(words));
    set.remove("");
    return set;
  }

  /** Parties that both credit and neither is, as the first writes them. */
  static Set<String> shared(Article a, Article b) {
    if (a.outletId().equals(b.outletId())) {
      return Set.of(); // what an outlet says twice it may have from itself
    }
    Set<String> shared = new TreeSet<>(of(a));
    shared.retainAll(of(b));
    shared.remove(normal(a.outlet().name()));
    shared.remove(normal(b.outlet().name()));
    Map<String, String> written = new TreeMap<>();
    for (Credit credit : a.credits()) {
      if (shared.contains(normal(credit.party()))) {
        written.putIfAbsent(normal(credit.party()), credit.party().strip());
      }
    }
    return new TreeSet<>(written.values());
  }

  private static String normal(String party) {
    String lower = party.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }
}
