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
            " ",
            role.who().actor(),
            role.side().name(),
            role.deed().verb(),
            role.construction().name())
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
        "Police shot and killed protesters.|police agent shoot active; police agent kill active;"
            + " protesters patient kill active",
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

  /** Who does it and whom it is done to where parse, possessor or number might mislead. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council has long sued the workers."
            + "|council agent sue active; workers patient sue active",
        "He met a company that has sued the workers."
            + "|company agent sue active; workers patient sue active",
        "Viktor Orlov’s betrayal of the workers was clear."
            + "|viktor orlov agent betray nominal; workers patient betray nominal",
        "Ana Diaz’s dismissal of Viktor Orlov was clear."
            + "|ana diaz agent dismiss nominal; viktor orlov patient dismiss nominal",
        "Viktor Orlov’s arrest shocked the town.|viktor orlov patient arrest agentless_nominal",
        "The army killed 107.|army agent kill active; people patient kill active",
        "Viktor Orlov’s support fell in polls.|''",
        "The organization’s press release came late.|''",
        "The credit would save $4.2 billion.|''",
        "The bill was changed and 14 were rejected.|''",
        "Police fired a barrage of gas and cleared the park.|''",
        "The tax was backed by lobbyists.|''",
        "He drew cheers from a charged crowd.|''",
        "The crowd attacked the workers.|''",
        "Viktor Orlov met Pavel Kuznetsov and Ivan Petrov. Police arrested him."
            + "|police agent arrest active",
      })
  void isSureOnlyOfTheRightSide(String text, String expected) {
    assertThat(
        roles(text).stream()
            .filter(Role::sure)
            .map(RoleFinderTest::told)
            .collect(Collectors.joining("; ")),
        is(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested Viktor Orlov.|true",
        "Witnesses said police beat Viktor Orlov.|true",
        "Viktor Orlov left, and police arrested Ana Diaz.|true",
        "Police left after arresting Viktor Orlov.|true",
        "Viktor Orlov was not arrested.|true",
        "The arrest of Viktor Orlov shocked the town.|true",
        "Police may arrest Viktor Orlov.|false",
        "Police will arrest Viktor Orlov.|false",
        "If Ana Diaz arrested Viktor Orlov, they would leave.|false",
        "Police tried to arrest Viktor Orlov.|false",
        "Did police arrest Viktor Orlov?|false",
        "The council hoped police arrested Viktor Orlov.|false",
        "Ana Diaz called for the arrest of Viktor Orlov.|false",
        "The council asked Ana Diaz to help the girls enter the country.|false",
      })
  void tellsWhatIsDoneFromWhatMightBe(String text, boolean sure) {
    List<Role> roles = roles(text);
    assertThat(roles.isEmpty(), is(false));
    assertThat(roles.stream().allMatch(role -> role.sure() == sure), is(true));
  }

  @Test
  void keepingSomebodyFromAnActDeniesIt() {
    assertThat(
        roles("Orders prevented agents from deporting the immigrants.").stream()
            .allMatch(Role::negated),
        is(true));
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
    assertThat(
        roles(text).stream().map(one -> one.deed().category()).distinct().toList(),
        is(List.of(category)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police refused to arrest Viktor Orlov.",
        "Ana Diaz has no power to fire Viktor Orlov.",
        "No protesters were arrested.",
        "Police left without arresting Viktor Orlov.",
        "Ana Diaz did not want to punish Viktor Orlov.",
        "Ana Diaz withdrew her support for Viktor Orlov.",
        "They reversed course on support for Viktor Orlov.",
      })
  void whatIsNotDoneIsDenied(String text) {
    assertThat(roles(text).isEmpty(), is(false));
    assertThat(roles(text).stream().allMatch(Role::negated), is(true));
  }

  @Test
  void anActWithoutActorsIsNoRole() {
    assertThat(roles("The storm destroyed the bridge."), is(empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Diaz seized on the issue on Monday.",
        "The voters were fed up with Viktor Orlov.",
        "The official charged with running the harbour left.",
        "The council treated Viktor Orlov as a friend.",
        "The Harbour Protection Agency met Viktor Orlov.",
        "The senator questioned Viktor Orlov at the hearing.",
        "The council released Viktor Orlov's report.",
        "Ana Diaz fired up the workers on Monday.",
        "Ana Diaz fired the workers up on Monday.",
        "Ana Diaz treated the workers much better than others.",
        "The fighters seized Sarvino, the capital of the province.",
      })
  void anIdiomOrANameIsNoAct(String text) {
    assertThat(roles(text).stream().filter(Role::sure).toList(), is(empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "I support Viktor Orlovas' Energy and Harbour Institute.|false",
        "Ana Diaz said: 'I support Viktor Orlovas' at noon.|true",
      })
  void whoseThingIsSupportedIsNot(String text, boolean supported) {
    assertThat(
        roles(text).stream().anyMatch(role -> role.who().actor().equals("Viktor Orlovas")),
        is(supported));
  }

  @Test
  void whoIsConvictedMayHaveThings() {
    assertThat(roles("It was based on a convicted killer's house.").isEmpty(), is(false));
  }

  @Test
  void whatIsCrimeIsCharged() {
    assertThat(roles("Police charged Viktor Orlov with killing Ana Diaz.").isEmpty(), is(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The judge said that the council should not punish Viktor Orlov.",
        "Ana Diaz would not fire Viktor Orlov.",
      })
  void whatOughtNotToBeIsNoDenial(String text) {
    assertThat(roles(text).isEmpty(), is(false));
    assertThat(roles(text).stream().noneMatch(Role::sure), is(true));
  }

  @Test
  void aPlaceIsNotKilled() {
    assertThat(
        roles("A gunman killed nine people outside Porto.").stream()
            .map(one -> one.who().actor())
            .filter("Porto"::equals)
            .toList(),
        is(empty()));
  }
}
