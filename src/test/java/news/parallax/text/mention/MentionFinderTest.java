package news.parallax.text.mention;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.syntax.ParsedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {
  private static final MentionFinder FINDER = new MentionFinder();

  @Test
  void namesOfOnePersonAreOneEntity() {
    String text = "Mayor Ana Diaz won in Porto. Ms. Diaz thanked us. Diaz, a teacher, is popular.";
    Entity person = mentions(text).entities().get(0);
    assertThat(person.name(), is("Ana Diaz"));
    assertThat(person.kind(), is(Kind.PERSON));
    assertThat(person.gender(), is(Entity.Gender.FEMALE));
    assertThat(
        person.mentions().stream().map(m -> titled(text, m)).toList(),
        contains("Mayor Ana Diaz", "Ms. Diaz", "Diaz"));
  }

  @Test
  void whatTheArticleSaysOfAPersonIsKept() {
    String text = "Mayor Ana Diaz came. Diaz, a teacher, is popular. Ana Diaz (R-Ky.) left.";
    List<Description> descriptions = mentions(text).entities().get(0).descriptions();
    assertThat(
        descriptions.stream().map(d -> d.kind() + " " + d.span().in(text)).toList(),
        containsInAnyOrder("TITLE Mayor", "APPOSITION a teacher", "BRACKET R-Ky."));
  }

  @Test
  void everyMentionLiesWhereItSays() {
    String text = "The Porto Council met.\n\nMr. Lund spoke to the Porto Council in Norway.";
    ArticleMentions mentions = mentions(text);
    for (Entity entity : mentions.entities()) {
      for (Mention mention : entity.mentions()) {
        assertThat(mentions.nameAt(mention.to() - 1), is(mention));
        assertThat(mentions.in(mention.span()), is(mention));
      }
    }
  }

  @Test
  void ageAndHomeAndWhatComesBehindThemAreKept() {
    Entity person = first("Kim Lund, 44, of Porto, a janitor, came. Lund of the Porto Times left.");
    assertThat(
        person.descriptions().stream().map(d -> d.kind() + " " + d.lower()).toList(),
        containsInAnyOrder(
            "AGE 44", "HOME of porto", "APPOSITION a janitor", "AFFILIATION of the porto times"));
    assertThat(person.titles(), is("a janitor | of the porto times"));
  }

  @Test
  void aNumberThatIsNoAgeIsNone() {
    assertThat(first("Kim Lund, 4400 of whom came, left.").descriptions(), empty());
  }

  @Test
  void peopleOfOneListShareTheirTitle() {
    ArticleMentions mentions = mentions("Sens. Ana Diaz of Ohio and Kim Lund met.");
    assertThat(mentions.named("Kim Lund").titles(), is("sens."));
    assertThat(mentions("Sens. Ana Diaz slept. Kim Lund met.").named("Kim Lund").titles(), is(""));
  }

  @Test
  void aFamilyNameBeforeTheGivenOneIsThePerson() {
    assertThat(nameAt("Xi Jinping came. Mr. Xi spoke.", "Xi spoke"), is("Xi Jinping"));
    assertThat(nameAt("Kim Jong-un came. Mr. Kim spoke.", "Kim spoke"), is("Kim Jong-un"));
    assertThat(nameAt("Kim Lund came. Mr. Kim spoke.", "Kim spoke"), is("Kim"));
  }

  @Test
  void adjectivesOfCountriesAreNoPeople() {
    Entity person = mentions("We met North Korean leader Kim Jong Un.").named("Kim Jong Un");
    assertThat(person.kind(), is(Kind.PERSON));
    assertThat(person.titles(), is("north korean leader"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We asked the Centers for Disease Control and Prevention.|BODY",
        "We asked Customs and Border Protection.|BODY",
        "A survey by Morning Consult told us.|BODY",
        "We asked Ana Diaz and Kim Lund.|PERSON",
        "We asked London Shields, 64, there.|PERSON",
        "It ended with Diaz-Lund-Berg, the sequester, and others.|BODY",
        "We asked Ana Diaz-Lund-Berg there.|PERSON",
      })
  void everydayWordsNameNobody(String text, Kind kind) {
    assertThat(first(text).kind(), is(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "We asked Writer Sarah Lund there.",
    "We asked Editor-in-Chief Sarah Lund there.",
    "We asked Senators Sarah Lund and Kim Diaz.",
  })
  void whatSomebodyIsIsNoPartOfTheName(String text) {
    assertThat(mentions(text).named("Sarah Lund").kind(), is(Kind.PERSON));
  }

  @Test
  void aFirstNameAloneIsThePerson() {
    assertThat(
        nameAt("Neslihan Coban came. We met Neslihan there.", "Neslihan there"),
        is("Neslihan Coban"));
    assertThat(nameAt("The Lund Tower is high. We met Mr. Lund there.", "Lund there"), is("Lund"));
  }

  @Test
  void aSurnameSpeltWronglyOnceIsThePerson() {
    assertThat(nameAt("Ana Maurer came. Ms. Mauer spoke.", "Mauer spoke"), is("Ana Maurer"));
    assertThat(nameAt("Ana Lund came. Ms. Lynd spoke.", "Lynd spoke"), is("Lynd"));
  }

  @Test
  void titlesArePartedFromNames() {
    assertThat(first("Kansas Republican Kim Lund came.").name(), is("Kim Lund"));
    assertThat(first("Would Kim Lund come?").name(), is("Kim Lund"));
    assertThat(first("We met Kim el-Sayed in May.").name(), is("Kim el-Sayed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Strongman Orlov Vows Revenge After Protest|Strongman Orlov",
        "Critics Decry Viktor Orlov Over Jailings|Viktor Orlov",
        "WHY ORLOV VOWS REVENGE AFTER THE PROTEST|ORLOV",
        "Why Finalized Vows Matter After All Protests|",
      })
  void aHeadlineInCapitalsNamesWhomTheBodyNames(String headline, @Nullable String titled) {
    String text = headline + "\n\nPolice guard Viktor Orlov. He vows revenge, and Orlov means it.";
    assertThat(
        mentions(text).entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .filter(mention -> mention.isName() && mention.span().end() <= headline.length())
            .map(mention -> mention.entity().name() + ": " + titled(text, mention))
            .toList(),
        is(titled == null ? List.of() : List.of("Viktor Orlov: " + titled)));
  }

  @ParameterizedTest
  @CsvSource({
    "Assuming Orlov stays we go. We saw Mr. Orlov., Orlov",
    "Freshman Ana Diaz left., Ana Diaz",
    "Former Russians left., Russians",
    "CLOSE Ana Diaz left., Ana Diaz",
    "Grace Lund left., Grace Lund",
  })
  void anEverydayWordThatBeginsASentenceIsNoName(String text, String name) {
    assertThat(first(text).name(), is(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tearfully, she told them of the flood.",
        "Peering over the fence, he saw them.",
        "Hypocritically, he asked them to leave.",
        "They asked Mr. about the flood.",
        "The book, said Jr., is long.",
        "We asked B for the book.",
      })
  void howSomethingIsDoneAndWhatIsLeftOfANameAreNoNames(String text) {
    assertThat(mentions(text).entities(), empty());
  }

  @Test
  void aSurnameThatEndsLikeAnAdverbIsAName() {
    assertThat(nameAt("Ana Beckley came. Beckley spoke.", "Beckley spoke"), is("Ana Beckley"));
    assertThat(first("Manning spoke there.").name(), is("Manning"));
  }

  @Test
  void anEverydayWordIsANameOnlyIfSomebodyIsCalledSo() {
    assertThat(nameAt("Theresa May came. May said so.", "May said"), is("Theresa May"));
    assertThat(mentions("May said so.").entities(), empty());
  }

  @Test
  void groupsAndPlacesAreNoPeople() {
    assertThat(first("The House Democrats met.").kind(), is(Kind.GROUP));
    assertThat(first("They met in New York.").kind(), is(Kind.PLACE));
    assertThat(first("The Porto news agency met Tasnim agency staff.").kind(), is(Kind.BODY));
  }

  @Test
  void pronounsAndOfficesAreMentions() {
    String text = "Mayor Ana Diaz met Kim Lund. She smiled. The mayor spoke.";
    assertThat(
        mentions(text).named("Ana Diaz").mentions().stream()
            .map(m -> m.form() + " " + m.span().in(text))
            .toList(),
        contains("NAME Ana Diaz", "PRONOUN She", "TITLE The mayor"));
  }

  @Test
  void aPronounIsNotAPersonOfTheOtherGenderNorAPlace() {
    String text = "Ana Diaz came to Ohio. He smiled.";
    ArticleMentions mentions = mentions(text);
    assertThat(mentions.in(new Span(text.indexOf("He"), text.indexOf("He") + 2)), nullValue());
  }

  /** The words of a mention with the titles before it. */
  private static String titled(String text, Mention mention) {
    int start = ParsedText.of(text).words().start(mention.first());
    return new Span(start, mention.span().end()).in(text);
  }

  private static Entity first(String text) {
    return mentions(text).entities().get(0);
  }

  /** Whom the article names at the place. */
  private static String nameAt(String text, String place) {
    int at = text.indexOf(place);
    return mentions(text).in(new Span(at, at + 3)).entity().name();
  }

  private static ArticleMentions mentions(String text) {
    return FINDER.find(ParsedText.of(text));
  }
}
