package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuedDocumentsTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A late May Reuters/Ipsos poll found that the mayor was ahead. | Reuters/Ipsos",
        "A Porto Health Institute study found that the water was safe. | Porto Health Institute",
        "The water was safe, according to data from the Porto Water Agency. | Porto Water Agency",
        "The water was safe, according to a study published in May by the Porto Water Agency."
            + " | Porto Water Agency",
        "A poll in December by the Porto Research Center found that most voters were tired."
            + " | Porto Research Center",
        "The Porto Water Agency's latest report said the water was safe. | Porto Water Agency",
      })
  void aDocumentStandsForWhoIssuedIt(String text, String issuer) {
    CitedSource cited = last(text);
    assertThat(cited.name(), is(issuer));
    assertThat(cited.form(), is(Form.NAMED_GROUP));
    assertThat(cited.profile().affiliation(), is(Matchers.nullValue()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According to records obtained by the Porto Herald, the dam was unsafe.",
        "A German study found that the water was safe.",
        "A Facebook post said that the water was safe.",
        "The Porto Water Agency's policy states that tired staff must rest.",
        "The Office of Open Records refused. The report said that the water was safe.",
        "The Washington Post was there. The study found that the water was safe.",
      })
  void aDocumentStaysOneThatNobodyIsToldToHaveIssued(String text) {
    assertThat(last(text).form(), is(Form.DOCUMENT));
  }

  @Test
  void aPostIsByWhoeverWroteIt() {
    CitedSource cited =
        last("Ana Diaz was tired. According to a post by Diaz on Monday, the judge agreed.");
    assertThat(cited.name(), is("Ana Diaz"));
    assertThat(cited.form(), is(Form.NAMED_INDIVIDUAL));
  }

  @Test
  void aSurveyIsThePollSpokenOfBefore() {
    CitedSource cited =
        last(
            "A Porto Research Center poll found that most voters were tired.\n\n"
                + "The survey also found that few voters were angry.");
    assertThat(cited.name(), is("Porto Research Center"));
  }

  @Test
  void theLawyersAreOfTheFirmToldBefore() {
    String first = "Diaz's lawyers, from the Lund Legal Group, said that the vote was lost. ";
    assertThat(
        last(first + "\n\nThe lawyers said that the judge was wrong.").profile().affiliation(),
        is("Lund Legal Group"));
    assertThat(
        last(first + "\n\nThe county attorneys said that the judge was right.")
            .profile()
            .affiliation(),
        is(Matchers.nullValue()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An official who spoke to the Porto Water Agency said that the water was safe.",
        "Many groups such as the Porto Water Agency said that the water was safe.",
      })
  void whoIsSpokenToOrAnExampleIsNobodysBody(String text) {
    assertThat(last(text).profile().affiliation(), is(Matchers.nullValue()));
  }

  private static CitedSource last(String text) {
    List<Attribution> found = EXTRACTOR.extract(ParsedText.of(text));
    return found.get(found.size() - 1).cited();
  }
}
