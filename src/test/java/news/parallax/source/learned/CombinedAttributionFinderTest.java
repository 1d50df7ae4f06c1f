package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.time.Duration;
import java.util.List;
import news.parallax.source.FoundAttribution;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CombinedAttributionFinderTest {
  private static final int MEGABYTE = 1 << 20;
  private static final CombinedAttributionFinder FINDER = CombinedAttributionFinder.load();

  private static List<FoundAttribution> find(String text) {
    return FINDER.find(ParsedText.of(text));
  }

  @Test
  void joinsWhatBothSee() {
    String text = "The harbour master did not say that the ferry would sail on Monday.";
    List<FoundAttribution> found = find(text);
    assertThat(found, hasSize(1));
    FoundAttribution one = found.get(0);
    assertThat(one.source().get(0).in(text), is("The harbour master"));
    assertThat(one.content().get(0).in(text), containsString("the ferry would sail on Monday"));
    assertThat(one.cueLemma(), is("say"));
    assertThat(one.negated(), is(true));
    assertThat(one.rule(), is("verb_that+model"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two banks seek to merge their branches in the north.",
        "The council also approved a new loan to the harbour.",
        "The captain's actions so far indicate that he does not want to sail."
      })
  void leavesActsAlone(String text) {
    assertThat(find(text), empty());
  }

  @Test
  void agreementRaisesConfidence() {
    double alone = Agreement.confidence(0.6, null, false, true);
    double doubted = Agreement.confidence(0.6, 0.1, true, true);
    double agreed = Agreement.confidence(0.6, 0.9, true, true);
    assertThat(agreed, greaterThan(doubted));
    assertThat(agreed, greaterThan(alone));
    assertThat(alone, lessThan(CombinedAttributionFinder.LEAST_CONFIDENCE));
    assertThat(agreed, greaterThanOrEqualTo(CombinedAttributionFinder.LEAST_CONFIDENCE));
    assertThat(Agreement.confidence(0.6, 0.9, false, true), lessThan(agreed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "said said said ",
        "a",
        "(",
        "“said” ",
        "the mayor of the old town said that "
      })
  void takesAMegabyteInLinearTime(String part) {
    String text = part.repeat(MEGABYTE / part.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> find(text));
  }

  @Test
  void takesNestedBracketsInLinearTime() {
    String text = "([{".repeat(MEGABYTE / 6) + "he said" + "}])".repeat(MEGABYTE / 6);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> find(text));
  }
}
