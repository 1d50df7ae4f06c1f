package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;

class ResolvingExtractorTest {
  private static final AttributionExtractor EXTRACTOR = ResolvingExtractor.byRules(ActorList.EMPTY);

  @Test
  void aSurnameIsResolvedToTheFullName() {
    CitedSource source = last("Ana Diaz won in Porto. Diaz said the bridge is safe.");
    assertThat(source.name(), is("Ana Diaz"));
    assertThat(source.resolution(), is("surname"));
    assertThat(source.form(), is(Form.NAMED_INDIVIDUAL));
  }

  @Test
  void aPronounIsResolvedToTheLastSpeaker() {
    CitedSource source =
        last("Mayor Ana Diaz said the bridge is safe. She added that it will open.");
    assertThat(source.name(), is("Ana Diaz"));
    assertThat(source.resolution(), is("pronoun"));
    assertThat(source.type(), is(SourceType.GOVERNMENT));
    assertThat(source.typeEvidence(), is("mayor"));
  }

  @Test
  void aTitleIsResolvedToWhoBearsIt() {
    CitedSource source =
        last(
            "Norwegian President Ola Berg met Swedish President Kim Lund. The Norwegian president"
                + " said the talks were good.");
    assertThat(source.name(), is("Ola Berg"));
    assertThat(source.resolution(), is("title"));
  }

  @Test
  void aShortFormIsResolvedToTheBody() {
    CitedSource source =
        last("The Porto Harbour Council met on Monday. The Council said that the bridge is safe.");
    assertThat(source.name(), is("Porto Harbour Council"));
    assertThat(source.form(), is(Form.NAMED_GROUP));
  }

  @Test
  void surnamesOfTwoPeopleAreLeftAlone() {
    CitedSource source =
        last("Ana Diaz and Luis Diaz met in Porto. Diaz said that the bridge is safe.");
    assertThat(source.name(), is("Diaz"));
  }

  @Test
  void aSpokespersonSpeaksForSomebody() {
    CitedSource source = last("Kremlin spokesman Ivan Orlov said that talks will go on.");
    assertThat(source.name(), is("Ivan Orlov"));
    assertThat(source.speaksFor(), is("Kremlin"));
    assertThat(source.type(), is(SourceType.GOVERNMENT));
  }

  @Test
  void anOfficeIsOfTheTypeOfItsBody() {
    assertThat(
        last("Ana Diaz, chief financial officer at the Porto Foundation, said it will help.")
            .type(),
        is(SourceType.CIVIL_SOCIETY));
    assertThat(
        last("A spokesman for the Porto police said that the bridge is safe.").type(),
        is(SourceType.SECURITY_JUSTICE));
  }

  @Test
  void partyAndStateTellALegislator() {
    CitedSource source =
        last("Ana Diaz (R-Ky.) came to Porto. Diaz said that the bridge is not safe.");
    assertThat(source.type(), is(SourceType.POLITICIAN_PARTY));
    assertThat(source.typeEvidence(), is("r-ky"));
  }

  @Test
  void aNameBehindItsOfficeAndCountryIsFound() {
    CitedSource source = last("Governor of Washington Ana Diaz said that the bridge is safe.");
    assertThat(source.name(), is("Ana Diaz"));
    assertThat(source.form(), is(Form.NAMED_INDIVIDUAL));
    assertThat(source.type(), is(SourceType.GOVERNMENT));
  }

  @Test
  void aMiddleInitialMakesNobodyElse() {
    CitedSource source = last("Ana Diaz won. Ana M. Diaz said that the bridge is safe.");
    assertThat(source.name(), is("Ana Diaz"));
  }

  @Test
  void whoSaysIOutsideOfQuotationsIsTheAuthor() {
    CitedSource source = last("I think that the bridge is safe.");
    assertThat(source.name(), is(CitedSource.AUTHOR_NAME));
    assertThat(source.type(), is(SourceType.MEDIA));
  }

  @Test
  void aDocumentIsOfTheTypeOfItsIssuer() {
    CitedSource source = last("Mayor Ana Diaz met us. Diaz's statement said the bridge is safe.");
    assertThat(source.name(), is("Ana Diaz"));
    assertThat(source.resolution(), is("document"));
    assertThat(source.type(), is(SourceType.GOVERNMENT));
  }

  @Test
  void whoeverIsNotNamedIsUnnamed() {
    CitedSource source = last("Residents said that the bridge is not safe.");
    assertThat(source.form(), is(Form.UNNAMED_GROUP));
    assertThat(source.type(), is(SourceType.CITIZEN));
    assertThat(source.anonymous(), is(false));
  }

  @Test
  void aWithheldNameIsToldFromAMissingOne() {
    CitedSource source =
        last("The talks failed, an official said, speaking on condition of anonymity.");
    assertThat(source.anonymous(), is(true));
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

  private static CitedSource last(String text) {
    return lastOf(text).cited();
  }

  private static Attribution lastOf(String text) {
    List<Attribution> found = EXTRACTOR.extract(ParsedText.of(text));
    return found.get(found.size() - 1);
  }
}
