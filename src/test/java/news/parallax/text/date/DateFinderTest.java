package news.parallax.text.date;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mon 14 Sep 2020 | 05:35 PM; 2020-09-14; 17:35",
        "September 12th, 2020; 2020-09-12;",
        "Sept. 12, 2020; 2020-09-12;",
        "02 May, 2024; 2024-05-02;",
        "Monday, September 14, 2020 at 9:05 a.m. EST; 2020-09-14; 09:05",
        "the 14th of September 2020; 2020-09-14;",
        "14-Sep-2020; 2020-09-14;",
        "2020-09-14; 2020-09-14;",
        "2020-09-14T23:35:10+02:00; 2020-09-14; 23:35:10",
        "2017-07-17 17:03:00; 2017-07-17; 17:03",
        "2020/9/14; 2020-09-14;",
        "14.09.2020; 2020-09-14;",
        "14/09/2020; 2020-09-14;",
        "9/14/20; 2020-09-14;",
        "Tue, 15 Sep 2020 08:00:00 GMT; 2020-09-15; 08:00",
        "September 14, 2020 (Monday); 2020-09-14;",
        "Posted on JANUARY 3, 1999 - 12:30 am; 1999-01-03; 00:30",
        "12:30 GMT 14.09.2020; 2020-09-14; 12:30",
        "5:35 pm, 14 September 2020; 2020-09-14; 17:35",
        "Published 10:05 a.m. ET on Sept. 14, 2020; 2020-09-14; 10:05",
        "29 February 2020; 2020-02-29;"
      })
  void fullDatesAreReadInManyNotations(String text, String date, String time) {
    DateMention found = DateFinder.find(text).get(0);
    assertThat(found.isFull(), is(true));
    assertThat(found.date(), is(LocalDate.parse(date)));
    assertThat(found.time(), is(time == null ? null : LocalTime.parse(time)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/4/2020", "16/8/17 or 11/12/13", "04-05-2020"})
  void aDateThatReadsBothWaysIsNotDecided(String text) {
    var found = DateFinder.find(text);
    assertThat(found.get(found.size() - 1).isFull(), is(false));
  }

  @Test
  void aWeekdayWithDayAndMonthLacksOnlyTheYear() {
    String text = "They met on Monday (14 September), the ministry said.";
    DateMention found = DateFinder.find(text).get(0);
    assertThat(found.weekday(), is(DayOfWeek.MONDAY));
    assertThat(found.year(), is(0));
    assertThat(found.span().in(text), is("Monday (14 September)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It may 14 times over be so.",
        "They may march in 2020.",
        "April said so.",
        "Polls closed at 8 p.m. on Tuesday.",
        "31 February 2020",
        "Version 1.2.2020.7 of 45/67/2020",
        "about 1,14 million",
        "In May 1968 students rose."
      })
  void whatIsNoDateIsLeftAlone(String text) {
    assertThat(DateFinder.find(text).stream().filter(found -> found.year() > 0).toList(), empty());
  }

  @Test
  void theYearOfAWeekdayNeedsSupportInTheText() {
    DayOfWeek monday = DayOfWeek.MONDAY;
    LocalDate date = LocalDate.of(2020, 9, 14);
    assertThat(
        YearEvidence.date(monday, 9, 14, "He has ruled since 1994. For the past 26 years …").get(),
        is(date));
    assertThat(YearEvidence.date(monday, 9, 14, "The vote of August 9, 2020").get(), is(date));
    assertThat(YearEvidence.date(monday, 9, 14, "No year at all").isPresent(), is(false));
    assertThat(YearEvidence.date(monday, 9, 14, "The plan runs until 2026").isPresent(), is(false));
    assertThat(YearEvidence.date(monday, 9, 14, "The war of 1945").isPresent(), is(false));
  }
}
