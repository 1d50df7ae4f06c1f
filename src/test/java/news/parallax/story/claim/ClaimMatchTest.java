package news.parallax.story.claim;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.story.StoryArticle;
import news.parallax.story.StoryTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the quantities of two articles go together. */
class ClaimMatchTest {
  private static final String FIRST = "The mayor of Orlow, Carla Munt, called a meeting in Orlow. ";
  private static final String SECOND = "In Orlow, mayor Carla Munt has called a council meeting. ";

  private static String matches(StoryArticle a, StoryArticle b) {
    List<StoryArticle> articles = List.of(a, b);
    List<Claim> claims =
        articles.stream().flatMap(article -> new ClaimFinder().claims(article).stream()).toList();
    return ClaimAligner.align(articles, claims).stream()
        .map(
            match ->
                text(articles, match.a()) + " / " + text(articles, match.b()) + " " + name(match))
        .collect(Collectors.joining("; "));
  }

  private static String text(List<StoryArticle> articles, Claim claim) {
    StoryArticle article = articles.get(claim.articleId().equals("a") ? 0 : 1);
    return claim.span().in(article.article().text());
  }

  private static String name(ClaimMatch match) {
    return match.relation().name().toLowerCase(Locale.ROOT);
  }

  private static StoryArticle article(String id, int day, String text) {
    return StoryTexts.article(id, "Outlet " + id, LocalDate.of(2024, 5, day), text, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Exports fell from 816 000 tonnes, valued at $1 943 million, in 2012–13 to 934 000 tonnes"
            + " in 2013–14.|Exports fell from 816,000 tonnes, valued at $1.943bn, in 2012-13 to"
            + " 934,000 tonnes in 2013-14.|816 000 tonnes / 816,000 tonnes agree; $1 943 million /"
            + " $1.943bn agree; 934 000 tonnes / 934,000 tonnes agree",
        "The beams reached 12.8–13.0 megawatts, and between 40 and 50 workers were on site."
            + "|The beams reached 12.8 to 13 megawatts, and 40-50 workers were on site."
            + "|12.8–13.0 megawatts / 12.8 to 13 megawatts agree; 40 and 50 / 40-50 agree",
        "The project cost one point two million euros and employed a couple of hundred workers.|The"
            + " project cost 1.2 million euros and employed 200 workers.|one point two million"
            + " euros / 1.2 million euros agree; a couple of hundred / 200 agree",
        "The spread widened by 150bps, and the yield rose 0.25 percentage points to 4.5%.|The"
            + " spread widened by 150 basis points, and the yield rose 25bp to 4.5 per cent.|150bps"
            + " / 150 basis points agree; 0.25 percentage points / 25bp agree; 4.5% / 4.5 per cent"
            + " agree",
        "Damage was put at $3.8 billion and 1,200 homes were destroyed."
            + "|Damage was put at US$3,800 million and 1.2k homes were destroyed."
            + "|$3.8 billion / US$3,800 million agree; 1,200 / 1.2k agree",
        "At least 12 people were killed and 30 people were injured."
            + "|Twelve people were killed and more than two dozen people were injured."
            + "|At least 12 / Twelve agree; 30 / more than two dozen agree",
        "The population fell by a third to 2 million people. One in five residents is over 65."
            + "|The population fell 33% to two million people. 20% of residents are over 65."
            + "|2 million / two million agree; One in five / 20% agree",
        "Miners will get Rs 5 lakh each, in all Rs 2.5 crore, or about £240k.|Miners will get"
            + " 500,000 rupees each, in all 25 million rupees, or about £240,000.|Rs 5 lakh /"
            + " 500,000 rupees agree; Rs 2.5 crore / 25 million rupees agree; about £240k / about"
            + " £240,000 agree",
        "About half a million passengers are stranded and 1½ million bags lost. Temperatures hit"
            + " -5C.|About 500,000 passengers are stranded and 1.5m bags lost. Temperatures hit"
            + " minus 5 degrees Celsius.|About half a million / About 500,000 agree; 1½ million /"
            + " 1.5m agree; -5C / minus 5 degrees Celsius agree",
        "Carla Munt won by 1,203 votes, with 51.2 per cent of the vote to 48.8 per cent."
            + "|Carla Munt won by 1,230 votes, with 51.2% of the vote to 48.8%."
            + "|1,203 / 1,230 conflict; 51.2 per cent / 51.2% agree; 48.8 per cent / 48.8% agree",
        "The 9-mile tunnel cost $2-3 billion and took 10 years. It carries 5 000 cars a day.|The"
            + " 14.5km tunnel cost between $2 billion and $3 billion and took a decade. It carries"
            + " 5,000 vehicles daily.|9-mile / 14.5km agree; $2-3 billion / $2 billion and $3"
            + " billion agree; 10 years / a decade agree; 5 000 / 5,000 agree",
        "The ferry, carrying 210 passengers and 14 crew, sank 3 nautical miles off the coast. 18"
            + " bodies were found.|The ferry, carrying 224 people, sank 3.5 miles off the coast."
            + " Eighteen bodies were found.|3 nautical miles / 3.5 miles agree; 18 / Eighteen"
            + " agree",
        "Some 12 000 people lost power and 3 500 homes were flooded."
            + "|Some 12,000 people lost power and 3,500 homes were flooded."
            + "|Some 12 000 / Some 12,000 agree; 3 500 / 3,500 agree",
        "The test cost €1 250 000."
            + "|The test cost €1,250,000."
            + "|€1 250 000 / €1,250,000 agree",
        "The bridge cost 3.5 to 4 million euros. Between 20 and 30 people were hurt."
            + "|The bridge cost 4 million euros. 30 people were hurt."
            + "|3.5 to 4 million euros / 4 million euros agree; 20 and 30 / 30 agree",
        "The sale raised two and a half billion dollars from forty-five thousand investors.|The"
            + " sale raised 2.5 billion dollars from 45,000 investors.|two and a half billion"
            + " dollars / 2.5 billion dollars agree; forty-five thousand / 45,000 agree",
        "The breach killed 120 people and injured 340 people."
            + "|The breach killed 210 people and injured 340 people."
            + "|120 / 210 conflict; 340 / 340 agree",
        "The fire destroyed 1,200 homes and 35 shops."
            + "|The fire destroyed 2,100 homes and 35 shops."
            + "|1,200 / 2,100 conflict; 35 / 35 agree",
        "Turnout was 62 percent, up from 55 percent in 2019."
            + "|Turnout was 55 percent, down from 62 percent in 2019."
            + "|62 percent / 55 percent conflict",
        "The payout is worth 4.2 million dollars over three years.|The payout is worth 4.2 million"
            + " euros over 36 months.|4.2 million dollars / 4.2 million euros conflict; over three"
            + " years / over 36 months agree",
        "Nearly 1.5 million passengers are stranded. None was hurt."
            + "|As many as 1.5 million passengers are stranded. Nobody was hurt."
            + "|Nearly 1.5 million / As many as 1.5 million agree",
        "Carla Munt won by 1,203 votes."
            + "|Carla Munt won by 1,230 votes."
            + "|1,203 / 1,230 conflict",
        "The tunnel cost $2-3 billion. Police arrested 14 protesters."
            + "|The tunnel cost $2.5 billion. Police arrested 41 protesters."
            + "|$2-3 billion / $2.5 billion agree; 14 / 41 conflict",
        "The ferry sank 3 miles off the coast with 18 people dead and 6 missing."
            + "|The ferry sank 5 kilometres off the coast with 81 people dead and 6 missing."
            + "|3 miles / 5 kilometres agree; 18 / 81 conflict; 6 / 6 agree",
        "The blast left five people dead, Munt said. The company said three people had died."
            + "|The blast left three people dead, the company said."
            + "|three / three agree",
        "The budget was cut by 1,5 million euros. It was 12.345,00 euros a pupil."
            + "|The budget was cut by 1.5 million euros. It was 12,345 euros a pupil."
            + "|1,5 million euros / 1.5 million euros agree; 12.345,00 euros / 12,345 euros agree"
      })
  void theNumbersOfOneDayGoTogether(String some, String other, String expected) {
    assertThat(
        matches(article("a", 1, FIRST + some), article("b", 1, SECOND + other)),
        is(expected == null ? "" : expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hide Caption 3 of 45 the ferries of Orlow burned on the quay.",
        "Police in Orlow took several 911 calls before people were killed.",
        "A 999 operator in Orlow heard how people were killed."
      })
  void numbersOfPicturesAndThoseThatAreDialledAreNoClaims(String text) {
    assertThat(new ClaimFinder().claims(article("a", 1, text)), is(List.of()));
  }

  @Test
  void aRangeIsNoValueOfBefore() {
    StoryArticle article =
        article("a", 1, "Estimates of the people killed in Orlow range from 42 to more than 60.");
    assertThat(new ClaimFinder().claims(article).get(0).about().scope().lead(), is(""));
    StoryArticle changed =
        article("b", 1, "The number of people killed in Orlow rose from 42 on Monday to 60.");
    assertThat(new ClaimFinder().claims(changed).get(0).about().scope().lead(), is("from"));
  }

  /** Contradictions between outlets that were missed once, in other words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 75 people were killed in Orlow."
            + "|Between 42 and 60 people were killed in Orlow."
            + "|At least 75 / 42 and 60 conflict",
        "At least 75 people were killed in Orlow."
            + "|Forty people were killed in Orlow."
            + "|At least 75 / Forty conflict",
        "The plan would offer citizenship to 1.5 million immigrants."
            + "|The plan would offer citizenship to 1.8 million immigrants."
            + "|1.5 million / 1.8 million conflict",
        "The department has 350,000 employees."
            + "|The department has 360,000 employees."
            + "|350,000 / 360,000 conflict",
        "The rate of Orlow rose by 0.8 percent."
            + "|The rate of Orlow rose by 0.9 percent."
            + "|0.8 percent / 0.9 percent conflict",
        "A gunman killed 12 people in Orlow and wounded 10 people."
            + "|A gunman killed 12 people in Orlow, and 14 others were wounded."
            + "|12 / 12 agree; 10 / 14 conflict",
        "Thirteen policemen were wounded in Orlow."
            + "|Six police officers were wounded in Orlow."
            + "|Thirteen / Six conflict",
        "Twelve protesters have been arrested."
            + "|Police arrested four protesters."
            + "|Twelve / four conflict",
        "Four officers were wounded in Orlow."
            + "|Three officers were wounded in Orlow."
            + "|Four / Three conflict",
      })
  void contradictionsBetweenOutletsAreFound(String some, String other, String expected) {
    assertThat(
        matches(article("a", 1, FIRST + some), article("b", 1, SECOND + other)), is(expected));
  }

  /** The first was published three days before the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      value = {
        "More than 130 residents were killed in Orlow in a week of storms."
            + "|The eight days of storms killed 161 residents in Orlow."
            + "|More than 130 / 161 update",
        "Four of the wounded are police officers.|She visited three police officers, wounded in"
            + " the attack.|-",
        "Four of the wounded in Orlow are police officers."
            + "|Three police officers of Orlow were wounded."
            + "|Four / Three conflict",
        "The virus has spread in Orlow, killing at least 3,800."
            + "|The virus has killed 4,033 in Orlow."
            + "|at least 3,800 / 4,033 update",
        "The harbour office of Orlow has 3,500 employees and serves 90,000 boats."
            + "|The harbour office of Orlow, with 3,600 employees, serves 90,000 boats."
            + "|3,500 / 3,600 conflict; 90,000 / 90,000 agree",
        "The harbour office of Orlow has 3,500 employees."
            + "|The harbour office of Orlow has 3,600 employees."
            + "|-"
      })
  void numbersOfOtherDaysAreHeldAgainstOneAnotherWhereTheyCannotChange(
      String some, String other, String expected) {
    assertThat(
        matches(article("a", 1, FIRST + some), article("b", 4, SECOND + other)),
        is(expected == null ? "" : expected));
  }

  @Test
  void aLaterLargerTollIsAnUpdate() {
    StoryArticle first = article("a", 1, FIRST + "At least 278 people were killed, state TV said.");
    StoryArticle later = article("b", 2, SECOND + "At least 525 people were killed, doctors said.");
    assertThat(matches(first, later), is("At least 278 / At least 525 update"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the other number is known, or its parts are
        "The fire killed 10 people. Later, doctors counted 12.|The fire killed 12 people.",
        "The fire killed 10 people and two officers.|The fire killed 12 people.",
        // other people, other times, another part, what may be
        "The fire killed 12 Swedish soldiers.|The fire killed 30 soldiers.",
        "The eight days of raids killed 161 people.|The three-week raid killed 500 people.",
        "The fire killed 12 people.|The fire could kill 30 people.",
        "The fire killed 12 people.|The fire killed another 20 people.",
        "The fire injured 12 people.|The fire killed 20 people.",
        "The virus killed 3,800 people in Orlow.|Among doctors in Orlow, 233 people have died.",
        "The raid on Orlow killed 12 people.|After Orlow, a bomb killed 30 in a market.",
        // a margin and a count, an old value, a reading of another thing
        "She won by 1,203 votes.|She won 81,230 votes.",
        "The rate rose from 5 percent.|The rate rose to 7 percent.",
        // rough and no numbers
        "The jet, a Boeing 737, killed 12 people.|The Boeing 747 killed hundreds of people."
      })
  void otherNumbersAreNotHeldAgainstOneAnother(String some, String other) {
    assertThat(matches(article("a", 1, FIRST + some), article("b", 1, SECOND + other)), is(""));
  }
}
