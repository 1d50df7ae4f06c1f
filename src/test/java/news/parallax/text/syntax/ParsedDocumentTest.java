package news.parallax.text.syntax;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedDocumentTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void knowsWhoDoesWhat() {
    ParsedDocument parsed = ParsedText.of("The mayor said that the bridge is safe.");
    Syntax syntax = parsed.syntax();
    assertThat(parsed.words().form(2), is("said"));
    assertThat(syntax.tag(2), is(Tag.VBD));
    assertThat(syntax.head(1), is(2));
    assertThat(syntax.relation(1), is(Relation.NSUBJ));
    assertThat(syntax.relation(2), is(Relation.ROOT));
    assertThat(syntax.leftmost(2), is(1));
  }

  @Test
  void saysTheSameInWhateverOrderItIsAsked() {
    String text =
        "The union rejected the offer. Its leader, Ana Diaz, told members that the talks had"
            + " failed.\n\n“We will wait,” she said. The firm did not answer.";
    ParsedDocument forward = ParsedText.of(text);
    ParsedDocument backward = ParsedText.of(text);
    List<List<Integer>> first = new ArrayList<>();
    for (int w = 0; w < forward.words().count(); w++) {
      first.add(known(forward.syntax(), w));
    }
    for (int w = backward.words().count() - 1; w >= 0; w--) {
      int relation = backward.syntax().relation(w);
      assertThat(relation, is(first.get(w).get(2)));
      assertThat(known(backward.syntax(), w), is(first.get(w)));
    }
  }

  private static List<Integer> known(Syntax syntax, int w) {
    return List.of(syntax.tag(w), syntax.head(w), syntax.relation(w));
  }

  @Test
  void keepsWhatReadersMakeOfIt() {
    ParsedDocument parsed = ParsedText.of("The bridge is safe.");
    StringBuilder made = parsed.once(StringBuilder.class, same -> new StringBuilder("made"));
    assertThat(parsed.once(StringBuilder.class, same -> new StringBuilder()), sameInstance(made));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "said ",
        "a",
        "(",
        "[({",
        "the old mayor of the small town who said that ",
        "and, ",
        "it is. "
      })
  void parsesAMegabyteInLinearTime(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    ParsedDocument parsed = ParsedText.of(text);
    int related =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> related(parsed));
    assertThat(related, greaterThan(0));
  }

  /** How many words have a relation, which is all of them. */
  private static int related(ParsedDocument parsed) {
    int count = 0;
    for (int w = 0; w < parsed.words().count(); w++) {
      count += parsed.syntax().relation(w) >= 0 ? 1 : 0;
    }
    return count;
  }
}
