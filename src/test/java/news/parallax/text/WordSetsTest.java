package news.parallax.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import news.parallax.text.mention.NameLists;
import org.junit.jupiter.api.Test;

class WordSetsTest {
  private final WordSets names = new WordSets(NameLists.class, "names.txt");

  @Test
  void wordsStandUnderTheirHeading() {
    assertThat(names.has("suffix", "jr"), is(true));
    assertThat(names.has("suffix", "mayor"), is(false));
  }

  @Test
  void aHeadingThatIsMissingIsNoEmptyList() {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> names.has("sufix", "jr"));
    assertThat(wrong.getMessage(), is("names.txt has no words under [sufix]"));
  }
}
