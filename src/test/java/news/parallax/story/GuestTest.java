package news.parallax.story;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuestTest {
  private static final List<StoryPair> OF_STORIES = List.of(pair("a", "b", 3), pair("c", "d", 2));
  private static final List<Story> STORIES = StoryGrouping.stories(OF_STORIES, Map.of());
  private static final String FIRST = home("a");
  private static final String SECOND = home("c");

  private static StoryPair pair(String a, String b, double score) {
    return new StoryPair(a, b, score, .5, .5, .5);
  }

  private static String home(String article) {
    return new StoryIndex(STORIES).of(article).id();
  }

  private static List<Guest> guests(StoryPair... near) {
    List<StoryPair> all = new ArrayList<>(OF_STORIES);
    all.addAll(List.of(near));
    return Guest.of(STORIES, all);
  }

  @Test
  void articlesOfOneStoryAreNoGuests() {
    assertThat(guests(), empty());
    assertThat(guests(pair("x", "y", -1)), empty());
  }

  @Test
  void anArticleOfNoStoryIsTheGuestOfTheNearestAlone() {
    assertThat(
        guests(pair("a", "x", -2), pair("c", "x", -1), pair("d", "x", -3)),
        contains(new Guest(SECOND, "x")));
  }

  @Test
  void articlesOfTwoStoriesMeetOnce() {
    boolean first = FIRST.compareTo(SECOND) < 0;
    assertThat(
        guests(pair("a", "c", -2)),
        contains(first ? new Guest(FIRST, "c") : new Guest(SECOND, "a")));
  }

  @Test
  void theNearestGuestsAreTaken() {
    StoryPair[] near = new StoryPair[Guest.MOST + 5];
    for (int i = 0; i < near.length; i++) {
      near[i] = pair("a", "x" + (char) ('a' + i), -0.1 * (i + 1));
    }
    List<Guest> guests = guests(near);
    assertThat(guests.size(), is(Guest.MOST));
    assertThat(guests.get(0).articleId(), is("xa"));
  }

  @Test
  void theIndexKnowsHostsAndGuests() {
    StoryIndex index = new StoryIndex(STORIES, guests(pair("a", "x", -2)));
    assertThat(index.hostsOf("x"), contains(FIRST));
    assertThat(index.guestsOf(FIRST), contains("x"));
    assertThat(index.guestsOf(SECOND), empty());
    assertThat(index.hostsOf("a"), empty());
  }
}
