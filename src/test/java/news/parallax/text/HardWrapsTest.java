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
  void nothingAtAllIsLeftAlone() {
    assertThat(HardWraps.join(""), is(""));
  }
}
