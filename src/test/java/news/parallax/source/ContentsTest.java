package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.parallax.analysis.InventedArticles;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;

class ContentsTest {
  private static final int LENGTH = 60;

  /** The index finds what looking at every stretch finds. */
  @Test
  void theInnermostIsTheShortestThatHoldsTheSpan() {
    Random random = new Random(12);
    for (int round = 0; round < 300; round++) {
      List<Attribution> attributions = attributions(random, random.nextInt(12));
      Contents contents = new Contents(attributions);
      for (int query = 0; query < 20; query++) {
        Span span = span(random);
        assertThat(contents.innermost(span), is(innermost(attributions, span)));
        assertThat(contents.touch(span), is(touched(attributions, span)));
      }
    }
  }

  private static int innermost(List<Attribution> attributions, Span span) {
    int found = -1;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < attributions.size(); i++) {
      for (Span content : attributions.get(i).content()) {
        if (content.contains(span) && content.length() < shortest) {
          found = i;
          shortest = content.length();
        }
      }
    }
    return found;
  }

  private static boolean touched(List<Attribution> attributions, Span span) {
    return attributions.stream()
        .flatMap(attribution -> attribution.content().stream())
        .anyMatch(content -> content.overlaps(span));
  }

  private static List<Attribution> attributions(Random random, int count) {
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Span> content = new ArrayList<>();
      for (int pieces = random.nextInt(3); pieces >= 0; pieces--) {
        content.add(span(random));
      }
      attributions.add(
          new Attribution(
              new AttributionParts(List.of(), List.of(), content, Attribution.Type.INDIRECT),
              Manner.STATEMENT,
              FoundBy.of(Rule.VERB_THAT),
              null,
              InventedArticles.source("Ann Lee", SourceType.UNKNOWN, ""),
              CueStance.NEUTRAL,
              Attribution.Channel.UNSTATED,
              null));
    }
    return attributions;
  }

  private static Span span(Random random) {
    int start = random.nextInt(LENGTH);
    return new Span(start, start + 1 + random.nextInt(LENGTH - start));
  }
}
