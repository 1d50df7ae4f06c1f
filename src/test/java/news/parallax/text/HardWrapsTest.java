package news.parallax.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class HardWrapsTest {
  private static final String WRAPPED =
      """
      The harbour council voted on Monday to close the old
      bridge to lorries after a survey found cracks in two
      of its piers, officials who were at the meeting said.
      The mayor had asked for the survey in the spring when
      drivers told her of noises under the eastern span and
      engineers from the university took the first samples.

      The bridge was built in 1931.
      It will be repaired in autumn.
      """;

  @Test
  void linesOfAParagraphAreJoined() {
    String joined = HardWraps.join(WRAPPED);
    assertThat(joined.length(), is(WRAPPED.length()));
    assertThat(joined.lines().filter(line -> !line.isBlank()).count(), is(3L));
  }

  @Test
  void shortLinesStayWhatTheyAre() {
    assertThat(HardWraps.join(WRAPPED).contains("1931.\nIt will"), is(true));
  }

  @Test
  void paragraphsOfOneLineEachAreLeftAlone() {
    String text = "The bridge is old. ".repeat(20) + "\n" + "It is safe. ".repeat(30) + "\nNow.";
    assertThat(HardWraps.join(text), is(text));
  }

  @Test
  void aListIsLeftAlone() {
    String text = "Porto 3\nLund 2\nBergen 1\nOslo 0\nTurku 4\nMalmo 2\nUmea 1\nVaasa 0";
    assertThat(HardWraps.join(text), is(text));
  }

  @Test
  void linesInBracketsStandAlone() {
    String credits =
        """
        (Reporting by Norden Badenner; Editing by Norden Denner)
        (Reporting by Norden Dendenner; Editing by Norden Kordn)
        (Reporting by Norden Kordenner; Editing by Norden Lidn)
        (Reporting by Norden Lidenner; Editing by Norden Masdn)
        (Reporting by Norden Masdenner; Editing by Pelden Norn)
        (Reporting by Pelden Nordenner; Editing by Pelden Peln)
        (Reporting by Pelden Peldenner; Editing by Pelden Rasn)
        (Reporting by Pelden Rasdenner; Editing by Pelden Timn)
        """;
    assertThat(HardWraps.join(credits), is(credits));
    String joined =
        HardWraps.join(WRAPPED.replace("\n\nThe bridge", "\n" + credits + "\nThe bridge"));
    assertThat(joined.lines().filter(line -> line.startsWith("(Reporting")).count(), is(8L));
    assertThat(joined.lines().findFirst().orElseThrow().endsWith("samples."), is(true));
  }

  @Test
  void aParagraphMayBeginAndEndWithABracket() {
    String text = WRAPPED.replace("The harbour council voted", "(The) port council voted");
    assertThat(
        HardWraps.join(text.replace("the old\nbridge", "the (old)\nbridge")).contains("\nbridge"),
        is(false));
  }

  @Test
  void shortParagraphsWithoutLinesBetweenAreTold() {
    String text =
        """
        When the harbour council closed the old bridge to lorries on Monday, most
        of the drivers had a ready answer.
        They would take the ferry.
        The ferry, which has run beside the bridge for a hundred years and belongs
        to the same company, can take four lorries at a time and was full by noon
        on Tuesday and again on Wednesday.
        So what does that mean?
        The effect on the market is simple. Many of its small and medium traders
        are from the other shore and come with the first boat of the morning when
        fish is cheap.
        """;
    assertThat(HardWraps.join(text).lines().count(), is(5L));
  }

  @Test
  void widerLinesHaveAWidthOfTheirOwn() {
    String caption =
        """
        Drivers of lorries wait before the closed bridge in the harbour of Norden
        early on Monday before the first ferry had come.

        """;
    String joined = HardWraps.join(caption + WRAPPED.repeat(3));
    assertThat(joined.lines().findFirst().orElseThrow().endsWith("had come."), is(true));
    assertThat(joined.lines().filter(line -> !line.isBlank()).count(), is(10L));
  }

  @Test
  void headlinesBelowEachOtherAreLeftAlone() {
    String text =
        """
        New harbour law would end lorries on the bridge for good
        Can a ferry help to solve it? The governor thinks so
        Norden to build its first safe crossing for cyclists
        Small boats against large: a fresh round of outrage in the port
        Council to vote on tolls after a year of talks with traders
        What the engineers from the university found under the span
        The ferry is full, and nobody knows when the next will come
        Four things to know before you cross the river this week
        """;
    assertThat(HardWraps.join(text), is(text));
  }

  @Test
  void nothingAtAllIsLeftAlone() {
    assertThat(HardWraps.join(""), is(""));
  }
}
