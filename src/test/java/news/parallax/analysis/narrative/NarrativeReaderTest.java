package news.parallax.analysis.narrative;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.frame.character.CharacterRole;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import org.junit.jupiter.api.Test;

class NarrativeReaderTest {
  private static final NarrativeReader READER = new NarrativeReader();

  private static final String TEXT =
      "Raid on the harbour\n\nThe gang burned two boats on Monday.\n\n"
          + "The gang robbed a baker on Tuesday. A gang torched the mill.";

  private static InventedArticles.Builder article() {
    return InventedArticles.article("The Harbour", LocalDate.of(2026, 1, 5), TEXT);
  }

  private static List<String> read(ArticleFacts facts) {
    return READER.read(facts).stream().map(part -> part.part() + " " + part.value()).toList();
  }

  @Test
  void blamesWhoIsCastAsVillainInSeveralSentences() {
    ArticleFacts facts =
        article()
            .casting(CharacterRole.VILLAIN, "gang burned", "burned")
            .casting(CharacterRole.VILLAIN, "gang robbed", "robbed")
            .casting(CharacterRole.VILLAIN, "gang torched", "torched")
            .facts();
    assertThat(read(facts).contains("FOCUS BLAMING"), is(true));
  }

  @Test
  void isSilentByOneCasting() {
    ArticleFacts facts = article().casting(CharacterRole.VICTIM, "a baker", "robbed").facts();
    assertThat(read(facts).stream().filter(part -> part.startsWith("FOCUS")).toList(), is(empty()));
  }

  @Test
  void everyPartShowsItsSentences() {
    ArticleFacts facts =
        article()
            .casting(CharacterRole.VILLAIN, "gang burned", "burned")
            .casting(CharacterRole.VILLAIN, "gang robbed", "robbed")
            .casting(CharacterRole.VILLAIN, "gang torched", "torched")
            .facts();
    for (NarrativePart part : READER.read(facts)) {
      part.sentences()
          .forEach(sentence -> assertThat(facts.sentences().contains(sentence), is(true)));
    }
  }

  private static List<String> sure(ArticleFacts facts) {
    return READER.read(facts).stream()
        .filter(NarrativePart::sure)
        .map(part -> part.part() + " " + part.voice())
        .toList();
  }

  @Test
  void aFocusIsSureIfTheHeadlineNamesItsOneCharacter() {
    String text =
        "Gang burns two boats\n\nThe gang burned two boats on Monday.\n\n"
            + "The gang robbed a baker on Tuesday. A gang torched the mill.";
    ArticleFacts named =
        InventedArticles.article("The Harbour", LocalDate.of(2026, 1, 5), text)
            .casting(CharacterRole.VILLAIN, "gang", "burned")
            .casting(CharacterRole.VILLAIN, "gang", "robbed")
            .casting(CharacterRole.VILLAIN, "gang", "torched")
            .facts();
    ArticleFacts unnamed =
        article()
            .casting(CharacterRole.VILLAIN, "gang burned", "burned")
            .casting(CharacterRole.VILLAIN, "gang robbed", "robbed")
            .casting(CharacterRole.VILLAIN, "gang torched", "torched")
            .facts();
    assertThat(sure(named), is(List.of("FOCUS OUTLET")));
    assertThat(read(unnamed), is(List.of("FOCUS BLAMING")));
    assertThat(sure(unnamed), is(empty()));
  }

  private static final String TRADE =
      "Trade of Lendal falls again\n\nExports of Lendal were down in May.\n\n"
          + "Trade in fish fell most of all. Prices of bread rose.";

  @Test
  void aFrameIsSureIfTheHeadlineCarriesItAndTheSubjectIsNamedFurtherOn() {
    ArticleFacts facts =
        InventedArticles.article("The Harbour", LocalDate.of(2026, 1, 5), TRADE)
            .assignment("policy", "economy", "Trade of Lendal")
            .assignment("policy", "economy", "Exports")
            .assignment("policy", "economy", "Trade in fish")
            .facts();
    assertThat(sure(facts), is(List.of("FRAME OUTLET")));
  }

  @Test
  void aFrameOfSentencesThatDoNotNameTheSubjectIsNotSure() {
    ArticleFacts facts =
        InventedArticles.article("The Harbour", LocalDate.of(2026, 1, 5), TRADE)
            .assignment("policy", "economy", "Trade of Lendal")
            .assignment("policy", "economy", "Exports")
            .assignment("policy", "economy", "Prices of bread")
            .facts();
    assertThat(read(facts), is(List.of("FRAME PRESENT")));
    assertThat(sure(facts), is(empty()));
  }

  @Test
  void sourcesTellWhatIsMostlyTheirs() {
    ArticleFacts facts =
        InventedArticles.article("The Harbour", LocalDate.of(2026, 1, 5), TRADE)
            .attribution(
                Attribution.Type.INDIRECT,
                new CitedSource(
                    "officers", SourceType.UNKNOWN, "", CitedSource.Form.UNNAMED_GROUP, "name"),
                "",
                "",
                "Trade in fish fell most of all")
            .assignment("policy", "economy", "Trade of Lendal")
            .assignment("policy", "economy", "Exports")
            .assignment("policy", "economy", "Trade in fish")
            .facts();
    assertThat(sure(facts), is(List.of("FRAME MIXED")));
  }
}
