package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transcripts and interviews: who speaks in which paragraph. */
class TalkTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  /** "Ann Lee: Never", the words shortened to two. */
  private static List<String> turns(String text) {
    return EXTRACTOR.extract(ParsedText.of(text)).stream()
        .filter(one -> one.type() == Attribution.Type.DIRECT)
        .map(one -> one.cited().name() + ": " + words(one.content().get(0).in(text)))
        .toList();
  }

  private static String words(String said) {
    String[] words = said.split(" ");
    return words.length == 1 ? said : words[0] + " " + words[1];
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VERA MOND, CITY AUDITOR (I)",
        "VERA MOND (I), CITY AUDITOR",
        "VERA MOND (by telephone)",
        "VERA MOND [on camera]",
        ">> VERA MOND",
        ">>> VERA MOND",
        "VERA MOND, FORMER DEPUTY HEAD OF THE HARBOUR OFFICE",
        "SEN. VERA MOND (R-TX)",
        "JUDGE VERA MOND, SALTMERE",
        "**Vera Mond:**",
        "[01:02:03] Vera Mond",
        "(04:11) Vera Mond",
        "MS. MOND",
        "V. MOND",
        "Hon. Vera Mond",
        "News at Ten's VERA MOND"
      })
  void readsManyLabelsOfSpeakers(String label) {
    String closed = label.endsWith(":**") ? label : label + ":";
    List<String> turns =
        turns(
            "The panel met in the old mill on Thursday to talk about ferries.\n\n"
                + "IDA KROG, CHAIR: Shall we begin with the boats?\n\n"
                + closed
                + " Boats were late all winter and I have told nobody why.\n\n"
                + "KROG: Why is that?\n\n"
                + closed
                + " Fuel was short, as we wrote to you.");
    assertThat(
        turns.stream()
            .filter(one -> one.toLowerCase(java.util.Locale.ROOT).contains("mond:"))
            .count(),
        is(2L));
    assertThat(turns, hasItem("Ida Krog: Why is"));
  }

  @Test
  void joinsASurnameInCapitalsToTheFullLabel() {
    assertThat(
        turns("GOVERNOR NILS ODE: I have signed it.\n\nREPORTER: When?\n\nODE: This morning."),
        is(List.of("Nils Ode: I have", "REPORTER: When", "Nils Ode: This morning")));
  }

  @Test
  void takesParagraphsWithoutALabelForMoreOfTheTurn() {
    String text =
        "MS. ROWE: Thank you all for coming. I will be short.\n\nThe dam is safe.\n\n"
            + "Q: Since when?\n\nMS. ROWE: Since Monday.\n\n(Laughter.)\n\nQ: Who checked?\n\n"
            + "MS. ROWE: I did.\n\nThe briefing ended at noon.";
    List<Attribution> found = EXTRACTOR.extract(ParsedText.of(text));
    assertThat(found.get(0).content().size(), is(2));
    assertThat(found.get(0).content().get(1).in(text), is("The dam is safe"));
    assertThat(found.size(), is(5));
  }

  @Test
  void anInterviewedPersonAnswersUnderALetterAndUnderInitials() {
    assertThat(
        turns(
            "We spoke to Dora Finke, who walked to Rome.\n\nQ: Did you ever get lost?\n\n"
                + "A: Twice.\n\nThe Globe: And your feet?\n\nDF: I have new ones."),
        is(
            List.of(
                "(the author): Did you",
                "Dora Finke: Twice",
                "Globe: And your",
                "Dora Finke: I have")));
  }

  @Test
  void answersWithoutALabelAreTheInterviewedPersons() {
    assertThat(
        turns(
            "Ten minutes with Arne Vik\n\nArne Vik has built clocks since he was nine.\n\n"
                + "When did you begin?\n\nToo early. I broke my father's watch.\n\n"
                + "Do you ever sleep?\n\nI do, but badly."),
        is(List.of("Arne Vik: Too early.", "Arne Vik: I do,")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Questions of a writer to the reader.
        "Taxes are back. Mia Lund wants more of them.\n\nWhy should you care?\n\nI pay them too.\n\n"
            + "What can you do?\n\nI would write to the mayor.",
        // Headings of a list.
        "Five things to know.\n\nEnergy policy: Prices rose in May. Will they fall?\n\n"
            + "Privacy rights: The law runs out in June. We will see.",
        // Questions without answers.
        "The jury sent notes.\n\nQ: Can the list be changed?\n\nQ: Can we see exhibit nine?"
      })
  void nobodySpeaksWhereNobodyIsInterviewed(String text) {
    assertThat(turns(text), is(List.of()));
  }

  @Test
  void whoAnswersReadersIsNotWhomTheTextNames() {
    assertThat(
        turns(
            "Readers write about Governor Tom Ash.\n\nQ: Which river is the longest?\n\n"
                + "A: It is the Orrin.\n\nQ: Which is the shortest?\n\nA: I had to look it up: the Mill."),
        hasItem("(unknown source): It is"));
  }
}
