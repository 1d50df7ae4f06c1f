package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.analysis.ActorFacts.VoicedLabel;
import news.parallax.analysis.Voice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds labels and their voice against what a reader found in the seed articles. */
class SeedLabelsTest {
  private static List<VoicedLabel> labels = List.of();

  @BeforeAll
  static void analyse() throws IOException {
    labels =
        AnalysedInput.seeds().articles().stream()
            .flatMap(facts -> facts.actors().labels().stream())
            .toList();
  }

  private static Stream<VoicedLabel> with(String head) {
    return labels.stream().filter(voiced -> voiced.label().head().equals(head));
  }

  @Test
  void theOutletItselfCallsHimAStrongman() {
    assertThat(
        with("strongman").map(voiced -> voiced.words() + " " + voiced.voice()).toList(),
        contains("belarus strongman OUTLET", "strongman MIXED"));
  }

  @Test
  void noOutletCallsHimADictator() {
    assertThat(with("dictator").filter(voiced -> voiced.voice() == Voice.OUTLET).toList(), empty());
  }

  @Test
  void labelsAreGivenToTheRightActors() {
    assertThat(
        labels.stream()
            .map(voiced -> voiced.label().actor() + ": " + voiced.words())
            .distinct()
            .toList(),
        hasItems(
            "Alexander Lukashenko: belarusian president",
            "Vladimir Putin: russian president",
            "Sviatlana Tsikhanouskaya: leader of the belarusian opposition",
            "Sviatlana Tsikhanouskaya: former candidate in the belarusian presidential elections",
            "Stavlana Tikankovskaya: belarusian opposition leader",
            "RT: kremlin-controlled channel"));
  }
}
