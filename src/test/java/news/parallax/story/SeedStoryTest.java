package news.parallax.story;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.coverage.ArticleFacts;
import org.junit.jupiter.api.Test;

/** The five seeds report one visit and what came of it. */
class SeedStoryTest {
  @Test
  void theSeedsAreOneStory() throws IOException {
    TreeMap<String, ArticleFacts> seeds = SeedFacts.read();
    Map<String, String> names =
        seeds.entrySet().stream()
            .collect(Collectors.toMap(e -> e.getValue().article().id(), Map.Entry::getKey));
    seeds.forEach((n, f) -> System.out.println(n + " " + f.article().date()));
    List<StorySignature> signatures = seeds.values().stream().map(SeedFacts::sign).toList();
    List<Story> stories = Stories.of(signatures);
    for (Story story : stories) {
      story
          .members()
          .forEach(m -> System.out.println(names.get(m.articleId()) + " " + m.evidence()));
    }
    assertThat(stories.size(), is(1));
  }
}
