package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the extractor against the attributions that a reader found in the five seed articles. */
class SeedAttributionTest {
  private static final int LEAST_FOUND = 48;

  private static @Nullable SeedGold seeds;

  @BeforeAll
  static void findAttributions() throws IOException {
    Problems problems = new Problems();
    ActorList actors =
        ActorList.read(YamlValue.read(Path.of("pipelines/actors.yaml"), "actors.yaml", problems));
    assertThat(problems.messages(), empty());
    seeds = new SeedGold(LearnedAttributions.extractor(actors));
  }

  @Test
  void requiredAttributionsAreFoundWithTheirSource() throws IOException {
    List<SeedGold.Required> required = Objects.requireNonNull(seeds).required();
    assertThat(required, hasSize(53));
    List<SeedGold.Required> missed = required.stream().filter(one -> !one.found()).toList();
    assertThat(
        "missed: " + missed, required.size() - missed.size(), greaterThanOrEqualTo(LEAST_FOUND));
  }

  @Test
  void nothingIsFoundWhereNobodyIsCited() throws IOException {
    assertThat(Objects.requireNonNull(seeds).fired(), empty());
  }
}
