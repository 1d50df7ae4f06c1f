package news.parallax.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private static WordTable table(String... lines) {
    return WordTable.in("fruit", Map.of("table", List.of(lines)));
  }

  @Test
  void aColumnTellsWhatItsCellsHold() {
    WordTable table = table("word  tree  sweet", "pear  pear-tree  x", "wild_fig  fig-tree  -");
    assertThat(table.columns(), is(Set.of("tree", "sweet")));
    assertThat(table.column("tree"), is(Map.of("pear", "pear-tree", "wild fig", "fig-tree")));
    assertThat(table.column("sweet"), is(Map.of("pear", "x")));
  }

  @Test
  void aListReadsAColumnOfATable() {
    WordList adjectives = WordList.of("nations", "adjective");
    assertThat(adjectives.contains("iraqi"), is(true));
    assertThat(adjectives.contains("iraq"), is(false));
    assertThat(WordList.of("nations", "named").contains("great britain"), is(true));
    assertThat(WordTable.column("nations", "country").get("burmese"), is("myanmar"));
    assertThat(WordTable.column("nations", "country").get("african"), is(nullValue()));
  }

  @Test
  void aRowThatLacksACellOrComesTwiceIsTold() {
    assertThrows(IllegalStateException.class, () -> table("word tree", "pear x x"));
    IllegalStateException twice =
        assertThrows(IllegalStateException.class, () -> table("word tree", "pear x", "pear -"));
    assertThat(twice.getMessage(), is("fruit needs one row of 2 cells for pear"));
  }

  @Test
  void aColumnThatIsMissingIsTold() {
    assertThrows(IllegalStateException.class, () -> table("word tree", "pear x").column("root"));
    assertThrows(IllegalStateException.class, () -> WordTable.column("things", "court"));
  }
}
