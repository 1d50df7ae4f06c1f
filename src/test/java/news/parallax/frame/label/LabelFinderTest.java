package news.parallax.frame.label;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
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

  /** All labels of a text, a semicolon between two. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "North Korean leader Viktor Orlov met Ana Diaz. The nation's leader stayed."
            + "|Viktor Orlov title: north korean leader;Viktor Orlov nominal: nation's leader",
        "Trade adviser Ana Diaz left. Boris Karlov's adviser stayed.|Ana Diaz title: trade adviser",
        "Russian President Igor Petrov met Belarusian President Viktor Orlov. The Belarusian"
            + " president smiled. The Russian president did not.|Igor Petrov title: russian"
            + " president;Viktor Orlov title: belarusian president;Viktor Orlov nominal: belarusian"
            + " president;Igor Petrov nominal: russian president",
        "Viktor Orlov landed in Sochi. Protesters want the dictator to go."
            + "|Viktor Orlov nominal: dictator",
        "Viktor Orlov Jr. left Minsk. President Orlov smiled.|Orlov title: president",
      })
  void aNounIsLinkedToWhoBearsIt(String text, String expected) {
    assertThat(labels(text), containsInAnyOrder((Object[]) expected.split(";")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A former Viktor Orlov adviser left. Viktor Orlov stayed.",
        "It was another false Viktor Orlov message.",
        "The deal met the embattled Viktor Orlov's terms.",
        "They spoke of a recent Viktor Orlov-led meeting.",
        "New Hampshire and Grand Island voted for Viktor Orlov.",
        "Ana Diaz, who joined the team, implored Viktor Orlov to stay.",
        "In the coming days the presidential Viktor Orlov debate was over.",
        "The group listed other steps Viktor Orlov took.",
        "They showed transparency - Viktor Orlov agreed.",
        "He watched the presidential Viktor Orlov debate.",
        "They may deny Viktor Orlov's claims.",
        "He was asked to impersonate Viktor Orlov in a contest.",
        "The bill is aimed at shielding Viktor Orlov from the court.",
        "No idea, though at least Viktor Orlov stayed.",
        "The purported Viktor Orlov–Minsk ties came to light.",
        "They said it was unlikely Viktor Orlov would stay.",
        "She made clear Viktor Orlov will veto it.",
        "They heard the damaging Viktor Orlov “hot mic” tape.",
        "The closest Viktor Orlov came they forgot.",
        "They had no government or military Viktor Orlov left.",
        "They spoke of the infamous Viktor Orlov beating in Minsk.",
        "New York and Viktor Orlov stayed silent.",
        "They spoke of a fake Viktor Orlov on the phone.",
        "Now he is just a robotic Viktor Orlov.",
        "It is not just an average Viktor Orlov.",
        "They had all the ill-informed Ana Diaz flag-wavers in the audience.",
      })
  void adjectivesAndNounsOfALongerPhraseAreNoLabels(String text) {
    assertThat(labels(text), is(empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Critics spoke of “crazy Viktor Orlov” for days.|Viktor Orlov premodifier: crazy",
        "Is President Viktor Orlov among them?|Viktor Orlov title: president",
        "Critics mocked the robotic Viktor Orlov.|Viktor Orlov premodifier: robotic",
        "He met former Viktor Orlov campaign manager Boris.|Boris title: campaign manager",
        "They met Vice President Viktor Orlov.|Viktor Orlov title: vice president",
        "They met former Attorney General Viktor Orlov."
            + "|Viktor Orlov title: former attorney general",
        "They met Norwegian Prime Minister Viktor Orlov."
            + "|Viktor Orlov title: norwegian prime minister",
        "Food and Drug Administration Commissioner Viktor Orlov left."
            + "|Viktor Orlov title: food and drug administration commissioner",
        "They met White House chief of staff Viktor Orlov."
            + "|Viktor Orlov title: white house chief of staff",
        "The former secretary of state Viktor Orlov left."
            + "|Viktor Orlov title: former secretary of state",
        "The House Ways and Means Chairman Viktor Orlov left."
            + "|Viktor Orlov title: house ways and means chairman",
        "He called on Congress and President-elect Viktor Orlov to act."
            + "|Viktor Orlov title: president-elect",
        "The Justice Department and FBI Director Viktor Orlov agreed."
            + "|Viktor Orlov title: fbi director",
        "With one speech President Viktor Orlov set out to heal the rift."
            + "|Viktor Orlov title: president",
        "The acting Interior Secretary Viktor Orlov left."
            + "|Viktor Orlov title: acting interior secretary",
        "They met running mate Viktor Orlov.|Viktor Orlov title: running mate",
        "Health and Human Services Secretary Viktor Orlov left."
            + "|Viktor Orlov title: health and human services secretary",
        "Housing and Urban Development Secretary Viktor Orlov left."
            + "|Viktor Orlov title: housing and urban development secretary",
        "Congress and Senate Leader Viktor Orlov agreed.|Viktor Orlov title: senate leader",
        "They met on Sunday and Senate Leader Viktor Orlov left.|Viktor Orlov title: senate leader",
        "She will accompany President Viktor Orlov on the trip.|Viktor Orlov title: president",
        "Ivan Karlov lauds President Viktor Orlov in a letter.|Viktor Orlov title: president",
        "How President Viktor Orlov could reshape the court.|Viktor Orlov title: president",
        "As President Viktor Orlov has said, we stay.|Viktor Orlov title: president",
        "They met retired Gen. Viktor Orlov.|Viktor Orlov title: retired gen.",
        "They heard WHO Director-General Viktor Orlov.|Viktor Orlov title: who director-general",
        "They met outgoing Mayor Viktor Orlov.|Viktor Orlov title: outgoing mayor",
        "They met cartoonist Viktor Orlov.|Viktor Orlov title: cartoonist",
        "They met disgraced ex-Rep. Viktor Orlov.|Viktor Orlov title: disgraced ex-rep.",
      })
  void keepsTheWholeLabelAndNoMore(String text, String expected) {
    assertThat(labels(text), is(List.of(expected)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bill Viktor Orlov helped to write failed.",
        "It was easy to forget how controversial a figure Viktor Orlov once had been.",
        "In the end Viktor Orlov signed it.",
        "The news did not surprise Viktor Orlov at all.",
        "Many do not trust Viktor Orlov.",
        "The task Viktor Orlov faces is large.",
      })
  void takesNoThingBeforeANameForATitle(String text) {
    assertThat(labels(text), is(empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police met Belarus strongman Viktor Orlov on Monday.|Viktor Orlov title: belarus"
            + " strongman",
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
  @ValueSource(ints = {20, 39, 40, 41, 200, 1900})
  void aWordOfAnyLengthHeadsALabel(int length) {
    String word = "b" + "a".repeat(length - 4) + "ist";
    String text =
        "The network is tied to free-market "
            + word
            + " Charles Roe, who said on Tuesday that the plan would go ahead.";
    assertThat(
        FINDER.find(ParsedText.of(text)).stream().map(Label::head).toList(), is(List.of(word)));
  }

  /** So long a stretch is cut into sentences, and the name then stands in another. */
  @Test
  void aWordLongerThanASentenceHeadsNone() {
    String text = "The network is tied to free-market b" + "a".repeat(5000) + " Charles Roe.";
    assertThat(labels(text), is(empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwegian dictator Viktor Orlov met Ana Diaz. The Norwegian leader smiled."
            + "|Viktor Orlov nominal: norwegian leader",
        "Norwegian dictator Viktor Orlov met Ana Diaz. The next Norwegian leader may smile.|",
        "Norwegian dictator Viktor Orlov met Ana Diaz. The Finnish leader smiled.|",
        "Viktor Orlov met Ana Diaz. The two leaders smiled.|",
        "Viktor Orlov left. He is a dictator.|Viktor Orlov predicate: dictator",
        "Viktor Orlov left. Critics called him a dictator.|Viktor Orlov predicate: dictator",
      })
  void linksDescriptionsToThoseSpokenOf(String text, @Nullable String expected) {
    List<String> linked =
        labels(text).stream().filter(label -> !label.contains(" title: ")).toList();
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(";"));
    assertThat(linked, containsInAnyOrder(wanted.toArray()));
  }

  private static List<String> ofKind(String kind, String text) {
    return labels(text).stream().filter(label -> label.contains(" " + kind + ": ")).toList();
  }

  private static List<String> ofOrlov(String kind, @Nullable String label) {
    return label == null ? List.of() : List.of("Viktor Orlov " + kind + ": " + label);
  }

  /** What is said, and of whom, in the sentences that a reader would print. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Viktor Orlov is a former general who served in Minsk.|former general",
        "Viktor Orlov has long been a champion of the poor.|champion of the poor",
        "Critics say Viktor Orlov is a tyrant.|tyrant",
        "She said that Viktor Orlov was a dictator.|dictator",
        "On Monday Ana Diaz called Viktor Orlov “a crook”.|crook",
        "Viktor Orlov left. He was a dictator.|dictator",
        "Viktor Orlov became the first president to step into the zone.|",
        "Viktor Orlov is the only man who can tell the truth.|",
        "Viktor Orlov is a brutal, dangerous man.|",
        "Viktor Orlov needs to show that he is a rival of the mayor.|",
        "Ana Diaz did not let Viktor Orlov be a real leader.|",
        "Voters ask whether Viktor Orlov is a dictator.|",
        "Could Viktor Orlov have been the senator?|",
        "If Viktor Orlov is a dictator, they will leave.|",
        "Few would say Viktor Orlov is a dictator.|",
        "Viktor Orlov is almost a dictator.|",
        "Viktor Orlov will become a senator.|",
        "Critics denied that Viktor Orlov was a dictator.|",
        "That led Viktor Orlov to call him a dictator.|",
        "Viktor Orlov spoke of Pavel Kuznetsov, whom he described as a hero.|",
        "Viktor Orlov spoke and Pavel Kuznetsov wrote. He was a dictator.|",
        "“He is a liar,” Viktor Orlov said.|",
        "Viktor Orlov said the ideal aide works so closely that he is a friend.|",
        "Everybody knows that Viktor Orlov is a tax and spend man.|",
        "The way the council treated Viktor Orlov is a scandal.|",
        "The younger Viktor Orlov was a lawyer.|",
        "Viktor Orlov became a lawyer to “reform the town”.|",
        "Viktor Orlov was a loud champion of the idea that all are free.|",
        "Herewith is a modest effort.|",
      })
  void saysWholeAndAssertedPredicatesOfTheRightOne(String text, @Nullable String expected) {
    assertThat(ofKind("predicate", text), is(ofOrlov("predicate", expected)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Viktor Orlov met Ana Diaz. Later the president smiled.|president",
        "Gov. Ana Diaz left. Senator Viktor Orlov stayed. Reporters asked the senator.|senator",
        "Vermont Senator Viktor Orlov met Ana Diaz. The Vermont senator smiled.|vermont senator",
        "Former President Viktor Orlov left. The former president smiled.|former president",
        "President Viktor Orlov met Norwegian President Ana Diaz. Orlov stayed. Later the president"
            + " smiled.|president",
        "President Viktor Orlov met Norwegian President Ana Diaz. Diaz stayed. The president"
            + " left.|",
        "Senator Viktor Orlov left. Ana Diaz ran. A delegate backed the senator.|",
        "Former President Viktor Orlov left. Later the president spoke.|",
        "Governor Viktor Orlov left. They held the governor's race.|",
        "Governor Viktor Orlov left. The lieutenant governor stayed.|",
        "Senator Viktor Orlov left. The Vermont senator stayed.|",
        "Communications director Viktor Orlov spoke. Aides of the president stayed.|",
        "Director Viktor Orlov spoke. She was the director of life, culture and sports.|",
        "Sheriff Viktor Orlov left. The letter came from the Sheriff's Department.|",
        "Viktor Orlov landed in Sochi. The president stayed at home.|",
        "What the governor can tell us. Governor Viktor Orlov left.|",
        "Senator Viktor Orlov left. The senator who lost will pay.|",
        "Ukrainian President Viktor Orlov met Ana Diaz. He met a lawyer of the president.|",
        "Senator Viktor Orlov left. Pavel Kuznetsov is the senator.|",
      })
  void aNounStandsForWhoIsSurelyMeant(String text, @Nullable String expected) {
    assertThat(ofKind("nominal", text), is(ofOrlov("nominal", expected)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Green Party met. Students stay with the party.|Green Party nominal: party",
        "The Green Party met. Democrats hope students stay with the party.|",
        "The Green Party met. Students support the party that shares their values.|",
      })
  void aBodyIsTheOneLastNamed(String text, @Nullable String expected) {
    assertThat(ofKind("nominal", text), is(expected == null ? List.of() : List.of(expected)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Federal Aviation Administration met. The administration stayed.",
        "Viktor Orlov met Ana Diaz. Protesters want the dictator to go.",
        "Viktor Orlov, the president said, left the room.",
        "Viktor Orlov is not a dictator.",
        "Mr. Orlov left the room.",
        "In Minsk Viktor Orlov left the room.",
        "On Monday Viktor Orlov left the room.",
        "The party of Viktor Orlov is a disgrace.",
        "They will hear State v. Orlov, a challenge to the law, on Monday.",
        "They looked for those behind @ALT_Orlov, an account, on Monday.",
      })
  void findsNoLabelWhereThereIsNone(String text) {
    assertThat(labels(text), is(empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Diaz called Viktor Orlov a liar on the council floor.|Viktor Orlov predicate: liar",
        "Ana Diaz called Viktor Orlov a liar in a debate last fall.|Viktor Orlov predicate: liar",
        "The company and its founder, Viktor Orlov, were sued."
            + "|Viktor Orlov apposition: founder",
        "Ana Diaz called Viktor Orlov a threat to peace.|Viktor Orlov predicate: threat to peace",
        "“I welcome President Viktor Orlov to the city,” she said.|Viktor Orlov title: president",
      })
  void aPhraseIsWholeAndNoLonger(String text, String label) {
    assertThat(labels(text), contains(label));
  }
}
