package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.time.Duration;
import java.util.List;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Rule;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(one.by(), is(new FoundBy(Rule.VERB_THAT, true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "“The bridge is safe,” a statement from the harbour board read. # a statement from the"
            + " harbour board > The bridge is safe",
        "“No one was hurt,” read a statement issued by the brewery. # a statement issued by the"
            + " brewery > No one was hurt",
        "The central bank raised rates on Monday in a warning that prices were out of hand. # The"
            + " central bank > that prices were out of hand",
        "Harbour master: no ferries until Monday # Harbour master > no ferries until Monday",
        "Weather service: storm to reach coast by night # Weather service > storm to reach coast by"
            + " night",
        "The ferry will be sold next year, the Harbour Post reports. # the Harbour Post > The ferry"
            + " will be sold next year",
        "A federal survey released in May counted more than 900 empty flats in the port. # A"
            + " federal survey released in May > more than 900 empty flats in the port",
        "But a Porto harbour safety analysis calculated that other piers cost less. # a Porto harbour"
            + " safety analysis > that other piers cost less",
        "The mayor relied on a study from last year that concluded the bridge was unsafe. # a study"
            + " > the bridge was unsafe",
        "The firm lost two directors in May and hid it, said four people briefed on the matter. #"
            + " four people briefed on the matter > The firm lost two directors in May and hid it",
        "Ms. Lund, 52, who has a degree in law, has been slow to act on the leaks, said two"
            + " officials familiar with her plans. # two officials familiar with her plans > Ms."
            + " Lund, 52, who has a degree in law, has been slow to act on the leaks",
        "“Never again will we build a bridge like this one.” — Ann Lee # Ann Lee > Never again will"
            + " we build a bridge like this one.",
      })
  void findsRareForms(String text, String expected) {
    List<FoundAttribution> found = find(text);
    assertThat(found, hasSize(1));
    String source = found.get(0).source().get(0).in(text);
    assertThat(source + " > " + found.get(0).content().get(0).in(text), is(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Captain Ines Moll turned to the pilot. “You saw the rock at noon.” The pilot, Jan Orr,"
            + " nodded. # Captain Ines Moll > You saw the rock at noon",
        "Ines Moll smiled. “I did not expect this.” Her teacher, Jan Orr, laughed. # Ines Moll > I"
            + " did not expect this",
        "For Lee, who has run the mill for 20 years, it was a relief. “I slept until the morning"
            + " came.” Ines Lee will open a shop in May. # Lee > I slept until the morning came",
      })
  void givesQuotationToWhomTheSentenceBeforeIsAbout(String text, String expected) {
    List<String> quoted =
        find(text).stream()
            .filter(one -> one.type() == Attribution.Type.DIRECT)
            .map(one -> one.source().get(0).in(text) + " > " + one.content().get(0).in(text))
            .toList();
    assertThat(quoted, is(List.of(expected)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In a statement that surprised its staff, the brewery closed two plants.",
        "The book received a warning label that nobody saw.",
        "Recipe: two eggs and a cup of flour",
        "Correction: an earlier version had the wrong street",
        "Police station: a tour of the new building",
        // leaves acts alone
        "The two banks seek to merge their branches in the north.",
        "The council also approved a new loan to the harbour.",
        "The captain's actions so far indicate that he does not want to sail.",
      })
  void leavesWhatOnlyLooksLikeThemAlone(String text) {
    assertThat(find(text), empty());
  }

  @Test
  void everythingHasAConfidence() {
    List<FoundAttribution> found =
        find("The mayor said the bridge was safe. The union believes that it is not.");
    assertThat(found, hasSize(2));
    for (FoundAttribution one : found) {
      assertThat(one.confidence(), both(greaterThan(0.3)).and(lessThanOrEqualTo(1.0)));
    }
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
