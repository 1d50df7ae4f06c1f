package news.parallax.story.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.story.StoryArticle;
import news.parallax.story.claim.ClaimMatch.Relation;
import news.parallax.text.Document;

/**
 * Holds an article against itself: a part that is larger than what it is a part of. "84 were
 * arrested. Of these, at least 500 in the capital."
 */
final class PartChecker {
  private static final int WORDS_BEFORE = 3;
  private static final Set<String> THOSE = Set.of("these", "those", "them", "whom", "which");

  private PartChecker() {}

  /**
   * The contradictions among the claims of an article.
   *
   * @param all the claims of the article, in any order
   */
  static List<ClaimMatch> contradictions(StoryArticle article, List<Claim> all) {
    List<Claim> claims = new ArrayList<>(all);
    claims.sort(Comparator.comparing(Claim::span));
    List<ClaimMatch> found = new ArrayList<>();
    for (int i = 1; i < claims.size(); i++) {
      Claim whole = claims.get(i - 1);
      Claim part = claims.get(i);
      if (isOfThose(article.document(), part) && isLarger(part, whole)) {
        found.add(
            new ClaimMatch(
                whole, part, Relation.CONFLICT, "a part that is larger than the whole", 1));
      }
    }
    return found;
  }

  private static boolean isLarger(Claim part, Claim whole) {
    Quantity all = whole.quantity();
    Quantity some = part.quantity();
    return !all.unit().isMeasure()
        && all.unit() == some.unit()
        && whole.head().equals(part.head())
        && whole.about().predicate().equals(part.about().predicate())
        && !all.vague()
        && all.hedge() != Quantity.Hedge.AT_LEAST
        && some.least() > all.greatest();
  }

  /** Whether "of these" stands just before the quantity. */
  private static boolean isOfThose(Document document, Claim part) {
    int token = document.firstTokenEndingAfter(part.span().start());
    for (int i = Math.max(1, token - WORDS_BEFORE); i < token; i++) {
      String word = document.word(i).toLowerCase(Locale.ROOT);
      String before = document.word(i - 1).toLowerCase(Locale.ROOT);
      if (THOSE.contains(word) && (before.equals("of") || before.equals("among"))) {
        return true;
      }
    }
    return false;
  }
}
