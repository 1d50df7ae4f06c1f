package news.parallax.frame.character;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Locale;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.LabelFinder;
import news.parallax.frame.label.RoleFinder;
import news.parallax.frame.loaded.LoadedWords;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterFinderTest {
  private static final LabelFinder LABELS = new LabelFinder();
  private static final RoleFinder ROLES = new RoleFinder();
  private static final CharacterFinder CHARACTERS = new CharacterFinder();

  private static List<Casting> castings(String text) {
    ParsedDocument document = ParsedText.of(text);
    List<Label> labels = LABELS.find(document);
    return CHARACTERS.find(
        document,
        labels,
        ROLES.find(document, labels),
        LoadedWords.shipped().find(document.document()));
  }

  private static String told(Casting casting, String text) {
    return String.join(
            " ",
            casting.who().actor(),
            casting.role().name(),
            casting.basis().name(),
            casting.evidence().in(text))
        .toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The gunman shot two teachers and killed a child in the school, police said.|gunman"
            + " villain",
        "At least 31 villagers were wounded in the attack.|villagers victim suffering wounded",
        "Lee was convicted of killing a family in a racist plot.|lee villain judgement",
      })
  void findsWhoIsCastAndByWhichWord(String text, String told) {
    List<String> found = castings(text).stream().map(c -> told(c, text)).toList();
    assertThat(
        found.toString(), found.stream().filter(one -> one.startsWith(told)).toList().size() > 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The committee will meet on Tuesday to discuss the budget with Ana Diaz.",
        "Ana Diaz, the mayor, opened the new library in Porto on Monday.",
      })
  void isSilentWhereNobodyIsCast(String text) {
    assertThat(castings(text), is(empty()));
  }

  @Test
  void castsAnActorInASentenceOnceInARole() {
    String text = "The gunman shot at the police, and the gunman killed a child.";
    List<Casting> found = castings(text);
    assertThat(
        found.stream().map(c -> c.who().actor() + " " + c.role()).distinct().count(),
        is((long) found.size()));
  }

  @Test
  void evidenceStandsInTheSentenceOfTheActor() {
    String text =
        "A rebel group bombed the market and killed 12 people. The mayor said nothing of it.";
    for (Casting casting : castings(text)) {
      assertThat(casting.evidence().end() <= text.indexOf("The mayor"), is(true));
    }
    assertThat(castings(text).stream().map(Casting::role).toList(), hasItem(CharacterRole.VICTIM));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The panel asked whether Ana Diaz had betrayed the voters and lied to them.",
        "Ana Diaz has accused Tom Lee of lying to voters.",
        "Neighbours wept over Ana Diaz's murder in the park on Monday.",
        "The White House warned Ana Diaz and dismissed Ana Diaz on Monday.",
        "There is no evidence that Ana Diaz lied to voters or betrayed them.",
        "Critics rejected the idea that Ana Diaz had betrayed the voters.",
        "With one speech Ana Diaz killed the bill and destroyed the argument.",
        "Ana Diaz has committed no crimes and told no lies.",
        "If Ana Diaz were a corrupt mayor, voters would know.",
        "Ana Diaz called herself a martyr, betrayed and beaten by the police.",
      })
  void castsNobodySurelyByWhatIsOnlySupposedFiguredBorneOrMild(String text) {
    assertThat(
        castings(text).stream()
            .filter(Casting::sure)
            .filter(c -> c.role() == CharacterRole.VILLAIN)
            .map(one -> one.who().actor())
            .filter(actor -> actor.contains("Diaz"))
            .toList(),
        is(empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Lee and Ben Ortiz met on Monday in Porto. He lied to the voters and robbed a bank.",
        "President Tom Lee met President Ben Ortiz. The president lied to voters and robbed them.",
      })
  void castsNobodySurelyWhoMayBeAnother(String text) {
    assertThat(castings(text).stream().filter(Casting::sure).toList(), is(empty()));
  }
}
