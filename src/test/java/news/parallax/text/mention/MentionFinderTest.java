package news.parallax.text.mention;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import java.util.List;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;

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
        person.mentions().stream().map(m -> m.titled().in(text)).toList(),
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
        assertThat(mentions.nameAt(mention.head()), is(mention));
        assertThat(mentions.in(mention.span()), is(mention));
      }
    }
  }

  private static ArticleMentions mentions(String text) {
    return FINDER.find(ParsedText.of(text));
  }
}
