package news.parallax.frame.label;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleFinderTest {
  private static final LabelFinder LABELS = new LabelFinder();
  private static final RoleFinder ROLES = new RoleFinder();

  private static List<Role> roles(String text) {
    ParsedDocument document = ParsedText.of(text);
    return ROLES.find(document, LABELS.find(document));
  }

  private static String told(Role role) {
    return String.join(
            " ", role.actor(), role.side().name(), role.verb(), role.construction().name())
        .toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police detained Viktor Orlov on Monday."
            + "|police agent detain active; viktor orlov patient detain active",
        "Viktor Orlov was beaten by police."
            + "|police agent beat passive; viktor orlov patient beat passive",
        "Hundreds of protesters were in the square and Viktor Orlov was arrested."
            + "|viktor orlov patient arrest agentless_passive",
        "Police shot and killed protesters."
            + "|police agent shoot active; police agent kill active; protesters patient kill active",
        "The arrest of Viktor Orlov by police shocked the town."
            + "|police agent arrest nominal; viktor orlov patient arrest nominal",
        "The protesters arrested on Monday went home."
            + "|protesters patient arrest agentless_passive",
        "Ana Diaz rescued Viktor Orlov."
            + "|ana diaz agent rescue active; viktor orlov patient rescue active",
        "The council asked Ana Diaz to help the girls enter the country."
            + "|ana diaz agent help active; girls patient help active",
        "Ana Diaz came to protect Viktor Orlov."
            + "|ana diaz agent protect active; viktor orlov patient protect active",
        "All those who were wounded left.|people patient wound agentless_passive",
        "The rescued passengers went home.|passengers patient rescue agentless_passive",
        "Ana Diaz donated books to the University of Porto."
            + "|ana diaz agent donate active; university of porto patient donate active",
        "Ana Diaz received support from the workers."
            + "|workers agent support nominal; ana diaz patient support nominal",
        "The protesters were denied entry.|protesters patient deny agentless_passive",
        "Ana Diaz denied the report.|''",
        "Ana Diaz supported the bill.|''",
        "Ana Diaz threatened to close the border.|''",
        "Ana Diaz thanked Viktor Orlov and congratulated him.|''",
        "Ana Diaz hit back at Viktor Orlov.|''",
        "The tariffs hurt Viktor Orlov.|''",
        "Viktor Orlov was beaten in prison.|viktor orlov patient beat agentless_passive",
        "Ana Diaz kept the support of the workers.|workers agent support nominal",
        "The law protects children.|''",
        "People were beaten and detained."
            + "|people patient beat agentless_passive; people patient detain agentless_passive",
        "Hundreds of protesters were detained.|protesters patient detain agentless_passive",
        "The law protected the children.|children patient protect active",
        "The troops captured Aleppo.|''",
      })
  void tellsWhoActsAndWhoIsActedUpon(String text, String expected) {
    assertThat(
        roles(text).stream().map(RoleFinderTest::told).collect(Collectors.joining("; ")),
        is(expected));
  }

  @Test
  void denialIsKept() {
    assertThat(
        roles("Police did not detain Viktor Orlov.").stream().allMatch(Role::negated), is(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Diaz attacked Viktor Orlov for his vote on schools.|accusation",
        "Ana Diaz attacked Viktor Orlov with a knife.|violence",
        "Ana Diaz backed Viktor Orlov.|support",
        "Ana Diaz slammed Viktor Orlov.|accusation",
      })
  void wordsAreNoViolence(String text, String category) {
    assertThat(roles(text).stream().map(Role::category).distinct().toList(), is(List.of(category)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police refused to arrest Viktor Orlov.",
        "Ana Diaz has no power to fire Viktor Orlov.",
        "No protesters were arrested.",
        "Police left without arresting Viktor Orlov.",
        "Ana Diaz did not want to punish Viktor Orlov.",
      })
  void whatIsNotDoneIsDenied(String text) {
    assertThat(roles(text).isEmpty(), is(false));
    assertThat(roles(text).stream().allMatch(Role::negated), is(true));
  }

  @Test
  void anActWithoutActorsIsNoRole() {
    assertThat(roles("The storm destroyed the bridge."), is(empty()));
  }
}
