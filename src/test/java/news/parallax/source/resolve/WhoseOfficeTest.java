package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import news.parallax.source.SourceType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the office is that a description tells, on invented sentences. */
class WhoseOfficeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // councils of a state or a town, and those that people or firms formed
        "The Porto City Council|POLITICIAN_PARTY",
        "The Porto Council|GOVERNMENT",
        "The council|GOVERNMENT",
        "The Synthetic Turf Council|BUSINESS",
        "Kim Lund, a spokeswoman for the National Gravel Mining Association|BUSINESS",
        "Kim Lund, head of the Porto Transport Workers Union|CIVIL_SOCIETY",
        "The Clean Air Council|CIVIL_SOCIETY",
        "Kim Lund, president of the Lower Porto Crime Prevention Council|CIVIL_SOCIETY",
        "Kim Lund, head of the Council of the Great River Schools|CIVIL_SOCIETY",
        "Family Dignity Council director Kim Lund|CIVIL_SOCIETY",
        "National Security Council spokeswoman Kim Lund|GOVERNMENT",
        // the whole name of a body, not the outlet or the firm in it
        "Kim Lund, research director at the Reuters Institute for Papers|EXPERT",
        "Kim Lund, chairwoman of the American Conservative Union|CIVIL_SOCIETY",
        "Kim Lund, head of the pro-rights group Human Rights Campaign|CIVIL_SOCIETY",
        "Americans for Tax Reform President Kim Lund|CIVIL_SOCIETY",
        "Kim Lund, a longtime observer of elections|EXPERT",
        "Kim Lund, a salon owner|BUSINESS",
        // what is told by the way
        "Kim Lund, director of Lantern Aid in a statement to The Hill|UNKNOWN",
        "Kim Lund, head of Lantern Aid and one of the nation's leading proponents of reform|UNKNOWN",
        "Kim Lund, the director of Lantern Games who runs programs in the United States|UNKNOWN",
        "Kim Lund, head of Garden State Equality|UNKNOWN",
        "Kim Lund, Rossi's Ohio state director|UNKNOWN",
        "Kim Lund, its senior vice president of public affairs|UNKNOWN",
        // whoever appointed somebody is not whose he is
        "Kim Lund, an appointee of former President Rossi|UNKNOWN",
        "Kim Lund, a Rossi appointee at the Port Authority|GOVERNMENT",
        "Kim Lund, former president of Doulas of North America|UNKNOWN",
        "Kim Lund, former president of the NAACP|CIVIL_SOCIETY",
        "Kim Lund, the vice president and head of U.S. trading at Lantern|UNKNOWN",
        "Kim Lund, the co-owner and president|BUSINESS",
        "Kim Lund, the new vice chancellor of health sciences|EXPERT",
        // of what kind somebody is, and what he is
        "Kim Lund, a fellow accountant|UNKNOWN",
        "Kim Lund, a fellow at the Porto Institute|EXPERT",
        "Kim Lund, a CIA veteran and Porto University professor|EXPERT",
        "Kim Lund, UN assistant secretary-general for human rights|INTERNATIONAL_BODY",
        // who watches is of whom he watches for
        "The Justice Department's watchdog|SECURITY_JUSTICE",
        "A media freedom watchdog|CIVIL_SOCIETY",
        "China, Peru's top trading partner|GOVERNMENT",
      })
  void whoHoldsAnOfficeIsOfTheBodyThatTheDescriptionNames(String source, SourceType type) {
    String text = source + ", said on Monday that the bridge is safe.";
    text = source.indexOf(',') > 0 ? text : source + " said on Monday that the bridge is safe.";
    assertThat(LastAttribution.of(text).cited().type(), is(type));
  }
}
