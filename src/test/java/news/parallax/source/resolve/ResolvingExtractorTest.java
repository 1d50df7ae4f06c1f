package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.CueStance;
import news.parallax.source.SourceType;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvingExtractorTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  /**
   * Text, then the name of whom it cites last and what else is told of him; what is empty is not
   * asked.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who is meant
          Ana Diaz won in Porto. Diaz said the bridge is safe. | Ana Diaz | resolution=surname form=NAMED_INDIVIDUAL
          Mayor Ana Diaz said the bridge is safe. She added that it will open. | Ana Diaz | resolution=pronoun type=GOVERNMENT evidence=mayor
          Norwegian President Ola Berg met Swedish President Kim Lund. The Norwegian president said the talks were good. | Ola Berg | resolution=title
          The Porto Harbour Council met on Monday. The Council said that the bridge is safe. | Porto Harbour Council | form=NAMED_GROUP
          Ana Diaz and Luis Diaz met in Porto. Diaz said that the bridge is safe. | Diaz |
          Governor of Washington Ana Diaz said that the bridge is safe. | Ana Diaz | form=NAMED_INDIVIDUAL type=GOVERNMENT
          Ana Diaz won. Ana M. Diaz said that the bridge is safe. | Ana Diaz |
          Mayor Ana Diaz spoke on Monday. Minneapolis is calm. She said it is safe. | Ana Diaz |
          Mayor Ana Diaz met us. Diaz's statement said the bridge is safe. | Ana Diaz | resolution=document type=GOVERNMENT
          The Porto Harbour Study is out. The report said that the bridge is safe. | Porto Harbour Study | type=DOCUMENT_DATA
          The report said that it is safe. | The report |
          I think that the bridge is safe. | (the author) | type=UNKNOWN
          House Democrats said that it is safe. | | form=UNNAMED_GROUP type=POLITICIAN_PARTY
          # for whom somebody speaks
          Kremlin spokesman Ivan Orlov said that talks will go on. | Ivan Orlov | for=Kremlin type=GOVERNMENT
          Senator Ana Diaz is ill. Kim Lund, a spokesman for Diaz, came. Lund said it is bad. | Kim Lund | for=Diaz type=POLITICIAN_PARTY
          A spokesman for the Porto police said that the bridge is safe. | | type=SECURITY_JUSTICE
          # the words that decide
          Ana Diaz, chief financial officer at the Porto Foundation, said it will help. | | type=CIVIL_SOCIETY
          Ana Diaz (R-Ky.) came to Porto. Diaz said that the bridge is not safe. | | type=POLITICIAN_PARTY evidence=r-ky
          President Ana Diaz came. President Diaz, a nominee, left. President Diaz said that it is safe. | | type=GOVERNMENT
          Former Governor Ana Diaz said that it is safe. | | type=POLITICIAN_PARTY
          Governor Ana Diaz said that it is safe. | | type=GOVERNMENT
          Ana Diaz, 66, of Porto, said that the bridge is safe. | | type=CITIZEN evidence=66
          Ana Diaz said that it is safe. | | type=UNKNOWN
          Ana Diaz, 66, a professor, said that it is safe. | | type=EXPERT
          Ana Diaz, vice president of the Porto Corporation, said that it is safe. | | type=BUSINESS
          Vice President Ana Diaz said that it is safe. | | type=GOVERNMENT
          A letter seen by Reuters said that it is safe. | | type=DOCUMENT_DATA
          A report by Reuters said that it is safe. | | type=MEDIA
          A Danish spokesman said that it is safe. | | type=GOVERNMENT
          A Danish student said that it is safe. | | type=CITIZEN
          Dr. Ana Diaz, who heads the commission, came. Diaz said that it is safe. | | type=GOVERNMENT
          Ana Diaz, head of the Porto police, said that it is safe. | | evidence=police
          Ana Diaz, a former minister, said that it is safe. | | evidence=former_minister
          """)
  void whoIsCitedAndWhatHeIs(String text, @Nullable String name, @Nullable String expected) {
    CitedSource source = last(text);
    Map<String, Object> told = new HashMap<>();
    told.put("resolution", source.resolution());
    told.put("form", source.form());
    told.put("type", source.type());
    told.put("evidence", source.typeEvidence());
    told.put("for", source.speaksFor());
    assertThat(source.name(), name == null ? notNullValue() : is(name));
    for (String one : expected == null ? new String[0] : expected.split(" ", -1)) {
      String[] parts = one.split("=", -1);
      assertThat(one, String.valueOf(told.get(parts[0])).replace(' ', '_'), is(parts[1]));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Diaz came. She praised it, and history suggests that it works. She said it is safe."
            + "|Ana Diaz",
        "The farmers came. Their letters say that the dam is old. They said that it will break."
            + "|The farmers",
        "Mr. Diaz spoke in Porto. His wife, Ana Diaz, came. Diaz said that the bridge is"
            + " safe.|Diaz",
        "Diaz won in Porto beside his wife, Ana Diaz. Diaz said that the bridge is safe.|Diaz",
        "Ana Diaz won in Porto. Diaz said that the bridge is safe.|Ana Diaz",
        "Matt Diaz met Ana Lund. He walked home. She said that the bridge is safe.|Ana Lund",
        "Mayor Ana Lund spoke. Mr. Lund's father, Tom Berg, said that the bridge is safe."
            + "|Tom Berg",
        "Sen. Ana Diaz, R-Ky., who said that the bridge is safe, won.|Ana Diaz",
        "The bridge is safe, said the writer E.J. Lund.|E.J. Lund",
      })
  void pronounsAndSurnamesStandForPeopleOfTheirKind(String text, String name) {
    assertThat(last(text).name(), is(name));
  }

  /** Whom somebody speaks of does not speak himself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Berg said that the dam is old. “I do not know about Matt Lund,” Berg said."
            + " He added that it will break.|Tom Berg",
        "Tom Berg said that Matt Lund has many friends. He added that it will break.|Tom Berg",
        "Tom Berg said that the dam is old. Matt Lund agreed. He said that it will break."
            + "|Matt Lund",
        "Ana Diaz praised the old case Marteel v. Bluxton. She said that it is right.|Ana Diaz",
        "Ana Diaz praised Marteel v. Bluxton. Marteel is old. She said that it is right.|Ana Diaz",
        "Ana Diaz said that the dam is old. They all drove to Bluxton. She said that it is safe."
            + "|Ana Diaz",
      })
  void pronounsStandForWhoSpeaksBeforeWhoIsSpokenOf(String text, String name) {
    assertThat(last(text).name(), is(name));
    assertThat(last(text).resolution(), is("pronoun"));
  }

  /** What is a person for want of other signs may be a town or a shop. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ana Diaz met Marteel in Porto. She said that the bridge is safe.|Ana Diaz|pronoun",
        "Mayor Ana Diaz met Tom Lund in Porto. She said that the bridge is safe.|Ana Diaz|pronoun",
        "They sat at Bluxton all day. She said that the bridge is safe.|(unknown source)|none",
        "Mayor Ana Diaz spoke. They met Marteel Corvan. She said that the bridge is safe."
            + "|Ana Diaz|doubted_pronoun",
      })
  void pronounsStandForWhoIsShownToBeAPerson(String text, String name, String how) {
    assertThat(last(text).name(), is(name));
    assertThat(last(text).resolution(), is(how));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge is safe, according to Nature.         | NAMED_GROUP
          Glurn said that the bridge is safe.              | NAMED_INDIVIDUAL
          North Dunmore said that the bridge is safe.      | NAMED_GROUP
          A Porto-bound Diaz said that the bridge is safe. | NAMED_INDIVIDUAL
          NBLC Dunmore said that the bridge is safe.       | NAMED_GROUP
          """)
  void aPersonIsWhoIsCalledLikeOne(String text, Form form) {
    assertThat(last(text).form(), is(form));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Porto Council Thursday said that the bridge is safe.          | Porto Council
          The Porto Council on Thursday said that the bridge is safe.       | Porto Council
          The Porto Council late Monday night said the bridge is safe.      | Porto Council
          The Porto Council last week said that the bridge is safe.         | Porto Council
          The Porto Council in March said that the bridge is safe.          | Porto Council
          The Porto Council this week said that the bridge is safe.         | Porto Council
          The Porto Council, on Friday, said that the bridge is safe.       | Porto Council
          Porto officials Friday said that the bridge is safe.              | Porto officials
          On Monday night Mayor Ana Diaz said that the bridge is safe.      | Ana Diaz
          Ana Diaz Tuesday said that the bridge is safe.                    | Ana Diaz
          A senior official at the Porto Council Friday said it is safe.    | A senior official at the Porto Council
          The Sunday Times said that the bridge is safe.                    | Sunday Times
          Last night Porto Council said that the bridge is safe.            | Porto Council
          In 2014 Ana Diaz said that the bridge is safe.                    | Ana Diaz
          """)
  void theDayOfSpeakingIsNoPartOfAName(String text, String name) {
    assertThat(last(text).name(), is(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The developer, Lund Bank, said that the bridge is safe.         | Lund Bank
          A second witness, lawyer Ana Diaz, said that the bridge is safe. | Ana Diaz
          The bank, a part of Lund Group, said that the bridge is safe.   | The bank
          """)
  void whoStandsBehindTheCommaIsNamed(String text, String name) {
    assertThat(last(text).name(), is(name));
  }

  @Test
  void whoeverIsNotNamedIsUnnamed() {
    CitedSource source = last("Residents said that the bridge is not safe.");
    assertThat(source.form(), is(Form.UNNAMED_GROUP));
    assertThat(source.type(), is(SourceType.CITIZEN));
    assertThat(source.profile().anonymity().isAnonymous(), is(false));
  }

  @Test
  void aWithheldNameIsToldFromAMissingOne() {
    CitedSource source =
        last("The talks failed, an official said, speaking on condition of anonymity.");
    assertThat(source.profile().anonymity().isAnonymous(), is(true));
  }

  @Test
  void theOutletThatWasToldIsKept() {
    Attribution attribution = lastOf("Ana Diaz told Al Jazeera that the bridge is safe.");
    assertThat(attribution.viaOutlet(), is("Al Jazeera"));
    assertThat(attribution.channel(), is(Attribution.Channel.INTERVIEW));
    assertThat(lastOf("Ana Diaz told reporters it is safe.").viaOutlet(), nullValue());
  }

  @Test
  void cuesHaveAStance() {
    assertThat(lastOf("The mayor said that it is safe.").stance(), is(CueStance.NEUTRAL));
    assertThat(lastOf("The mayor claimed that it is safe.").stance(), is(CueStance.DOUBTING));
    assertThat(lastOf("The mayor admitted that it is unsafe.").stance(), is(CueStance.ENDORSING));
    assertThat(lastOf("The mayor warned that it is unsafe.").stance(), is(CueStance.WARNING));
    assertThat(lastOf("The mayor called for a new bridge.").stance(), is(CueStance.DIRECTIVE));
    assertThat(lastOf("The mayor accused the bank of fraud.").stance(), is(CueStance.ADVERSARIAL));
  }

  @Test
  void anAideIsOfTheTypeOfWhomHeServesAndACriticIsNot() {
    ActorList actors =
        new ActorList(List.of(new Actor("Ana Diaz", SourceType.POLITICIAN_PARTY, List.of(), true)));
    assertThat(
        last("A senior Diaz aide said that it is safe.", actors).type(),
        is(SourceType.POLITICIAN_PARTY));
    assertThat(last("A Diaz critic said that it is safe.", actors).type(), is(SourceType.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Diaz came. Diaz is the director of the Porto Charity. Diaz said it is"
            + " safe.|CIVIL_SOCIETY",
        "Ana Diaz, Senior U.S. Economist at Lund, came. Diaz said it is safe.|EXPERT",
        "The neonatologist said that it is safe.|EXPERT",
        "The ex-mayor said that it is safe.|POLITICIAN_PARTY",
        "Ana Diaz, a Democratic Porto Committee (DPC) mayor, said it is safe.|GOVERNMENT",
        "The Porto Council met. The Porto Council report said that it is safe.|GOVERNMENT",
      })
  void whatAnArticleSaysOfASourceTellsItsType(String text, SourceType type) {
    assertThat(last(text).type(), is(type));
  }

  @Test
  void aPhotographerBesideANameTellsLessThanTheList() {
    ActorList actors =
        new ActorList(List.of(new Actor("Ana Diaz", SourceType.POLITICIAN_PARTY, List.of(), true)));
    assertThat(
        last("Ana Diaz (Reuters) came. Ana Diaz said that it is safe.", actors).type(),
        is(SourceType.POLITICIAN_PARTY));
  }

  @Test
  void aListedSurnameTellsTheTypeIfAllBearersShareIt() {
    Actor ana = new Actor("Ana Diaz", SourceType.POLITICIAN_PARTY, List.of(), true);
    Actor luis = new Actor("Luis Diaz", SourceType.MEDIA, List.of(), true);
    CitedSource source = last("Diaz said that it is safe.", new ActorList(List.of(ana)));
    assertThat(source.type(), is(SourceType.POLITICIAN_PARTY));
    assertThat(source.name(), is("Diaz"));
    assertThat(
        last("Diaz said that it is safe.", new ActorList(List.of(ana, luis))).type(),
        is(SourceType.UNKNOWN));
  }

  private static CitedSource last(String text, ActorList actors) {
    List<Attribution> found = LearnedAttributions.extractor(actors).extract(ParsedText.of(text));
    return found.get(found.size() - 1).cited();
  }

  private static CitedSource last(String text) {
    return lastOf(text).cited();
  }

  private static Attribution lastOf(String text) {
    List<Attribution> found = EXTRACTOR.extract(ParsedText.of(text));
    return found.get(found.size() - 1);
  }
}
