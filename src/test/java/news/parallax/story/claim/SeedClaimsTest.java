package news.parallax.story.claim;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import news.parallax.story.SeedFacts;
import news.parallax.story.StoryArticle;
import news.parallax.story.claim.ClaimMatch.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the seeds claim in numbers, and where they contradict one another. */
class SeedClaimsTest {
  private static final List<StoryArticle> SEEDS = new ArrayList<>();
  private static final List<Claim> CLAIMS = new ArrayList<>();

  @BeforeAll
  static void findClaims() throws IOException {
    TreeMap<String, StoryArticle> seeds = SeedFacts.articles();
    SEEDS.addAll(seeds.values());
    SEEDS.forEach(seed -> CLAIMS.addAll(new ClaimFinder().claims(seed)));
  }

  private static String text(Claim claim) {
    StoryArticle article =
        SEEDS.stream().filter(seed -> seed.id().equals(claim.articleId())).findAny().orElseThrow();
    return claim.span().in(article.article().text());
  }

  private static List<String> matches(Relation relation) {
    return ClaimAligner.align(SEEDS, CLAIMS).stream()
        .filter(match -> match.relation() == relation)
        .map(
            match -> {
              List<String> both = new ArrayList<>(List.of(text(match.a()), text(match.b())));
              Collections.sort(both);
              return both.get(0) + " / " + both.get(1);
            })
        .toList();
  }

  @Test
  void theDetainedConflictBetweenArticlesAndWithinOne() {
    assertThat(matches(Relation.CONFLICT), is(List.of("774 / 84", "84 / at least 500")));
    assertThat(matches(Relation.DIFFER), is(List.of()));
    ClaimMatch conflict =
        ClaimAligner.align(SEEDS, CLAIMS).stream()
            .filter(match -> match.relation() == Relation.CONFLICT)
            .findAny()
            .orElseThrow();
    assertThat(conflict.reason(), containsString("Interior Ministry"));
  }

  @Test
  void theLoanLacksItsCurrencyInOneArticle() {
    assertThat(matches(Relation.UNIT_MISSING), is(List.of("$1.5 billion / 1.5 billion")));
  }

  @Test
  void agreementsAreFound() {
    assertThat(
        matches(Relation.AGREE),
        hasItems(
            "500 / at least 500",
            "100,000 / at least 100,000",
            "9.5 million / about 9.5 million",
            "26 years / 26 years"));
  }

  @Test
  void theSameAtAnyOrderOfArticles() {
    List<ClaimMatch> matches = ClaimAligner.align(SEEDS, CLAIMS);
    List<StoryArticle> articles = new ArrayList<>(SEEDS);
    List<Claim> claims = new ArrayList<>(CLAIMS);
    Collections.reverse(articles);
    Collections.reverse(claims);
    assertThat(ClaimAligner.align(articles, claims), is(matches));
  }
}
