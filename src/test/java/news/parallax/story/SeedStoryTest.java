package news.parallax.story;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.analysis.ArticleFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The five seeds report one visit and, a week later, what came of it. */
class SeedStoryTest {
  @Test
  void theSeedsAreOneStoryAndTellWhy() throws IOException {
    TreeMap<String, ArticleFacts> seeds = SeedFacts.read();
    Map<String, String> names =
        seeds.entrySet().stream()
            .collect(Collectors.toMap(e -> e.getValue().article().id(), Map.Entry::getKey));
    List<Story> stories = Stories.of(seeds.values().stream().map(SeedFacts::sign).toList());
    assertThat(stories, hasSize(1));
    Map<String, Integer> daysToEvidence = new TreeMap<>();
    for (Story.Member member : stories.get(0).members()) {
      LocalDate a = dateOf(seeds, member.evidence().a());
      LocalDate b = dateOf(seeds, member.evidence().b());
      long days = a == null || b == null ? -1 : Math.abs(ChronoUnit.DAYS.between(a, b));
      daysToEvidence.put(names.get(member.articleId()), (int) days);
      assertThat(member.evidence().names(), greaterThan(0.5));
    }
    // 001 is undated and ties 002; 003 is the follow-up of a week later
    assertThat(daysToEvidence, is(Map.of("000", 2, "001", -1, "002", -1, "003", 7, "004", 2)));
  }

  private static @Nullable LocalDate dateOf(Map<String, ArticleFacts> seeds, String id) {
    return seeds.values().stream()
        .map(ArticleFacts::article)
        .filter(article -> article.id().equals(id))
        .findFirst()
        .orElseThrow()
        .date()
        .date();
  }
}
