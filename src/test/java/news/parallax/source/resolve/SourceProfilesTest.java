package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.source.Anonymity;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceProfile;
import news.parallax.source.SourceProfile.Status;
import news.parallax.source.SourceProfile.StoryStanding;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.SyntaxModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceProfilesTest {
  private static final SyntaxModel SYNTAX = SyntaxModel.load();
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two people familiar with the talks said the deal was dead. | ACCESS_ONLY",
        "The deal was dead, according to a person briefed on the talks. | ACCESS_ONLY",
        "A person with direct knowledge of the plan said it would fail. | ACCESS_ONLY",
        "Three people who were on the call said the board had lost patience. | ACCESS_ONLY",
        "One source told reporters that the deal was dead. | ACCESS_ONLY",
        "The deal was dead, said an official who asked not to be named. | WITHHELD",
        "A nurse said on condition of anonymity that the ward was full. | WITHHELD",
        "The guard, who was not authorized to speak publicly, said the gate was open. | WITHHELD",
        "Two nurses, who spoke on condition that their names not be used, said it was late. |"
            + " WITHHELD",
        "A senior administration official said the deal was dead. | OFFICE_ONLY",
        "Several aides said the deal was dead. | OFFICE_ONLY",
        "One of the agency's lobbyists said the deal was dead. | OFFICE_ONLY",
        "One of the senior officials said the deal was dead. | OFFICE_ONLY",
        "Two senior Republicans said the deal was dead. | OFFICE_ONLY",
        "People who have spoken with the mayor said the deal was dead. | ACCESS_ONLY",
        "People close to the East Porto PAC said the deal was dead. | ACCESS_ONLY",
        "A source within the Porto Water Board said the deal was dead. | ACCESS_ONLY",
        "The deal was dead, according to sources directly familiar with the matter. | ACCESS_ONLY",
        "One source advising the team told reporters that the deal was dead. | ACCESS_ONLY",
        "A senior party figure said the deal was dead. | OFFICE_ONLY",
        "A second person said the deal was dead. | ACCESS_ONLY",
        "The deal was dead and the bank had known it, said two people close to the bank. |"
            + " ACCESS_ONLY",
        "One of the board's newest Republicans, freshman Sen. Ana Diaz of Porto, said it was dead."
            + " | NONE",
        "A man in the street said the bridge was unsafe. | NONE",
        "Republicans said the bridge was unsafe. | NONE",
        "Residents said the bridge was unsafe. | NONE",
        "Officials said the bridge was unsafe. | NONE",
        "Mayor Ana Diaz said the bridge was unsafe. | NONE",
        "A police spokesman said the bridge was unsafe. | NONE",
        "People in the street said the bridge was unsafe. | NONE",
        "The report said the bridge was unsafe. | NONE",
      })
  void anonymityHasAGrade(String text, Anonymity grade) {
    assertThat(last(text).anonymity(), is(grade));
  }

  @Test
  void whoeverIsPointedAtAgainStaysAnonymous() {
    SourceProfile source =
        last(
            "Two people familiar with the talks said the deal was dead.\n\n"
                + "The bank wanted more, the people said.");
    assertThat(source.anonymity(), is(Anonymity.ACCESS_ONLY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A senior port official said the deal was dead. | The port official said it was late.",
        "One of the port officials said the deal was dead. | This official said it was late.",
        "A person familiar with the talks said the deal was dead. | Another said it was late.",
        "Three officials briefed on the talks said the deal was dead. | One of them said it was"
            + " late.",
        "One lobbyist, who spoke on condition of anonymity, was tired. | The lobbyist said it was"
            + " late.",
      })
  void whoeverSpeaksBesideOrAgainIsAsAnonymous(String first, String second) {
    assertThat(last(first + "\n\n" + second).anonymity().isAnonymous(), is(true));
  }

  @Test
  void itIsNoPersonWithoutAName() {
    List<Attribution> found =
        all(
            "One source in the bank told reporters that the deal was dead. It said in May that the"
                + " deal was safe.");
    assertThat(found.get(1).cited().profile().anonymity(), is(Anonymity.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The nurses spoke on condition of anonymity. | 0",
        "A senator who requested anonymity said it was late. | 1",
        "Two nurses, who asked to remain anonymous, said it was late. | 1",
      })
  void aWishNotToBeNamedIsNoStatement(String text, int statements) {
    assertThat(all(text).size(), is(statements));
  }

  @Test
  void aNameWithheldInTheNextSentenceIsTheLastSpeakers() {
    List<Attribution> found =
        all(
            "The deal was dead, a senior banker said. The banker asked not to be identified"
                + " because the talks are private.");
    SourceProfile first = found.get(0).cited().profile();
    assertThat(first.anonymity(), is(Anonymity.WITHHELD));
  }

  @Test
  void theReasonIsInTheWordsOfTheArticle() {
    SourceProfile source =
        first(
            "The talks failed, said an official who spoke on condition of anonymity because he"
                + " feared reprisals.");
    assertThat(source.anonymityReason(), is("because he feared reprisals"));
  }

  @Test
  void howAnAnonymousSourceKnowsIsKept() {
    assertThat(
        last("Two people familiar with the talks said the deal was dead.").justification(),
        is("familiar with the talks"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Lund, former clerk of the port and current head of staff at the mill, said it was"
            + " late. | current head of staff at the mill",
        "It was started by one of the court's judges, Ana Lund; and a nurse. Lund said it was late."
            + " | court's judge",
        "The bill's author, Democratic state Sen. Ana Lund, said it was late. | Democratic state"
            + " Sen.",
        "\"It is late,\" said the port's top engineer, Ana Lund, at a hearing. | port's top"
            + " engineer",
        "For years, Ana Lund felt stuck. The Porto guitarist used to tour with a band. \"It is"
            + " late,\" Lund said. | Porto guitarist",
        "Ana Lund felt stuck. The Porto officer shot twice. \"It is late,\" Lund said. | ''",
        "Ana Lund met Kim Ros. The Porto guitarist used to tour. \"It is late,\" Lund said. | ''",
      })
  void titlesAreReadWhereverTheyStand(String text, String title) {
    SourceProfile source = last(text);
    assertThat(source.title() == null ? "" : source.title(), is(title));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"It is late,\" said Ana Lund, who runs the boat lab at Porto Harbour College. | Porto"
            + " Harbour College",
        "\"It is late,\" said Ana Lund, who spoke at Porto Harbour College. | ''",
        "Ana Lund of the Porto Harbour Board said it was late. | Porto Harbour Board",
        "Ana Lund of Cedar Rapids said it was late. | ''",
      })
  void whereSomebodyWorksIsTheAffiliation(String text, String body) {
    SourceProfile source = last(text);
    assertThat(source.affiliation() == null ? "" : source.affiliation(), is(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bill's author, Democratic state Sen. Ana Lund, said it was late. | Ana Lund",
        "\"It is late,\" said the port's top engineer, Ana Lund, at a hearing. | Ana Lund",
        "AB 13 author, Assemblymember Ana Lund (D-Porto) said it was late. | Ana Lund",
        "TJ King was there. \"It is late,\" King said. | TJ King",
      })
  void whoHoldsAnOfficeIsTheSource(String text, String name) {
    List<Attribution> found = all(text);
    assertThat(found.get(found.size() - 1).cited().name(), is(name));
  }

  @Test
  void aRelativeClauseTellsHowANamedSourceKnows() {
    SourceProfile source =
        last("Ana Diaz, who has studied the river for ten years, said the bridge is safe.");
    assertThat(source.justification(), is("who has studied the river for ten years"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Diaz, chief engineer of the Porto Harbour Council, said the bridge is safe."
            + " | chief engineer of the Porto Harbour Council | Porto Harbour Council | CURRENT",
        "Former Mayor Ana Diaz said the bridge is safe. | Former Mayor | | FORMER",
        "The bridge is safe, said Ana Diaz, a spokeswoman for Lund Bank."
            + " | spokeswoman for Lund Bank | Lund Bank | CURRENT",
        "A police officer said the bridge is safe. | police officer | | CURRENT",
        "Ms. Diaz said the bridge is safe. | | | UNSTATED",
      })
  void titleBodyAndStatusAreTold(String text, String title, String body, Status status) {
    SourceProfile source = last(text);
    assertThat(source.title(), is(title));
    assertThat(source.affiliation(), is(body));
    assertThat(source.status(), is(status));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ana Diaz said the bridge is safe. | OFFICIAL",
        "A survivor said the bridge shook. | VICTIM",
        "Witnesses said the bridge shook. | WITNESS",
        "Ana Diaz, a professor of engineering at Porto University, said it is safe. | EXPERT",
        "I think the bridge is safe. | OUTLET",
      })
  void theStandingOfASourceIsTold(String text, StoryStanding standing) {
    assertThat(last(text).standing(), is(standing));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The poll found that most voters want a new bridge. | DOCUMENT",
        "SoCalGas said the bridge is safe. | NAMED_GROUP",
        "Ana McMullin won in Porto. McMullin said the bridge is safe. | NAMED_INDIVIDUAL",
        // what somebody wrote is a document
        "The plan failed, according to an email that Ana Lund wrote to colleagues. | DOCUMENT",
        "The members signed letters, the meeting agenda said. | DOCUMENT",
        "The plan failed, according to Ana Lund. | NAMED_INDIVIDUAL",
      })
  void documentsAndCoinedNamesAreNoPeople(String text, Form form) {
    List<Attribution> found = all(text);
    assertThat(found.get(found.size() - 1).cited().form(), is(form));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lund Bank declined to comment.",
        "The mayor refused to comment on the plan.",
        "Lund Bank did not immediately respond to a request for comment.",
      })
  void whoGivesNoAnswerMakesNoStatement(String text) {
    assertThat(acts(text), hasItem(Attribution.Act.DECLINED));
  }

  @Test
  void whoRefusesToActDoesNotDeclineToComment() {
    assertThat(
        acts("The mayor refused to close the bridge."), not(hasItem(Attribution.Act.DECLINED)));
  }

  private static List<Attribution.Act> acts(String text) {
    return all(text).stream().map(Attribution::act).toList();
  }

  private static SourceProfile first(String text) {
    return all(text).get(0).cited().profile();
  }

  private static SourceProfile last(String text) {
    List<Attribution> found = all(text);
    return found.get(found.size() - 1).cited().profile();
  }

  private static List<Attribution> all(String text) {
    return EXTRACTOR.extract(SYNTAX.parse(new Segmenter().segment(text)));
  }
}
