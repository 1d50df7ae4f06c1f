package news.parallax.learn.running;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import news.parallax.frame.character.CharacterRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleCharactersTest {
  private static final String ARTICLE =
      "{\"text\": \"Ana Diaz spoke.\", \"roles\": [{\"entity\": \"Mayor Ana Diaz\", \"role\":"
          + " \"hero\"}, {\"entity\": \"Diaz's\", \"role\": \"hero\"}, {\"entity\": \"people of"
          + " Porto\", \"role\": \"victim\"}]}";

  @ParameterizedTest
  @CsvSource({
    "President Ana Diaz, diaz",
    "Ana Diaz's, diaz",
    "youth climate activists, activist",
    "people who are afraid, people",
    "Porto Water Board, board",
    "the U.S., u.s.",
  })
  void anActorGoesByItsLastWord(String name, String last) {
    assertThat(ArticleCharacters.lastWord(name), is(last));
  }

  @Test
  void anActorNamedTwiceCountsOnce() throws Exception {
    Set<ArticleCharacters.Cast> coded =
        ArticleCharacters.coded(new ObjectMapper().readTree(ARTICLE));
    assertThat(
        coded,
        is(
            Set.of(
                new ArticleCharacters.Cast("diaz", CharacterRole.HERO),
                new ArticleCharacters.Cast("people", CharacterRole.VICTIM))));
  }

  @Test
  void whoIsCastOtherwiseIsWrong() throws Exception {
    CharacterScores scores = new CharacterScores();
    scores.add(
        ArticleCharacters.coded(new ObjectMapper().readTree(ARTICLE)),
        Set.of(
            new ArticleCharacters.Cast("diaz", CharacterRole.HERO),
            new ArticleCharacters.Cast("people", CharacterRole.VILLAIN)));
    assertThat(scores.f1(), closeTo(0.5, 1e-9));
    assertThat(scores.precision(CharacterRole.VILLAIN), is(0.0));
  }
}
