package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.source.resolve.ResolvingExtractor;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the extractor against the attributions that a reader found in the five seed articles. */
class SeedAttributionTest {
  private static final int LEAST_FOUND = 48;

  /** Ways to find attributions; each must find as much. */
  enum Way {
    RULES,
    RULES_AND_MODEL
  }

  private static final Map<Way, SeedGold> SEEDS = new EnumMap<>(Way.class);

  @BeforeAll
  static void findAttributions() throws IOException {
    Problems problems = new Problems();
    ActorList actors =
        ActorList.read(YamlValue.read(Path.of("pipelines/actors.yaml"), "actors.yaml", problems));
    assertThat(problems.messages(), empty());
    SEEDS.put(Way.RULES, new SeedGold(ResolvingExtractor.byRules(actors)));
    SEEDS.put(Way.RULES_AND_MODEL, new SeedGold(LearnedAttributions.extractor(actors)));
  }

  @ParameterizedTest
  @EnumSource
  void requiredAttributionsAreFoundWithTheirSource(Way way) throws IOException {
    List<SeedGold.Required> required = Objects.requireNonNull(SEEDS.get(way)).required();
    assertThat(required, hasSize(53));
    List<SeedGold.Required> missed = required.stream().filter(one -> !one.found()).toList();
    assertThat(
        "missed: " + missed, required.size() - missed.size(), greaterThanOrEqualTo(LEAST_FOUND));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsFoundWhereNobodyIsCited(Way way) throws IOException {
    assertThat(Objects.requireNonNull(SEEDS.get(way)).fired(), empty());
  }
}
