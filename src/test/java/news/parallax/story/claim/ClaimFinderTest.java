package news.parallax.story.claim;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.story.StoryArticle;
import news.parallax.story.StoryTexts;
import news.parallax.story.claim.Quantity.Hedge;
import news.parallax.story.claim.Quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFinderTest {
  private static List<Claim> claims(String text) {
    return new ClaimFinder().claims(StoryTexts.article("a", "Outlet", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested two dozen protesters.|24|24|NONE|PEOPLE|two dozen",
        "The fire left half a million people homeless.|500000|500000|NONE|PEOPLE|half a million",
        "The bank lent $1.5 billion to the state.|1.5e9|1.5e9|NONE|MONEY|$1.5 billion",
        "The party won 80% of the vote.|80|80|NONE|PERCENT|80%",
        "Turnout was 61.5 per cent, the board said.|61.5|61.5|NONE|PERCENT|61.5 per cent",
        "At least 100,000 protesters marched.|100000|100000|AT_LEAST|PEOPLE|At least 100,000",
        "More than two hundred thousand workers went on"
            + " strike.|200000|200000|AT_LEAST|PEOPLE|More than two hundred thousand",
        "About twenty-five soldiers were wounded.|25|25|ABOUT|PEOPLE|About twenty-five",
        "Up to 24m voters were registered.|24e6|24e6|AT_MOST|PEOPLE|Up to 24m",
        "Between them they owe 10 to 15 million euros.|10e6|15e6|NONE|MONEY|10 to 15 million euros",
        "Tens of thousands of people fled.|20000|99999|NONE|PEOPLE|Tens of thousands",
        "The strike lasted five weeks.|5|5|NONE|TIME|five weeks",
        "The pipeline runs 1,200 kilometres to the coast.|1200|1200|NONE|LENGTH|1,200 kilometres",
        "The storm killed a hundred people.|100|100|NONE|PEOPLE|a hundred"
      })
  void quantitiesAreRead(
      String text, double low, double high, Hedge hedge, Unit unit, String words) {
    List<Claim> claims = claims(text);
    assertThat(claims, hasSize(1));
    Quantity quantity = claims.get(0).quantity();
    assertThat(quantity.low(), is(low));
    assertThat(quantity.high(), is(high));
    assertThat(quantity.hedge(), is(hedge));
    assertThat(quantity.unit(), is(unit));
    assertThat(claims.get(0).span().in(text), is(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council was formed on August 14, 2020.",
        "He has been in office since 1994.",
        "The meeting began at 10:30 a.m. on 14 September.",
        "Article 5 of the treaty was invoked after Covid-19.",
        "Flight 370 was never found.",
        "One of them left.",
        "The 7th week of talks ended without result.",
        "The two leaders met in Sochi."
      })
  void otherNumbersAreNoClaims(String text) {
    assertThat(claims(text), empty());
  }

  @Test
  void whoAssertsAndWhatIsCountedIsTold() {
    String text =
        "The interior ministry said that police detained 312 protesters in Lendal on Sunday.";
    Claim claim = claims(text).get(0);
    assertThat(claim.source(), is("The interior ministry"));
    assertThat(claim.about().object(), is("protesters"));
    assertThat(claim.about().predicate(), is("detain"));
    assertThat(claim.about().actor(), is("police"));
    assertThat(claim.about().place(), is("Lendal"));
    assertThat(claim.about().time(), is("Sunday"));
  }

  @Test
  void anotherSourceExplainsADifferenceAndTheSameSourceDoesNot() {
    String ministry = "The Interior Ministry said police detained 312 protesters in Lendal.";
    String same = "Police detained 31 protesters in Lendal, the Interior Ministry said.";
    String other = "Rights group Vesna said police detained 840 protesters in Lendal.";
    assertThat(relation(ministry, same), is(ClaimMatch.Relation.CONFLICT));
    assertThat(relation(ministry, other), is(ClaimMatch.Relation.DIFFER));
  }

  @Test
  void aRoughNumberIsNoConflict() {
    assertThat(
        relation(
            "Police detained hundreds of protesters in Lendal on Sunday.",
            "Police detained 31 protesters in Lendal on Sunday."),
        is(ClaimMatch.Relation.DIFFER));
  }

  private static ClaimMatch.Relation relation(String some, String other) {
    List<StoryArticle> articles =
        List.of(StoryTexts.article("a", "A", some), StoryTexts.article("b", "B", other));
    List<Claim> claims =
        articles.stream().flatMap(a -> new ClaimFinder().claims(a).stream()).toList();
    List<ClaimMatch> matches = ClaimAligner.align(articles, claims);
    assertThat(matches, hasSize(1));
    return matches.get(0).relation();
  }

  @Test
  void hostileTextIsReadInTime() {
    Stream.of("1 ", "1,", "$", "two hundred ", "about ", "\"", "9".repeat(50))
        .forEach(
            piece ->
                assertTimeoutPreemptively(
                    ofSeconds(20), () -> claims(piece.repeat(300_000 / piece.length()))));
  }
}
