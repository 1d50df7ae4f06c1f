package news.parallax.analysis.narrative;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.frame.character.CharacterRole;
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
}
