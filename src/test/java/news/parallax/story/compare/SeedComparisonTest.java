package news.parallax.story.compare;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.story.SeedFacts;
import news.parallax.story.StoryArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the five seeds leave out and word differently. */
class SeedComparisonTest {
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> TEXTS = new HashMap<>();
  private static final List<StoryArticle> SEEDS = new ArrayList<>();
  private static final List<StoryFindings> FOUND = new ArrayList<>();

  @BeforeAll
  static void compare() throws IOException {
    TreeMap<String, StoryArticle> seeds = SeedFacts.articles();
    seeds.forEach(
        (name, seed) -> {
          NAMES.put(seed.id(), name);
          TEXTS.put(seed.id(), seed.article().text());
        });
    SEEDS.addAll(seeds.values());
    FOUND.add(new StoryAnalyst().analyse(SEEDS, List.of(), Set.of()));
  }

  private static StoryFindings found() {
    return FOUND.get(0);
  }

  private static String words(WordingDifference difference) {
    return words(difference.a()) + " / " + words(difference.b());
  }

  private static String words(WordingDifference.Version version) {
    String content = version.content().in(TEXTS.get(version.article()));
    return NAMES.get(version.article()) + ": " + content.replaceAll("^that ", "");
  }

  @Test
  void oneStatementInTwoWordingsIsFound() {
    List<String> wordings =
        found().wordings().stream()
            .map(SeedComparisonTest::words)
            .map(w -> w.substring(0, 45))
            .toList();
    assertThat(
        wordings,
        hasItems(
            "001: “Russia will be ahead” if his government falls".substring(0, 45),
            "001: the vote “ideal.” / 002: the election was not".substring(0, 45),
            "001: I am concerned about Russia’s intention to pursue".substring(0, 45),
            "001: Lukashenko has this month removed the tools".substring(0, 45)));
    assertThat(
        found().wordings().stream().map(WordingDifference::kind).toList(),
        hasItems(
            WordingDifference.Kind.QUOTED_DIFFERENTLY, WordingDifference.Kind.WORDED_DIFFERENTLY));
  }

  @Test
  void theRewordedReportCountsOnce() {
    assertThat(found().reports(), is(4));
    assertThat(found().omissions().stream().map(Omission::reports).toList(), everyItem(is(4)));
  }

  @Test
  void nothingIsCalledLeftOutThatWasNotPublishedBefore() {
    assertThat(found().omissions(), empty());
  }

  @Test
  void theSameAtAnyOrderOfArticles() {
    List<StoryArticle> reversed = new ArrayList<>(SEEDS);
    Collections.reverse(reversed);
    assertThat(new StoryAnalyst().analyse(reversed, List.of(), Set.of()), is(found()));
  }
}
