package news.parallax.frame.label;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Locale;
import news.parallax.text.syntax.ParsedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelFinderTest {
  private static final LabelFinder FINDER = new LabelFinder();

  private static List<String> labels(String text) {
    return FINDER.find(ParsedText.of(text)).stream()
        .map(
            label ->
                label.actor()
                    + " "
                    + label.kind().name().toLowerCase(Locale.ROOT)
                    + ": "
                    + label.words(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police met Belarus strongman Viktor Orlov on Monday.|Viktor Orlov title: belarus strongman",
        "The embattled Viktor Orlov left the room.|Viktor Orlov premodifier: embattled",
        "Viktor Orlov, a former general, left the room.|Viktor Orlov apposition: former general",
        "Viktor Orlov, who is also the leader of the opposition, left."
            + "|Viktor Orlov apposition: leader of the opposition",
        "At the initiative of the former candidate, Ana Diaz, the council met."
            + "|Ana Diaz apposition: former candidate",
        "Viktor Orlov is a dictator.|Viktor Orlov predicate: dictator",
        "Critics called Viktor Orlov a dictator.|Viktor Orlov predicate: dictator",
        "Viktor Orlov has been described as a tyrant.|Viktor Orlov predicate: tyrant",
      })
  void findsLabelsBesideNames(String text, String expected) {
    String kind =
        expected.contains("opposition") ? expected.replace("apposition", "predicate") : expected;
    assertThat(labels(text), is(List.of(kind)));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 39, 40, 41, 200, 5000})
  void aWordOfAnyLengthHeadsALabel(int length) {
    String word = "b" + "a".repeat(length - 1);
    String text =
        "The network is tied to free-market "
            + word
            + " Charles Roe, who said on Tuesday that the plan would go ahead.";
    assertThat(
        FINDER.find(ParsedText.of(text)).stream().map(Label::head).toList(), is(List.of(word)));
  }

  @Test
  void linksANounToTheActorWhoBearsIt() {
    assertThat(
        labels(
            "Russian President Igor Petrov met Belarusian President Viktor Orlov. The Belarusian"
                + " president smiled. The Russian president did not."),
        containsInAnyOrder(
            "Igor Petrov title: russian president",
            "Viktor Orlov title: belarusian president",
            "Viktor Orlov nominal: belarusian president",
            "Igor Petrov nominal: russian president"));
  }

  @Test
  void linksANounToTheOnlyPersonSpokenOf() {
    assertThat(
        labels("Viktor Orlov landed in Sochi. Protesters want the dictator to go."),
        is(List.of("Viktor Orlov nominal: dictator")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwegian dictator Viktor Orlov met Ana Diaz. The Norwegian leader smiled."
            + "|Viktor Orlov nominal: norwegian leader",
        "Norwegian dictator Viktor Orlov met Ana Diaz. The next Norwegian leader may smile.|",
        "Norwegian dictator Viktor Orlov met Ana Diaz. The Finnish leader smiled.|",
        "Viktor Orlov met Ana Diaz. The two leaders smiled."
            + "|Viktor Orlov nominal: two leaders;Ana Diaz nominal: two leaders",
        "Viktor Orlov met Ana Diaz and Kim Lund. The two leaders smiled.|",
        "Viktor Orlov met Ana Diaz. Both Democrats and reporters smiled.|",
        "Viktor Orlov left. He is a dictator.|Viktor Orlov predicate: dictator",
        "Viktor Orlov left. Critics called him a dictator.|Viktor Orlov predicate: dictator",
      })
  void linksDescriptionsToThoseSpokenOf(String text, @Nullable String expected) {
    List<String> linked =
        labels(text).stream().filter(label -> !label.contains(" title: ")).toList();
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(";"));
    assertThat(linked, containsInAnyOrder(wanted.toArray()));
  }

  @Test
  void doesNotGuessAmongSeveral() {
    assertThat(
        labels("Viktor Orlov met Ana Diaz. Protesters want the dictator to go."), is(empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Viktor Orlov, the president said, left the room.",
        "Viktor Orlov is not a dictator.",
        "Mr. Orlov left the room.",
        "In Minsk Viktor Orlov left the room.",
        "On Monday Viktor Orlov left the room.",
        "The party of Viktor Orlov is a disgrace.",
      })
  void findsNoLabelWhereThereIsNone(String text) {
    assertThat(labels(text), is(empty()));
  }
}
