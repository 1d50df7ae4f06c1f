package news.parallax.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import news.parallax.article.Key;
import news.parallax.bytes.ValueFormat;
import org.junit.jupiter.api.Test;

class FrameSampleTest {
  private static final List<String> FRAMES = List.of("conflict", "economy", "health");

  /** Articles from one number up to another; every third is about health. */
  private static FrameSample sample(String outlet, int from, int to, String frame) {
    FrameSample sample = new FrameSample();
    for (int i = from; i < to; i++) {
      TreeMap<String, Long> counts = new TreeMap<>();
      counts.put(frame, 1L + i % 4);
      if (i % 3 == 0) {
        counts.put("health", 2L);
      }
      sample.add(Key.of("art", outlet, Integer.toString(i)), counts);
    }
    return sample;
  }

  private static byte[] bytes(FrameSample sample) {
    return ValueFormat.of(FrameSample.class).pack(sample);
  }

  @Test
  void theOrderOfMergingDoesNotMatter() throws IOException {
    for (int cut : List.of(0, 1, 10, 17, 39, 40)) {
      FrameSample second = sample("a", cut, 40, "economy");
      second.merge(sample("a", 0, cut, "economy"));
      assertThat(bytes(second), is(bytes(sample("a", 0, 40, "economy"))));
    }
  }

  @Test
  void bytesComeBack() throws IOException {
    for (int size : List.of(0, 3, 40)) {
      byte[] bytes = bytes(sample("a", 0, size, "economy"));
      assertThat(bytes(ValueFormat.of(FrameSample.class).unpack(bytes)), is(bytes));
    }
  }

  @Test
  void manyArticlesTakeNoMoreRoomThanSome() throws IOException {
    int some = bytes(sample("a", 0, 100, "economy")).length;
    assertThat(bytes(sample("a", 0, 3000, "economy")).length, lessThan(2 * some));
  }

  @Test
  void theIntervalHoldsTheDivergenceOfLargeSamples() {
    FrameSample.Drawn left = sample("a", 0, 400, "economy").drawn(FRAMES);
    FrameSample.Drawn right = sample("b", 0, 400, "conflict").drawn(FRAMES);
    double divergence = left.divergence(right);
    Divergence.Interval interval = left.interval(right);
    assertThat(divergence, is(both(greaterThan(0.3)).and(lessThan(1.0))));
    assertThat(interval.low(), is(lessThanOrEqualTo(divergence)));
    assertThat(interval.high(), is(greaterThanOrEqualTo(divergence)));
    assertThat(interval.high() - interval.low(), is(lessThan(0.2)));
    assertThat(right.divergence(left), is(closeTo(divergence, 1e-12)));
  }

  @Test
  void outletsAlikeDoNotDiverge() {
    FrameSample.Drawn left = sample("a", 0, 60, "economy").drawn(FRAMES);
    FrameSample.Drawn right = sample("b", 0, 60, "economy").drawn(FRAMES);
    assertThat(left.divergence(right), is(0.0));
    assertThat(left.interval(right).high(), is(greaterThan(0.0)));
  }

  @Test
  void outletsWithoutACommonFrameDivergeByOneBit() {
    assertThat(Divergence.of(new long[] {5, 0}, new long[] {0, 9}), is(closeTo(1, 1e-12)));
  }

  @Test
  void weightsAreOnAverageOne() {
    SplitMix chance = new SplitMix(42);
    int sum = 0;
    int none = 0;
    for (int i = 0; i < 100_000; i++) {
      int weight = chance.poisson();
      sum += weight;
      none += weight == 0 ? 1 : 0;
    }
    assertThat(sum / 1e5, is(closeTo(1, 0.02)));
    assertThat(none / 1e5, is(closeTo(Math.exp(-1), 0.01)));
  }
}
