package news.parallax.frame.label;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Locale;
import news.parallax.text.syntax.ParsedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels are whole phrases, said of the one whose whole name stands there. */
class WholeLabelsTest {
  private static final LabelFinder FINDER = new LabelFinder();

  private static List<String> labels(Label.Kind kind, String text) {
    return FINDER.find(ParsedText.of(text)).stream()
        .filter(label -> label.kind() == kind)
        .map(label -> label.actor() + ": " + label.words(text).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> expected(@Nullable String label) {
    return label == null ? List.of() : List.of(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Diaz, founder of the #Orlov movement, left.|",
        "Ana Diaz, founder of the movement, left.|Ana Diaz: founder of the movement",
        "Ana Diaz, author of the famous “Book of Porto”, left.|",
        "They took him for a hero, and instead of looking like a hero, Viktor Orlov fell.|",
        "While the mayor is a bully, Viktor Orlov hides his pride.|",
        "As a lawyer, Viktor Orlov was eager to win.|Viktor Orlov: lawyer",
        "A former general, Viktor Orlov spoke in Minsk.|Viktor Orlov: former general",
        "They lost to their opponent, Viktor Orlov.|Viktor Orlov: opponent",
        "Unlike their opponent, Viktor Orlov, they lost.|",
        "They fired Viktor Orlov, a move that shocked the town.|",
        "The mayor fired Viktor Orlov - a surprise that few had seen coming.|",
        "They met Viktor Orlov, a senator who had voted for it.|Viktor Orlov: senator",
        "The debate of the Orlov Company, the Advocate, and the Herald was long.|",
        "They trust the Orlov Company, a maker of cars, on Monday.|Orlov Company: maker of cars",
        "They read of it in the Orlov Company, a plan that failed.|",
        "It rose to 40 in the Orlov Company, the maker, or the mill.|",
        "They met Viktor Orlov, secretary under President Ana Diaz, on Monday.|"
            + "Viktor Orlov: secretary under president ana diaz",
        "They trust the Orlov Company, a progressive, honest mill, on Monday.|",
        "Priests for Orlov, a group of the church, left.|",
        "The League of the North, an old party, left the council.|",
        "The Foundation for Fair Courts in Orlovia, a group of lawyers, left.|",
      })
  void whatStandsBesideAName(String text, @Nullable String label) {
    assertThat(labels(Label.Kind.APPOSITION, text), is(expected(label)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Viktor Orlov is a victim of a political “witch hunt”.|",
        "Viktor Orlov is a victim of a plot.|Viktor Orlov: victim of a plot",
        "Viktor Orlov was the champion for two or three years.|",
        "Viktor Orlov was the chairman of the party in 2018.|"
            + "Viktor Orlov: chairman of the party in 2018",
        "Viktor Orlov is the author of the new book “Minsk at Night”.|",
        "Viktor Orlov is partly a cause of it.|",
        "Viktor Orlov is the head of the Bureau of Roads and Bridges in Minsk.|"
            + "Viktor Orlov: head of the bureau of roads and bridges in minsk",
        "The plan is as odd as Viktor Orlov is as a candidate.|",
        "Viktor Orlov has been here a few times.|",
        "Viktor Orlov is a hundred percent behind it.|",
        "Viktor Orlov left under the delusion that he was a soldier.|",
        "They met Ana Diaz of the Orlov Company, who was a lawyer.|",
        "Viktor Orlov wrote much. His was a hard doctrine.|",
        "Viktor Orlov is a lying, cheating fraud.|",
        "The Cuban-American was a member of the council.|",
      })
  void whatIsSaidOfSomebody(String text, @Nullable String label) {
    assertThat(labels(Label.Kind.PREDICATE, text), is(expected(label)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They expected a less combative Viktor Orlov to leave.|",
        "Even the less famous Viktor Orlov left.|Viktor Orlov: less famous",
        "The good Viktor Orlov was able to do moved him.|",
        "They spoke of the pre-presidential Viktor Orlov.|",
        "They shot an unarmed African-American in the town. He was 50.|",
        "They spoke of the aforementioned Viktor Orlov.|",
      })
  void adjectivesBeforeAName(String text, @Nullable String label) {
    assertThat(labels(Label.Kind.PREMODIFIER, text), is(expected(label)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met former secretary of state Ana Diaz in Minsk."
            + "|Ana Diaz: former secretary of state",
        "They spoke of envy, a practice Ana Diaz decried in her speech.|",
        "They met secretary Ana Diaz in Minsk.|Ana Diaz: secretary",
      })
  void titlesBeforeAName(String text, @Nullable String label) {
    assertThat(labels(Label.Kind.TITLE, text), is(expected(label)));
  }
}
