package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.Attribution.Act;
import news.parallax.source.Attribution.Type;
import news.parallax.source.AttributionParts;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.source.Within;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which news attribute, each with what it must and must not be taken for. */
class AttributionFormsTest {
  private static final CombinedAttributionFinder FINDER = CombinedAttributionFinder.load();

  private static String parts(FoundAttribution found, String text) {
    return in(found.source(), text)
        + " > "
        + in(found.cue(), text)
        + " > "
        + in(found.content(), text);
  }

  private static String in(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  /** Text, {@code ~} for a new paragraph, then {@code source > cue > content}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      textBlock =
          """
          Three boats are missing, according to the harbour police. # the harbour police > according to > Three boats are missing
          According to the harbour police, three boats are missing. # the harbour police > According to > three boats are missing
          The agency issued a warning that the river would rise by two metres. # The agency > issued a warning > that the river would rise by two metres
          The ministry was accused by the UN of hiding the figures. # the UN > was accused > The ministry … of hiding the figures
          It is believed that the painting was stolen. # > is believed > that the painting was stolen
          It is feared that dozens were buried under the rubble. # > is feared > that dozens were buried under the rubble
          It was reported that the bridge had collapsed. # > was reported > that the bridge had collapsed
          It has been claimed that the vaccine was ready. # > has been claimed > that the vaccine was ready
          The mayor did not say whether the bridge was safe. # The mayor > did not say > whether the bridge was safe
          “We will win the vote,” Ana Diaz said. # Ana Diaz > said > We will win the vote
          “We will win the vote,” said Ana Diaz. # Ana Diaz > said > We will win the vote
          Ana Diaz said, “We will win the vote.” # Ana Diaz > said > We will win the vote
          Ana Diaz told reporters: “We will win it.” # Ana Diaz > told > We will win it
          “Will we win the vote?” Ana Diaz asked. # Ana Diaz > asked > Will we win the vote
          «We will win the vote,» Ana Diaz said. # Ana Diaz > said > We will win the vote
          ‘We will win the vote,’ Ana Diaz said. # Ana Diaz > said > We will win the vote
          "We will win the vote," the mayor notes. # the mayor > notes > We will win the vote
          The mayor said on Monday that the bridge is safe. # The mayor > said > that the bridge is safe
          The mayor said the bridge is safe. # The mayor > said > the bridge is safe
          The bridge is safe, the mayor said. # the mayor > said > The bridge is safe
          The bridge is safe, according to the mayor. # the mayor > according to > The bridge is safe
          According to the mayor, the bridge is safe. # the mayor > According to > the bridge is safe
          Ana Diaz, the mayor of Porto, said the bridge is safe. # Ana Diaz, the mayor of Porto > said > the bridge is safe
          The bank was accused by the UN of hiding losses. # the UN > was accused > The bank … of hiding losses
          The council called on ministers to resign. # The council > called on > ministers to resign
          “We regret the delay,” a letter sent to parents read. # a letter sent to parents > read > We regret the delay
          The bank cut rates in a stern warning that prices would fall. # The bank > in a stern warning > that prices would fall
          A warning from the bank that prices would fall # the bank > warning > that prices would fall
          Harbour master: no ferries until Monday # Harbour master > : > no ferries until Monday
          The mayor did not say whether the bridge is safe. # The mayor > did not say > whether the bridge is safe
          Kremlin: no documents to be signed # Kremlin > : > no documents to be signed
          “We will rebuild the school.” – Nora Lind, head teacher # Nora Lind, head teacher > – > We will rebuild the school.
          “We will not give up,” said the union leader Tom Hale. # the union leader Tom Hale > said > We will not give up
          ‘We will not give up,’ said the union leader Tom Hale. # the union leader Tom Hale > said > We will not give up
          «We will not give up,» said the union leader Tom Hale. # the union leader Tom Hale > said > We will not give up
          "We will not give up, said the union leader Tom Hale. # the union leader Tom Hale > said > We will not give up
          ""We will not give up,"" said the union leader Tom Hale. # the union leader Tom Hale > said > We will not give up
          “We will not give up," said the union leader Tom Hale. # the union leader Tom Hale > said > We will not give up
          In the words of the coach Pia Holm, “the team played like children in the first half of it.” # the coach Pia Holm > In the words of > the team played like children in the first half of it
          The union called for a strike. # The union > called for > a strike
          In the surveyor's view, the tower leans. # the surveyor > In … view > the tower leans
          The tower leans, in the opinion of two surveyors. # two surveyors > in the opinion of > The tower leans
          Per the harbour log, the boat sailed at six. # the harbour log > Per > the boat sailed at six
          As reported by the Harbour News, the boat sailed at six. # the Harbour News > As reported by > the boat sailed at six
          A warning from the bank that prices could halve reached the papers. # the bank > warning > that prices could halve reached the papers
          Demands from the union for a shorter week were turned down. # the union > Demands > for a shorter week were turned down
          There are fears that the dam will burst. # > fears > that the dam will burst
          He added that while the storm had passed, an inspection of the bridge would take weeks. # He > added > that while the storm had passed, an inspection of the bridge would take weeks
          The vase is thought to date from the ninth century. # > is thought to > The vase … date from the ninth century
          The merger was called “a shotgun wedding” by one shareholder. # one shareholder > was called > The merger … “a shotgun wedding”
          The spokesman declined to say whether the prince knew. # The spokesman > declined > to say whether the prince knew
          The station said, citing two officers, that the bridge had fallen. # The station > said > that the bridge had fallen
          The agency reported that the chain was for sale, citing two officials. # two officials > citing > that the chain was for sale
          The agency quoted the governor as saying that nobody was hurt. # the governor > saying > that nobody was hurt
          Investigators say the driver told them that the brakes had failed. # the driver > told > that the brakes had failed
          Said Mayor Ruth Alder: “We lost the match, not the town.” # Mayor Ruth Alder > Said > We lost the match, not the town
          Harvest worst in thirty years: farmers ~ Yields fell by half. # farmers > : > Harvest worst in thirty years
          Prices have peaked – central bank ~ They rose by a tenth. # central bank > – > Prices have peaked
          Coroner rules climber died of cold ~ He fell on Monday. # Coroner > rules > climber died of cold
          The company issued the following statement: ~ We know of the leak. Two people are being treated for burns. # The company > issued > We know of the leak. Two people are being treated for burns
          Q: Were you afraid? ~ A: Only in harbours. # A > : > Only in harbours
          Lena Moor: Where do you sleep? ~ Otto Lang: On a boat. # Otto Lang > : > On a boat
          The finance minister smiled. “You will have to wait for Wednesday like everybody else.” # The finance minister >  > You will have to wait for Wednesday like everybody else
          “It was the rain,” said Ana Diaz. Nora Lind shook her head. “Nobody cleaned the drains.” # Nora Lind >  > Nobody cleaned the drains
          “It was the rain,” said Ana Diaz. For Nora Lind it was a flood. “We lost the house and all that was in it.” # Nora Lind >  > We lost the house and all that was in it
          “It was the rain,” said Ana Diaz. Otto Lund died that night. “He was the best friend I ever had in this town.” # Ana Diaz > said > It was the rain … He was the best friend I ever had in this town
          **HP: Who found it?** ~ **Lena Moor:** My dog. ~ **HP: Where?** ~ **Lena Moor:** Behind the mill. ~ **Are you rich now?** ~ I still have the dog. ~ **HP: And the bell?** ~ **Lena Moor:** Sold. # Lena Moor > : > I still have the dog
          The diver Lena Moor found the bell. She spoke in an interview. ~ **Who paid?** ~ The town did, in the end. ~ **And the boat?** ~ The boat sank. # Lena Moor >  > The boat sank
          >> LENA MOOR: I found it. ~ >> OTTO LANG: Where? ~ >> LENA MOOR: In the mud, and I was cold. ~ >> OTTO LANG: Listen to this. ~ >> A bell rang. ~ >> LENA MOOR: I heard it. # OTTO LANG > : > Listen to this
          “The sea gives and the sea takes.” -- the fisherman Emil Haas # the fisherman Emil Haas > -- > The sea gives and the sea takes.
          "We will appeal, said the lawyer Otto Brehm. The court gave no reasons. # the lawyer Otto Brehm > said > We will appeal
          """)
  void findsThem(String paragraphs, String expected) {
    String text = paragraphs.strip().replace("~", "\n\n");
    List<FoundAttribution> found = FINDER.find(ParsedText.of(text));
    List<String> parts = found.stream().map(one -> parts(one, text).strip()).toList();
    assertThat(parts, hasItem(expected.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      textBlock =
          """
          “We will win the vote,” Ana Diaz said. “We always do in Porto.” # Ana Diaz > said > We will win the vote … We always do in Porto
          Ana Diaz continued: ~ “We always win the vote in Porto.” # Ana Diaz > continued > We always win the vote in Porto
          Ana Diaz said, “We will win the vote. ~ It rained in the evening. # Ana Diaz > said > We will win the vote
          Ana Diaz on questions about her past: ‘Bunch of lies’ ~ The river rose in May. # Ana Diaz > : > Bunch of lies
          Commission on Debates: ‘New rules’ ~ The river rose in May. Nobody was hurt. # Commission on Debates > : > ‘New rules
          """)
  void findsThemAndNothingElse(String paragraphs, String expected) {
    String text = paragraphs.strip().replace(" ~ ", "\n\n");
    List<FoundAttribution> found = FINDER.find(ParsedText.of(text));
    assertThat(found.stream().map(one -> parts(one, text)).toList(), is(List.of(expected.strip())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "“We will win the vote,” Ana Diaz said. # DIRECT",
        "Ana Diaz said she will win. # INDIRECT",
        "Ana Diaz said she “will win the vote” in May. # MIXED",
      })
  void typesTellWhoseWordsTheyAre(String text, Attribution.Type type) {
    assertThat(FINDER.find(ParsedText.of(text)).get(0).type(), is(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tony “The Ant” Berg walked home after the game.",
        "The so-called “smart” bins were emptied on Monday.",
        "She reads “The Old Man and the Sea” every winter.",
        "The band closed with “I Will Not Go Quietly Into the River at Night”, its only hit.",
        "The leaders met for a \"face to face\" talk in Porto.",
        "The king’s actions so far suggest that he is afraid.",
        "The council opened a file against the bank.",
        "PORTO: The bridge was closed in the morning.",
        "Doors: six\n\nTickets: from twelve\n\nParking: behind the hall"
      })
  void leavesNicknamesScareQuotesTitlesAndDeedsAlone(String text) {
    assertThat(FINDER.find(ParsedText.of(text)), empty());
  }

  @Test
  void aQuotationInTheNextParagraphCarriesOn() {
    String text =
        "“The bridge is safe,” Ana Diaz said.\n\n“We have tested it for a year and found nothing.”";
    List<FoundAttribution> found = FINDER.find(ParsedText.of(text));
    assertThat(found.stream().map(FoundAttribution::carriesOn).toList(), contains(false, true));
  }

  @Test
  void aQuotationOfSeveralParagraphsOpensEachWithAMark() {
    String text =
        "Ana Diaz said: “The bridge is safe.\n\n“We have tested it for a year and found nothing.”";
    List<FoundAttribution> found = FINDER.find(ParsedText.of(text));
    assertThat(in(found.get(0).content(), text), is("The bridge is safe"));
    assertThat(found.get(1).carriesOn(), is(true));
  }

  @Test
  void aQuotationSetApartIsSignedByTheNameBehindIt() {
    String text =
        "It was a hard winter for us, and my son and I had no coal left by March. Nora Lind";
    List<FoundAttribution> found = FINDER.find(ParsedText.of(text));
    assertThat(found.stream().map(one -> in(one.source(), text)).toList(), contains("Nora Lind"));
    String caption = "The harbour was closed on Monday and the boats lay idle for a day. Nora Lind";
    assertThat(FINDER.find(ParsedText.of(caption)), empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor did not say that the bridge was safe.",
        "Did the mayor say that the bridge was safe?",
        "Who said that the bridge was safe?",
        "The mayor never said that the bridge was safe.",
        "The mayor would hardly say that the bridge was safe.",
        "No witness has claimed that the driver was speeding.",
        "The mayor has yet to say where the money will come from.",
        "The bank refused to confirm that it had been robbed."
      })
  void deniedAndAskedCuesAreMarked(String text) {
    assertThat(FINDER.find(ParsedText.of(text)).get(0).negated(), is(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The mayor said that the bridge is safe. # STATEMENT",
        "The mayor thinks that the bridge is safe. # BELIEF",
        "The union called for a strike. # DEMAND",
        "The mayor wants to close the bridge. # INTENTION",
        "The mayor criticised the plan. # JUDGEMENT",
      })
  void saysWhatTheSourceDoes(String text, Act act) {
    assertThat(FINDER.find(ParsedText.of(text)).get(0).act(), is(act));
  }

  @Test
  void singleMarksMakeAQuotationToo() {
    List<FoundAttribution> found =
        FINDER.find(ParsedText.of("‘We will not give up,’ said the union leader Tom Hale."));
    assertThat(found.get(0).type(), is(Type.DIRECT));
  }

  @Test
  void whatStandsInAnotherAttributionIsNested() {
    List<FoundAttribution> found =
        new ArrayList<>(
            List.of(
                attribution(new Span(0, 3), new Span(4, 8), new Span(9, 40)),
                attribution(new Span(9, 12), new Span(13, 17), new Span(18, 40))));
    Nesting.mark(found);
    assertThat(found.stream().map(FoundAttribution::nested).toList(), contains(false, true));
  }

  private static FoundAttribution attribution(Span source, Span cue, Span content) {
    return new FoundAttribution(
        new AttributionParts(List.of(source), List.of(cue), List.of(content), Type.INDIRECT),
        Manner.STATEMENT,
        FoundBy.of(Rule.VERB_THAT),
        null,
        "say",
        false);
  }

  @Test
  void speechWithinClausesIsMarkedAsNestedAndCanBeLeftOut() {
    String text = "Investigators say the driver told them that the brakes had failed.";
    List<FoundAttribution> found = FINDER.find(ParsedText.of(text));
    assertThat(found.stream().map(FoundAttribution::nested).toList(), contains(false, true));
    CombinedAttributionFinder without = CombinedAttributionFinder.load(new Within(false, false));
    assertThat(without.find(ParsedText.of(text)), hasSize(1));
  }

  @Test
  void whoeverWasQuotedBeforeGoesOnInAFloatingQuotation() {
    String text =
        "“I counted eleven shots,” Fatou Diop said.\n\nPolice closed four streets.\n\n"
            + "“Then somebody screamed and everyone was on the floor of the shop.”";
    List<FoundAttribution> found = FINDER.find(ParsedText.of(text));
    assertThat(found.stream().map(FoundAttribution::carriesOn).toList(), contains(false, true));
  }

  @Test
  void speechWithinQuotationsIsFoundOnlyWhenAskedFor() {
    String text = "“The mayor has said that the bridge is safe,” Ana Diaz told reporters.";
    assertThat(FINDER.find(ParsedText.of(text)).stream().noneMatch(one -> one.nested()), is(true));
    List<FoundAttribution> all =
        CombinedAttributionFinder.load(new Within(false, true)).find(ParsedText.of(text));
    List<FoundAttribution> nested = all.stream().filter(FoundAttribution::nested).toList();
    assertThat(
        nested.stream().map(one -> parts(one, text)).toList(),
        contains("The mayor > has said > that the bridge is safe"));
    assertThat(nested.get(0).act(), is(Act.STATEMENT));
  }
}
