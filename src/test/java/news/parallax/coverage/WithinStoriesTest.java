package news.parallax.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class WithinStoriesTest {
  private final WithinStories stories = new WithinStories();

  @Test
  void whatDiffersWithinAStoryCounts() {
    stories.add("s", "a", 100);
    stories.add("s", "b", 100);
    count("blame", "s", "a", 60);
    count("blame", "s", "b", 20);
    // Shares .6 and .2 about .4: squares 200 × .04 = 8, chance .24 × 200 / 199.
    assertThat(stories.of("blame").deviation(), closeTo(Math.sqrt((8 - 48.0 / 199) / 200), 1e-9));
    assertThat(stories.of("blame").stories(), is(1));
  }

  @Test
  void whatDiffersBecauseTheStoriesDoDoesNot() {
    for (String story : new String[] {"s", "t"}) {
      stories.add(story, "a", 50);
      stories.add(story, "b", 50);
    }
    stories.add("alone", "a", 500);
    count("war", "s", "a", 30);
    count("war", "s", "b", 30);
    count("war", "alone", "a", 400);
    assertThat(stories.of("war"), is(new WithinStories.Spread(0, 1)));
  }

  @Test
  void chanceExplainsSmallDifferences() {
    stories.add("s", "a", 10);
    stories.add("s", "b", 10);
    count("cost", "s", "a", 1);
    assertThat(stories.of("cost").deviation(), closeTo(0, 1e-6));
    assertThat(stories.of("unknown"), is(new WithinStories.Spread(0, 0)));
  }

  private void count(String thing, String story, String outlet, int times) {
    for (int i = 0; i < times; i++) {
      stories.count(thing, story, outlet);
    }
  }
}
