package news.parallax.report.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextColumnsTest {
  @Test
  void cellsStandSideBySideAndTheirLinesAreIndentedWhenWrapped() {
    assertThat(
        TextColumns.sideBySide(List.of(List.of("one two three", "four"), List.of("five")), 8),
        is(List.of("one two   five", "  three", "four")));
  }

  @Test
  void aWordThatIsTooLongIsCut() {
    List<String> lines = TextColumns.wrap("x".repeat(1_000_000), 40, "  ");
    assertThat(lines.stream().map(TextColumns::length).toList(), everyItem(lessThanOrEqualTo(40)));
    assertThat(String.join("", lines).replace(" ", "").length(), is(1_000_000));
  }

  @Test
  void signsBeyondTheBasicPlaneAreNotTornApart() {
    String signs = "\uD83D\uDE00".repeat(7);
    assertThat(TextColumns.wrap(signs, 3, ""), hasSize(3));
    assertThat(TextColumns.cut(signs, 3), is("\uD83D\uDE00\uD83D\uDE00…"));
  }

  @Test
  void asManyColumnsAsFit() {
    assertThat(TextColumns.fitting(100, 26), is(3));
    assertThat(TextColumns.fitting(20, 26), is(1));
    assertThat(TextColumns.widthOf(3, 100), is(32));
  }
}
