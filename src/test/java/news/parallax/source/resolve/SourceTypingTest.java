package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceType;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of descriptions tell of types and forms, on invented sentences. */
class SourceTypingTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(
          new ActorList(
              List.of(
                  new Actor("Ana Diaz", SourceType.POLITICIAN_PARTY, List.of(), true),
                  new Actor("Luis Diaz", SourceType.CITIZEN, List.of(), true))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // no type comes from a word on the way
        "Kim Lund, the U.S. attorney for the district of Porto|SECURITY_JUSTICE",
        "Kim Lund, the state director for Gridwell|UNKNOWN",
        "Kim Lund, who runs the Partnership for Porto City|UNKNOWN",
        "Kim Lund, director of Lantern House|UNKNOWN",
        "Kim Lund, the deputy director general of the Porto Institute|EXPERT",
        "Kim Lund, a self-described conservative|UNKNOWN",
        "Kim Lund, policy director at the libertarian Porto Institute|EXPERT",
        "Kim Lund, chief of staff for Gridwell|UNKNOWN",
        "Kim Lund, the DNC press secretary|POLITICIAN_PARTY",
        "Kim Lund, a Democratic consultant|POLITICIAN_PARTY",
        "Republican pollster Kim Lund|POLITICIAN_PARTY",
        "pollster Kim Lund|EXPERT",
        "Kim Lund, the top investment officer at Gridwell|UNKNOWN",
        "Kim Lund, director of Porto Youth Care|UNKNOWN",
        "The Royal Canadian Mounted Police|SECURITY_JUSTICE",
        "The president's team|GOVERNMENT",
        "The network|MEDIA",
        "The Porto Innocence Network|UNKNOWN",
        // an officer is of the type of the body beside him
        "Porto Federation of Teachers President Kim Lund|CIVIL_SOCIETY",
        "University of Porto Student Association president Kim Lund|CIVIL_SOCIETY",
        "Porto Justice Department spokeswoman Kim Lund|SECURITY_JUSTICE",
        "County spokesman Kim Lund|GOVERNMENT",
        "Porto Youth Group CEO Kim Lund|CIVIL_SOCIETY",
        "The Porto Association of Shop Owners|BUSINESS",
        "Kim Lund, president of the drive-in owners association|BUSINESS",
        "Kim Lund, president of the homeowners association|CIVIL_SOCIETY",
        // firms are called Group; a group that is no name has an article or an adjective
        "Kim Lund, director of retirement research at Carlow Group|BUSINESS",
        "Kim Lund, director of the conservative group|CIVIL_SOCIETY",
        "Kim Lund, director of the Porto Youth Group|CIVIL_SOCIETY",
        // "political" is nobody's party
        "Kim Lund, a political independent from Porto|UNKNOWN",
        "The Porto Political Scoop|UNKNOWN",
        "Kim Lund, the party's political director|POLITICIAN_PARTY",
        // who leads in a field is no party's
        "Kim Lund, a leader in energy storage|UNKNOWN",
        "Kim Lund, a leader in the Senate|POLITICIAN_PARTY",
        // firms that do research speak of what they found
        "Kim Lund, founder of the research firm Lund Data|EXPERT",
        // lawyers of a department speak for it
        "Justice Department lawyer Kim Lund|SECURITY_JUSTICE",
        "Family lawyer Kim Lund|EXPERT",
        "Kim Lund, a former Justice Department lawyer|EXPERT",
        // ideas have no relatives
        "Kim Lund, the intellectual godfather of new conservatism|UNKNOWN",
        "Kim Lund, the godfather of the boy|CITIZEN",
        "Supporters of the movement|CITIZEN",
        // who was passed over holds no office
        "Kim Lund, whom the president rejected as undersecretary of state|UNKNOWN",
        "Kim Lund, whom the president appointed as undersecretary of state|GOVERNMENT",
        // the works are a committee's
        "Kim Lund, chairwoman of the Senate Public Works Committee|POLITICIAN_PARTY",
        "Kim Lund, director of public works in Porto|GOVERNMENT",
        // an office says more than who else somebody is
        "Kim Lund, a swing voter and former lieutenant governor|POLITICIAN_PARTY",
        "Kim Lund, a swing voter and avid reader|CITIZEN",
        // what a body has beside it is not the body
        "The Senate race|UNKNOWN",
        "The GOP base|UNKNOWN",
        "The Senate leadership|POLITICIAN_PARTY",
        "The press shop|UNKNOWN",
        "A post by an unknown author|DOCUMENT_DATA",
        "A post by the Porto Times|MEDIA",
        "Kim Lund, attorney for the Prison Law Office|EXPERT",
        "Kim Lund, a former Senate staffer|UNKNOWN",
        "Kim Lund, a Senate staffer|POLITICIAN_PARTY",
        "Kim Lund, a former solicitor general|UNKNOWN",
        "Kim Lund, president of the Center for Reproductive Rights|CIVIL_SOCIETY",
        "Kim Lund, president of the Center for River Studies|EXPERT",
        "Wedding photographer Kim Lund|CITIZEN",
        "Kim Lund, the principal of a school|UNKNOWN",
        "Porto's interior minister Kim Lund|GOVERNMENT",
      })
  void whoIsDescribedIsOfTheTypeOfWhomHeSpeaksFor(String source, SourceType type) {
    assertThat(last(source + " said that it is safe.").type(), is(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Congressional Garden Foundation|CIVIL_SOCIETY",
        "the conservative group Porto Watch|CIVIL_SOCIETY",
        "the country's biggest business group|BUSINESS",
        "the House Garden Committee|POLITICIAN_PARTY",
        "the Department of Justice|SECURITY_JUSTICE",
        "the Center for Responsible Politics|EXPERT",
        "the history department at the University of Porto|EXPERT",
        "the board of a Porto bank|BUSINESS",
      })
  void theNounThatEndsTheNameOfABodyDecides(String body, SourceType type) {
    assertThat(last("Kim Lund, director of " + body + ", said that it is safe.").type(), is(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // who went on to an office says more than a son
        "His son Kim Lund, who went on to serve as president, said that it is safe.|POLITICIAN_PARTY",
        // deeds and outsiders tell nothing
        "The institute, which helped to kill the bill, said that it is safe.|EXPERT",
        "Hungary, which had spent days stopping migrants, said that it is safe.|GOVERNMENT",
        "Gridwell, which has sued many voters, said that it is safe.|UNKNOWN",
        "It is safe, said Kim Lund, who has led the Porto Police.|SECURITY_JUSTICE",
        "It is safe, said Kim Lund, who has been a senator for years.|POLITICIAN_PARTY",
        "Officials familiar with the charity said that it is safe.|GOVERNMENT",
        "Most of the prosecutors said that it is safe.|SECURITY_JUSTICE",
        "The president's critics said that it is safe.|UNKNOWN",
        "Deputy Chief of Staff Kim Lund said that it is safe.|GOVERNMENT",
        "An army source said that it is safe.|SECURITY_JUSTICE",
        "The 48-year-old said that it is safe.|CITIZEN",
        "School districts said that it is safe.|GOVERNMENT",
        "Rev. Kim Lund said that it is safe.|CIVIL_SOCIETY",
        // a word beside the head decides nothing
        "The state insurance commissioner, Kim Lund, said that it is safe.|GOVERNMENT",
        "Porto Securities Commission spokesman Kim Lund said that it is safe.|GOVERNMENT",
        "Labor Secretary Kim Lund said that it is safe.|GOVERNMENT",
        "The union secretary, Kim Lund, said that it is safe.|CIVIL_SOCIETY",
        "Health commissioner Dr. Kim Lund said that it is safe.|GOVERNMENT",
        "Kim Lund, owner of the Porto Coffee House, said that it is safe.|BUSINESS",
        "Kim Lund, a junior at Porto University, said that it is safe.|CITIZEN",
        "Porto Garden Fund executive director Kim Lund said that it is safe.|CIVIL_SOCIETY",
        "The executive director, Kim Lund, said that it is safe.|UNKNOWN",
        "Kim Lund, the president's selection for the post, said that it is safe.|UNKNOWN",
        "Kim Lund, a 50-year-old career coach, said that it is safe.|CITIZEN",
        "BBC News Political Analyst Kim Lund said that it is safe.|MEDIA",
        "Kim Lund, a political analyst at the University of Porto, said that it is safe.|EXPERT",
        "\"It is safe,\" said Kim Lund, the first black woman to lead the choir.|UNKNOWN",
        "40 percent of Democrats said that it is safe.|CITIZEN",
        "40% of House Republicans said that it is safe.|POLITICIAN_PARTY",
        "Republicans said that it is safe.|POLITICIAN_PARTY",
        "Press Briefing: It is safe, and nobody has to leave.|DOCUMENT_DATA",
        "The cemetery's administrative officer said that it is safe.|UNKNOWN",
        // a president is one of a country unless more is said
        "Ukrainian president Kim Lund said that it is safe.|GOVERNMENT",
        "President Kim Lund said that it is safe.|GOVERNMENT",
        "The Republican president said that it is safe.|GOVERNMENT",
        "Ukraine's president, Kim Lund, said that it is safe.|GOVERNMENT",
        "Aerolink president Kim Lund said that it is safe.|UNKNOWN",
        "President and CEO Kim Lund said that it is safe.|BUSINESS",
        // what somebody once was is no office
        "Former election commissioner Kim Lund said that it is safe.|POLITICIAN_PARTY",
        "Kim Lund, who served as labor secretary, said that it is safe.|POLITICIAN_PARTY",
        "Kim Lund, a retired army general, said that it is safe.|UNKNOWN",
        "Kim Lund, a former police officer, said that it is safe.|UNKNOWN",
        "Kim Lund, a former NATO chief, said that it is safe.|UNKNOWN",
        "Luis Berg's then-mayor Kim Lund said that it is safe.|GOVERNMENT",
        "Kim Lund, a former aide, said no. Lund, now a professor, said that it is safe.|EXPERT",
        // who is meant is told by age name or list
        "18-year-old Kim Lund said that it is safe.|CITIZEN",
        "Kim Lund, age 29, said that it is safe.|CITIZEN",
        "The paper attacked farmers including Kim Lund. Lund said that it is safe.|CITIZEN",
        "Kim Lund for the Porto Police said that it is safe.|SECURITY_JUSTICE",
        "The Porto Housing Council met. PHC said that it is safe.|GOVERNMENT",
        "WXYA reported that it is safe.|MEDIA",
        "KXYZ-TV reported that it is safe.|MEDIA",
        "Team Diaz said that it is safe.|POLITICIAN_PARTY",
        "Ms. Diaz said that it is safe.|POLITICIAN_PARTY",
        "Mr. Diaz said that it is safe.|CITIZEN",
        "A spokesman for Ms. Diaz said that it is safe.|POLITICIAN_PARTY",
      })
  void theWordsAroundAHeadTellItsType(String text, SourceType type) {
    assertThat(last(text).type(), is(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The health department|NAMED_GROUP",
        "A health department|UNNAMED_GROUP",
        "Swedish court|UNNAMED_GROUP",
        "The company that runs the ferry|UNNAMED_GROUP",
        "A study by the Porto Times|NAMED_GROUP",
        "A study|DOCUMENT",
        "The Porto Garden Act|DOCUMENT",
        "Danish and Swedish officials|UNNAMED_GROUP",
        "Team Diaz|NAMED_GROUP",
        "Reuters|NAMED_GROUP",
        "Londoners|UNNAMED_GROUP",
      })
  void bodiesAndDocumentsAreNoIndividuals(String source, Form form) {
    assertThat(last(source + " said on Monday that it is safe.").form(), is(form));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kim Lund, a retired banker|CITIZEN",
        "Kim Lund, a laid-off crane operator|CITIZEN",
        "Kim Lund, a retired professor of law|EXPERT",
        "Kim Lund, a retired Navy admiral|UNKNOWN",
        "Kim Lund, who served as a minister under Diaz|POLITICIAN_PARTY",
        "Kim Lund, a Lantern militia commander|UNKNOWN",
        "Kim Lund, a spokesman for the rebels|UNKNOWN",
        "A rebel group|UNKNOWN",
        "Kim Lund, a staff attorney with the ACLU|CIVIL_SOCIETY",
        "Kim Lund, a lawyer for the protesters|EXPERT",
        "Kim Lund, commander in chief of the Veterans of Foreign Wars|CIVIL_SOCIETY",
        "Kim Lund, the other Democrat on the commission|GOVERNMENT",
        "Kim Lund, executive director of Worried Veterans for Porto|CIVIL_SOCIETY",
        "Kim Lund, president of Live Lanterns|UNKNOWN",
        "Kim Lund, the president of France|GOVERNMENT",
        "Kim Lund, director of government relations at Gridwell|UNKNOWN",
        "Kim Lund, the National Bridge Bankers Association president|BUSINESS",
        "Kim Lund, president of the National Association of Bridge Builders|BUSINESS",
        "The National Association of Lantern Journalists|CIVIL_SOCIETY",
        "Kim Lund, a student and activist|CIVIL_SOCIETY",
        "Kim Lund, the school superintendent|GOVERNMENT",
        "Kim Lund, the police superintendent|SECURITY_JUSTICE",
        "Kim Lund, a project manager from Porto|UNKNOWN",
        "Sen. Dean Lund|POLITICIAN_PARTY",
      })
  void whoSpeaksForWhomTellsTheType(String source, SourceType type) {
    assertThat(last(source + ", said that it is safe.").type(), is(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Ana Lund met Vice President Kim Berg. The vice president|Kim Berg",
        "Vice President Kim Berg came. President Ana Lund left. Berg stayed. The president|Ana"
            + " Lund",
      })
  void aVicePresidentIsNoPresident(String text, String name) {
    assertThat(last(text + " said that it is safe.").name(), is(name));
  }

  private static CitedSource last(String text) {
    List<Attribution> found = EXTRACTOR.extract(ParsedText.of(text));
    return found.get(found.size() - 1).cited();
  }
}
