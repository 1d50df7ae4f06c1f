package news.parallax.story;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import news.parallax.bytes.ValueFormat;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 14);

  @Test
  void articlesOfOneEventAreOneStory() {
    List<StorySignature> signatures = new ArrayList<>();
    for (int event = 0; event < 20; event++) {
      for (int outlet = 0; outlet < 3; outlet++) {
        signatures.add(signature(event, outlet, DAY.plusDays(outlet)));
      }
    }
    List<Story> stories = Stories.of(signatures);
    assertThat(stories, hasSize(20));
    for (Story story : stories) {
      assertThat(story.members(), hasSize(3));
      assertThat(story.firstDay(), is(DAY));
      assertThat(story.lastDay(), is(DAY.plusDays(2)));
      String event = story.members().get(0).articleId().substring(0, 6);
      assertThat(
          story.members().stream().map(Story.Member::articleId).toList(),
          contains(event + "_0", event + "_1", event + "_2"));
    }
  }

  @Test
  void theSameAtAnyOrderOfInput() {
    List<StorySignature> signatures = new ArrayList<>();
    for (int event = 0; event < 30; event++) {
      for (int outlet = 0; outlet <= event % 4; outlet++) {
        signatures.add(signature(event, outlet, event % 3 == 0 ? null : DAY.plusDays(event / 2)));
      }
    }
    List<Story> stories = Stories.of(signatures);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(signatures, new Random(seed));
      assertThat(Stories.of(signatures), is(stories));
    }
  }

  @Test
  void anUndatedArticleJoinsAndADistantOneDoesNot() {
    List<StorySignature> signatures =
        List.of(signature(1, 0, DAY), signature(1, 1, null), signature(1, 2, DAY.plusMonths(2)));
    List<Story> stories = Stories.of(signatures);
    assertThat(stories, hasSize(1));
    assertThat(
        stories.get(0).members().stream().map(Story.Member::articleId).toList(),
        contains("e00001_0", "e00001_1"));
  }

  @Test
  void articlesAloneAreNoStory() {
    assertThat(Stories.of(List.of()), empty());
    assertThat(Stories.of(List.of(signature(1, 0, DAY), signature(2, 0, DAY))), empty());
  }

  @Test
  void aSignatureAndItsCardComeBackFromTheirBytes() throws IOException {
    for (LocalDate date : new LocalDate[] {DAY, null}) {
      StorySignature signature = signature(3, 1, date);
      byte[] bytes = ValueFormat.of(StorySignature.class).pack(signature);
      assertThat(bytes.length, lessThan(4096));
      assertThat(again(signature, StorySignature.class), is(signature));
      RunStatistics statistics = new RunStatistics();
      statistics.add(signature);
      StoryCard card = StoryCard.of(signature, RunContext.of(statistics));
      RunStatistics read = again(statistics, RunStatistics.class);
      assertThat(read.articlesAround(date), is(1));
      assertThat(
          again(card, StoryCard.class).likeness(card),
          is(StoryCard.of(signature, RunContext.of(read)).likeness(card)));
    }
  }

  @Test
  void whatNoOtherArticleHasIsNoKeyToFindItBy() {
    RunStatistics statistics = new RunStatistics();
    StorySignature alone = signature(1, 0, DAY);
    statistics.add(alone);
    RunContext run = RunContext.ofBackground().with(statistics);
    assertThat(StoryCard.of(alone, run).keysOfSeveral(run).length, is(0));
    for (int outlet = 1; outlet < 3; outlet++) {
      statistics.add(signature(1, outlet, DAY));
    }
    StoryCard one = StoryCard.of(alone, run);
    StoryCard other = StoryCard.of(signature(1, 1, DAY), run);
    List<Integer> shared = Arrays.stream(one.keys()).boxed().collect(Collectors.toList());
    shared.retainAll(Arrays.stream(other.keys()).boxed().toList());
    assertThat(shared, not(empty()));
    for (StoryCard card : List.of(one, other)) {
      List<Integer> found = Arrays.stream(card.keysOfSeveral(run)).boxed().toList();
      assertThat(found.containsAll(shared), is(true));
    }
  }

  private static <T> T again(T value, Class<T> type) throws IOException {
    ValueFormat<T> format = ValueFormat.of(type);
    return format.unpack(format.pack(value));
  }

  @Test
  void statisticsAddUpInAnyOrder() throws IOException {
    RunStatistics all = new RunStatistics();
    RunStatistics left = new RunStatistics();
    RunStatistics right = new RunStatistics();
    for (int i = 0; i < 20; i++) {
      StorySignature signature = signature(i, 0, i % 5 == 0 ? null : DAY.plusDays(i));
      all.add(signature);
      (i % 2 == 0 ? left : right).add(signature);
    }
    right.addAll(left);
    assertThat(bytes(right), is(bytes(all)));
  }

  private static byte[] bytes(RunStatistics statistics) {
    return ValueFormat.of(RunStatistics.class).pack(statistics);
  }

  @Test
  void aChainOfDaysDoesNotBecomeOneStory() {
    List<StoryPair> chain = new ArrayList<>();
    Map<String, LocalDate> dates = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      dates.put(id(i), DAY.plusDays(i));
      if (i > 0) {
        chain.add(new StoryPair(id(i - 1), id(i), 2, .5, .5, .5));
      }
    }
    List<Story> stories = StoryGrouping.stories(chain, dates);
    assertThat(stories, not(empty()));
    for (Story story : stories) {
      assertThat(story.members().size(), lessThan(5));
    }
  }

  @Test
  void aSingleTieDoesNotJoinTwoGroups() {
    List<StoryPair> pairs = new ArrayList<>();
    for (int group = 0; group < 2; group++) {
      for (int i = 0; i < 6; i++) {
        for (int j = 0; j < i; j++) {
          pairs.add(new StoryPair(id(group * 6 + j), id(group * 6 + i), 3, .5, .5, .5));
        }
      }
    }
    pairs.add(new StoryPair(id(2), id(8), 9, .9, .9, .9));
    assertThat(StoryGrouping.stories(pairs, Map.of()), hasSize(2));
  }

  @Test
  void aCrowdedKeyIsComparedInLinearTime() {
    RunContext run = RunContext.ofBackground();
    for (LocalDate date : new LocalDate[] {DAY, null}) {
      StorySignature one = signature(1, 1, date);
      List<StoryCard> cards = new ArrayList<>();
      for (int i = 0; i < 5000; i++) {
        cards.add(
            StoryCard.of(
                new StorySignature(id(i), one.outletId(), date, one.terms(), Slots.NONE), run));
      }
      List<StoryPair> compared = new ArrayList<>();
      KeyGroup.compare(cards.get(0).keys()[0], cards, compared::add);
      assertThat(
          compared.size(),
          lessThan(5000 * (KeyGroup.NEIGHBOURS_BY_KEYS + KeyGroup.NEIGHBOURS_BY_DAY) + 1));
      assertThat(StoryGrouping.stories(compared, Map.of()), hasSize(1));
    }
  }

  private static String id(int number) {
    return String.format("art_%04d", number);
  }

  private static StorySignature signature(int event, int outlet, LocalDate date) {
    return InventedSignatures.of(
        String.format("e%05d_%d", event, outlet),
        date,
        InventedSignatures.text(event, 7 * event + outlet + 1));
  }
}
