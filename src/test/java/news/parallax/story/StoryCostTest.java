package news.parallax.story;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The number of comparisons, which decides the cost, grows with the number of articles. */
class StoryCostTest {
  private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
  private static final double MOST_EXPONENT = 1.15;

  @Test
  void comparisonsGrowNearLinearly() {
    double some = comparisons(signatures(1000, true));
    double more = comparisons(signatures(4000, true));
    assertThat(Math.log(more / some) / Math.log(4), lessThan(MOST_EXPONENT));
  }

  @Test
  void aCrowdedDayDoesNot() {
    double some = comparisons(signatures(1000, false));
    double more = comparisons(signatures(4000, false));
    assertThat(Math.log(more / some) / Math.log(4), lessThan(MOST_EXPONENT));
  }

  @Test
  void aSentenceSharedByAllTiesNothing() {
    String shared = "Kropotel subscribers of Vandermoor receive the Zilbrand bulletin daily.";
    List<StorySignature> signatures = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      String text = InventedSignatures.text(i / 2, i) + shared;
      signatures.add(InventedSignatures.of(String.format("art_%05d", i), DAY, text));
    }
    List<Story> stories = Stories.of(signatures);
    assertThat(stories, hasSize(2500));
    assertThat(comparisons(signatures), lessThan(5000.0 * 14 * KeyGroup.SMALL));
  }

  private static List<StorySignature> signatures(int count, boolean spread) {
    List<StorySignature> signatures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate date = i % 8 == 7 ? null : spread ? DAY.plusDays(i / 10) : DAY;
      signatures.add(
          InventedSignatures.of(
              String.format("art_%05d", i), date, InventedSignatures.text(i / 3, i)));
    }
    return signatures;
  }

  private static double comparisons(List<StorySignature> signatures) {
    RunStatistics statistics = new RunStatistics();
    signatures.forEach(statistics::add);
    RunContext run = RunContext.of(statistics);
    Map<Integer, List<StoryCard>> groups = new TreeMap<>();
    for (StorySignature signature : signatures) {
      StoryCard card = StoryCard.of(signature, run);
      for (int key : card.keys()) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(card);
      }
    }
    long[] count = new long[1];
    groups.forEach((key, group) -> KeyGroup.compare(key, group, pair -> count[0]++));
    return count[0];
  }
}
