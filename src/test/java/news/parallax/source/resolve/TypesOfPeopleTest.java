package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import news.parallax.source.Actor;
import news.parallax.source.Actor.Term;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that belong to somebody else, or to another time, on invented sentences. */
class TypesOfPeopleTest {
  private static final Term RULED =
      new Term(SourceType.GOVERNMENT, LocalDate.parse("2009-01-20"), LocalDate.parse("2013-02-01"));

  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(
          new ActorList(
              List.of(
                  listed("Robert Zelnik", SourceType.SECURITY_JUSTICE, List.of()),
                  listed("Anna Quennel", SourceType.POLITICIAN_PARTY, List.of(RULED)),
                  listed("Peter Quennel", SourceType.POLITICIAN_PARTY, List.of(RULED)))));

  private static Actor listed(String name, SourceType type, List<Term> terms) {
    return new Actor(name, type, List.of(), true, terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // only his outlet's name tells a reporter, and a body that everybody knows tells more
        "\"It is safe,\" writes the Harbour Review's Kim Lund. # MEDIA",
        "\"It is safe,\" wrote Harbour's Ana Diaz and Kim Lund. # MEDIA",
        "Kim Lund left. \"It is safe,\" wrote Harbour's president, Kim Lund. # UNKNOWN",
        "\"It is safe,\" said the Harbour Review's Kim Lund. # UNKNOWN",
        "\"It is safe,\" wrote Porto University's Kim Lund. # EXPERT",
        // whoever wrote a paper is what he is called, not what the paper is
        "The ruling written by Chief Judge Kim Lund said that it is safe. # SECURITY_JUSTICE",
        // a deed behind a name, and an office that was held once
        "Kim Lund, who served as deputy secretary in the agency, said it is safe."
            + " # POLITICIAN_PARTY",
        "Kim Lund, who ran the agency, said that it is safe. # POLITICIAN_PARTY",
        "Kim Lund, who ran for the Senate as a Democrat, said it is safe. # POLITICIAN_PARTY",
        // ranks, fields and posts of two words
        "Under Secretary of State Kim Lund said that it is safe. # GOVERNMENT",
        "National security spokesman Kim Lund said that it is safe. # GOVERNMENT",
        "Porto Law voting expert Kim Lund said that it is safe. # EXPERT",
        "Kim Lund, QC, said that it is safe. # EXPERT",
        "Kim Lund, president of He the People, said that it is safe. # CIVIL_SOCIETY",
        // what befalls somebody and where he stands tells nothing
        "Kim Lund, under questioning by Senator Ana Diaz (D-Porto), left. Lund said it is safe. #"
            + " UNKNOWN",
        "Kim Lund (center) said that it is safe. # UNKNOWN",
        "The officers and Kim Lund left. Lund said that it is safe. # UNKNOWN",
        // who heads a body tells more than who else he is
        "Kim Lund, a war veteran and chairman of the Porto Democrats, said that it is safe. #"
            + " POLITICIAN_PARTY",
        "Kim Lund, a war veteran, said that it is safe. # CITIZEN",
        "Kim Lund, chair of the Porto County Republicans, said that it is safe. # POLITICIAN_PARTY",
        "The district attorney's office said that it is safe. # SECURITY_JUSTICE",
        // whoever left a party is not of it
        "Kim Lund, a former Democrat, said that it is safe. # UNKNOWN",
        "Kim Lund, a Trump critic, said that it is safe. # UNKNOWN",
        "Film critic Kim Lund said that it is safe. # MEDIA",
        "U.S. Supreme Court nominee Kim Lund said that it is safe. # SECURITY_JUSTICE",
        // a lobbyist is his body's
        "Sierra Club lobbyist Kim Lund said that it is safe. # CIVIL_SOCIETY",
        "Flanked by his two lawyers, Kim Lund said that it is safe. # UNKNOWN",
        "On a call with reporters, Kim Lund said that it is safe. # UNKNOWN",
        // an office tells more than the rank behind it
        "State Department spokesman Rear Adm. Kim Lund said that it is safe. # GOVERNMENT",
        "Rear Adm. Kim Lund said that it is safe. # SECURITY_JUSTICE",
        "GOP consultant Kim Lund said that it is safe. # POLITICIAN_PARTY",
        "Kim Lund, a strategist at Gridwell Partners, said that it is safe. # EXPERT",
        "Kim Lund, a Democratic strategist at Gridwell, said that it is safe. # POLITICIAN_PARTY",
        "Emergency manager Kim Lund said that it is safe. # GOVERNMENT",
        "Kim Lund, under questioning by Sen. Ana Diaz (D-Porto), said that it is safe. # UNKNOWN",
        // any body is taken up as "the group", an industry's too
        "Kim Lund, the group's chief economist, said that it is safe. # UNKNOWN",
        "Kim Lund, a spokesman for the group, said that it is safe. # UNKNOWN",
        // whom somebody serves tells more than whose friend he is
        "Minister Ana Diaz left. Diaz's chief of staff, Kim Lund (my friend), said it. #"
            + " GOVERNMENT",
        // who is known for power is nothing else for a word beside the name
        "The nominee, Robert Zelnik, a Democrat, said that it is safe. # SECURITY_JUSTICE",
        "Former minister Robert Zelnik said that it is safe. # POLITICIAN_PARTY",
      })
  void whatIsToldOfOthersTellsNothing(String text, SourceType type) {
    assertThat(last(text, null).type(), is(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The House voted. The House is safe. The committee said it is safe. # POLITICIAN_PARTY",
        "The House voted. The House is safe. Lawyers for the panel said it is safe. # POLITICIAN_PARTY",
        "The House voted. The House is safe. The committee of bakers said it is safe. # BUSINESS",
        "The White House slept. The White House is safe. The committee said it is safe. # CIVIL_SOCIETY",
        "The bakers voted. The committee said that it is safe. # CIVIL_SOCIETY",
        "The bakers voted. Lawyers for the panel said that it is safe. # EXPERT",
      })
  void committeesAreOfTheParliamentThatAnArticleSpeaksOf(String text, SourceType type) {
    assertThat(last(text, null).type(), is(type));
  }

  @ParameterizedTest
  @CsvSource({"Boko Haram, UNKNOWN", "Bread Council, CIVIL_SOCIETY"})
  void theGroupIsOfNoTypeWhereOneThatFightsForNoStateIsNamedOften(String name, SourceType type) {
    String text =
        "On Monday %1$s met in Porto. Men of %1$s came by car. Then %1$s left the town."
            + " The group said that it was safe.";

    assertThat(last(text.formatted(name), null).type(), is(type));
  }

  @Test
  void aHeadingIsNoTitleOfWhoBeginsTheNextLine() {
    String text =
        "The minister on journalist Kim Lund\n\nRoe Diaz was asked about it."
            + " Diaz said that it is safe.";

    assertThat(last(text, null).type(), is(SourceType.UNKNOWN));
  }

  @Test
  void anOfficeBesideASurnameCountsAtItsTimeAlone() {
    String text = "Secretary Quennel spoke on Monday. Quennel said that it is safe.";

    assertThat(last(text, LocalDate.parse("2016-01-18")).type(), is(SourceType.POLITICIAN_PARTY));
    assertThat(last(text, LocalDate.parse("2012-01-18")).type(), is(SourceType.GOVERNMENT));
  }

  @Test
  void aSurnameIsNotOfWhomTheListKnowsWhereAnotherWhoBearsItIsCited() {
    String text = "Tom Quennel runs a shop. \"It is safe,\" Tom Quennel said. %s said it is old.";
    ActorList actors =
        new ActorList(
            List.of(
                new Actor(
                    "Anna Quennel",
                    SourceType.POLITICIAN_PARTY,
                    List.of("Quennel"),
                    true,
                    List.of())));
    AttributionExtractor extractor = LearnedAttributions.extractor(actors);

    List<Attribution> found = extractor.extract(ParsedText.of(text.formatted("Quennel")));
    assertThat(found.get(found.size() - 1).cited().name(), is("Tom Quennel"));
    found = extractor.extract(ParsedText.of(text.formatted("Anna Quennel")));
    assertThat(found.get(found.size() - 1).cited().type(), is(SourceType.POLITICIAN_PARTY));
  }

  @Test
  void aGuessedSpeakerHasNoType() {
    CitedSource guessed =
        last(
            "Mayor Kim Lund runs the town near the river.\n\n"
                + "\"The council just sent a letter and that was all.\"",
            null);

    assertThat(guessed.type(), is(SourceType.UNKNOWN));
  }

  @Test
  void whoIsNeverCitedByNameIsHardlyWhoSpeaks() {
    CitedSource cited =
        last(
            "The mayor, James Lund, said that the bridge was safe. The town paid for it.\n\n"
                + "The files were kept by the late senator Robert Weiss.\n\n"
                + "\"We need a new bridge by the spring,\" he said.",
            null);

    assertThat(cited.resolution(), is(CitedSource.DOUBTED_PRONOUN));
    assertThat(cited.type(), is(SourceType.UNKNOWN));
  }

  private static CitedSource last(String text, @Nullable LocalDate date) {
    List<Attribution> found = EXTRACTOR.extract(ParsedText.of(text), date);
    return found.get(found.size() - 1).cited();
  }
}
