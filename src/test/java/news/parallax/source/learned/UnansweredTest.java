package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.Attribution.Act;
import news.parallax.source.AttributionExtractor;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who were asked and gave no answer have rows of their own and are never said to speak. */
class UnansweredTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  private static List<Attribution> declined(String text) {
    return EXTRACTOR.extract(ParsedText.of(text)).stream()
        .filter(one -> one.act() == Act.DECLINED)
        .toList();
  }

  private static String in(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '^',
      textBlock =
          """
          Lund Bank and Porto Steel both declined to comment. # Lund Bank and Porto Steel both # to comment
          A spokesman for the port did not immediately return calls on Monday. # A spokesman for the port # return calls on Monday
          The clerk could not be reached for comment. # The clerk # be reached for comment
          The ministry has yet to respond to a request for the papers. # The ministry # respond to a request for the papers
          The harbour master was not available for comment. # The harbour master # available for comment
          The firms had no immediate comment. # The firms # no immediate comment
          The clerk, who did not reply to several e-mails, has left the town. # The clerk # reply to several e-mails
          The port police have declined repeated requests for an interview. # The port police # repeated requests for an interview
          The minister would not be drawn on the cost of the dam. # The minister # be drawn on the cost of the dam
          The clerk refused to be drawn further. # The clerk # to be drawn further
          The firm did not return calls. # The firm # return calls
          The owner could not immediately be reached. # The owner # be reached
          Ana Lund could not be reached on Monday. # Ana Lund # be reached on Monday
          The owners declined to say how much the mill would cost. # The owners # how much the mill would cost
          """)
  void tellsWhoGaveNoAnswer(String text, String source, String content) {
    List<Attribution> found = declined(text);
    assertThat(found.stream().map(one -> in(one.source(), text)).toList(), contains(source));
    assertThat(in(found.get(0).content(), text), is(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor declined to open the bridge on Monday.",
        "The island could not be reached by boat for a week.",
        "The island could not be reached on Monday.",
        "The plan was not drawn on paper by the clerk.",
        "The spokeswoman would decline to comment on the case if anybody asked.",
        "The harbour master will decline to comment on the case.",
        "If the bank does not reply to the letter by May, the court will decide.",
        "The king refused to share power with the nobles.",
        "The mayor answered every question and returned every call."
      })
  void leavesOtherDeedsAlone(String text) {
    Set<Act> acts =
        EXTRACTOR.extract(ParsedText.of(text)).stream()
            .map(Attribution::act)
            .collect(Collectors.toSet());
    assertThat(acts, everyItem(is(not(Act.DECLINED))));
  }

  /** A sentence without an end is read in pieces, of which a text has more than sentences. */
  @Test
  void isToldAtTheEndOfASentenceThatIsReadInPieces() {
    String text =
        "the port and the mill and the barn, ".repeat(30) + "the mayor declined to comment.";
    assertThat(declined(text).size(), is(1));
  }
}
