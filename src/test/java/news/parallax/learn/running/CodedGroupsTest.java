package news.parallax.learn.running;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.frame.character.Basis;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;
import org.junit.jupiter.api.Test;

class CodedGroupsTest {
  private static final ArticleCharacters.Cast VILLAINOUS_STATE =
      new ArticleCharacters.Cast("GOVERNMENTS_POLITICIANS_POLIT.ORGS", CharacterRole.VILLAIN);

  private static Casting casting(String actor, CharacterRole role, String description) {
    return new Casting(
        role,
        new Casting.ActorWords(new Span(0, 3), actor, null, description),
        new Span(4, 9),
        Basis.DEED,
        0.5,
        false);
  }

  @Test
  void aGroupNamedTwiceInARoleCountsOnceAndNatureNotAtAll() throws Exception {
    String article =
        "{\"roles\": [{\"group\": \"GOVERNMENTS_POLITICIANS_POLIT.ORGS\", \"role\": \"villain\"},"
            + " {\"group\": \"GOVERNMENTS_POLITICIANS_POLIT.ORGS\", \"role\": \"villain\"},"
            + " {\"group\": \"ANIMALS_NATURE_ENVIRONMENT\", \"role\": \"victim\"},"
            + " {\"entity\": \"Ana Diaz\", \"role\": \"hero\"}]}";
    assertThat(
        CodedGroups.coded(new ObjectMapper().readTree(article)), is(Set.of(VILLAINOUS_STATE)));
  }

  @Test
  void actorsCountForTheirGroup() {
    List<Casting> castings =
        List.of(
            casting("Ana Diaz", CharacterRole.VILLAIN, "senator"),
            casting("government", CharacterRole.VILLAIN, "government"),
            casting("residents", CharacterRole.VICTIM, "residents"),
            casting("Zork", CharacterRole.HERO, ""));
    assertThat(
        new CodedGroups().found(castings),
        is(
            Set.of(
                VILLAINOUS_STATE,
                new ArticleCharacters.Cast("GENERALPUBLIC", CharacterRole.VICTIM))));
  }
}
