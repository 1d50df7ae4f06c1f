package news.parallax.text.mention;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.stream.Collectors;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the names of people begin and end, and what stands before them. */
class PersonNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Selene San Marco came. The crowd cheered San Marco.|Selene San Marco",
        "Ana Le Brun lost. Nobody saw Le Brun.|Ana Le Brun",
        "Mary Powell Lund came. Nobody saw Powell Lund.|Mary Powell Lund",
        "Ana O’Lund lost. Nobody saw O’Lund.|Ana O’Lund",
        "Mary Ann Lund met Ann Lund.|Mary Ann Lund, Ann Lund",
        "Ex-Navy SEAL Robert Lund fired. But Robert Lund fell.|Robert Lund",
        "Then-President of Norway Robert Lund came.|Robert Lund",
        "Charles Diaz III came.|Charles Diaz III",
        "E.J. Lund Jr. came. J.W. Diaz fell.|E.J. Lund Jr, J.W. Diaz",
        "NBLC Robert Lund came.|Robert Lund",
        "Club-goer Robert Lund came.|Robert Lund",
        "A Robert Lund-style hat fell. In Feb. it rained.|''",
        "Joe Diaz Joe Diaz came.|Joe Diaz",
        "Orrin Diaz came. Added Diaz of the vote: it is bad.|Orrin Diaz",
        "Sen. Ana A. Lund came. Lund fell.|Ana A. Lund",
        "Sen. Dean Lund came. Nobody saw Lund.|Dean Lund",
        "Robert Lund came. Nobody heard Dean Lund.|Robert Lund",
        "William Lund came. Nobody saw Bill Lund. The crowd cheered Lund.|William Lund",
        "Joe A. Lund came. Nobody saw Joseph Lund.|Joe A. Lund",
        "Ann Diaz Lund came. Nobody saw Ann Lund.|Ann Diaz Lund",
        "Robert Lund came. Nobody saw Robert Lund Jr. or Ana Lund.|Robert Lund, Robert Lund Jr, Ana Lund",
        "Secretary of Veterans Affairs Ana K. Lund came. Experts Say fell.|Ana K. Lund",
        "Ana Lund came. It fell to Justices Lund, Robert Diaz and Kim Berg.|Ana Lund, Robert Diaz, Kim Berg",
        "Robert Lund met Ana Diaz. It was for Ambassadors Lund and Diaz.|Robert Lund, Ana Diaz",
      })
  void namesOfPeopleAreToldFromWhatStandsBeside(String text, String people) {
    assertThat(names(text, Kind.PERSON), is(people));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lund Consulting lost money.|Lund Consulting",
        "The vote was close, Porto Examiner found.|Porto Examiner",
        "Team Diaz won.|Team Diaz",
        "Samantha Bee won.|''",
        "World War II was long.|World War II",
        "They wrote to Southern California Edison.|Southern California Edison",
        "Gridwell, an app that counts rides, closed.|Gridwell",
        "Gridwell, a farmer who counts sheep, won.|''",
        "They met in Porto Unified.|Porto Unified",
      })
  void namesOfBodiesAreToldByTheirWords(String text, String bodies) {
    assertThat(names(text, Kind.BODY), is(bodies));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then-Secretary of Defense Robert Lund came.|TITLE then-secretary of defense",
        "His lawyer, Marc Lund, came.|TITLE his lawyer",
        "18-year-old Ana Lund came.|AGE 18-year-old",
        "Then 44-year-old teacher Ana Lund came.|TITLE teacher, AGE 44-year-old",
        "Ex-Navy SEAL Robert Lund fired. But Robert Lund fell.|TITLE ex-navy seal",
        "An outreach specialist with the Porto Aid Project, Ana Lund came.|TITLE an outreach"
            + " specialist with the porto aid project",
        "It was started by one of the judges of the court, Ana Lund; a teacher; and a nurse.|TITLE"
            + " one of the judges of the court",
        "They thanked chief systems and services officer Ana Lund.|TITLE chief systems and services"
            + " officer",
        "When they met a friend of the judge in Porto, Ana Lund left.|''",
      })
  void whatStandsBeforeANameIsKept(String text, String described) {
    Entity person =
        new MentionFinder()
            .find(ParsedText.of(text)).entities().stream()
                .filter(entity -> entity.name().endsWith("Lund"))
                .findFirst()
                .orElseThrow();
    assertThat(
        person.descriptions().stream()
            .map(d -> d.kind() + " " + d.lower())
            .collect(Collectors.joining(", ")),
        is(described));
  }

  private static String names(String text, Kind kind) {
    return new MentionFinder()
        .find(ParsedText.of(text)).entities().stream()
            .filter(entity -> entity.kind() == kind)
            .map(Entity::name)
            .collect(Collectors.joining(", "));
  }
}
