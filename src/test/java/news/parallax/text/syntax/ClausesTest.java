package news.parallax.text.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What trees say of verbs, in invented sentences. */
class ClausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police have detained two protesters on the square.      | detained | perfect
          The council might have approved the plan in March.      | approved | perfect
          Two protesters were detained by police on the square.   | detained | passive
          Two protesters have been detained by the police.        | detained | passive
          Protesters detained by police were held for a night.    | detained | participle
          Police detained two protesters on the square.           | detained | active
          """)
  void tellsPassiveFromPerfect(String sentence, String verb, String voice) {
    ParsedDocument document = ParsedText.of(sentence);
    int word = word(document, verb);
    Clauses clauses = Clauses.of(document);
    assertEquals(voice.equals("perfect"), clauses.isPerfect(word), "perfect");
    assertEquals(voice.equals("passive"), clauses.isPassive(word), "passive");
    boolean undergone = voice.equals("passive") || voice.equals("participle");
    assertEquals(undergone, clauses.isUndergone(word), "undergone");
  }

  @Test
  void tellsWhoDoesWhatToWhom() {
    ParsedDocument document =
        ParsedText.of("Ana Diaz and Ben Lee did not want the council to close the old school.");
    Clauses clauses = Clauses.of(document);
    int want = word(document, "want");
    int close = word(document, "close");
    assertEquals(word(document, "Diaz"), clauses.subject(want));
    assertEquals(true, clauses.isNegated(want));
    assertEquals(false, clauses.isNegated(close));
    assertEquals(true, clauses.isInfinitive(close));
    assertEquals(word(document, "school"), clauses.object(close));
    assertEquals(word(document, "the"), clauses.tree().phraseStart(word(document, "council")));
  }

  private static int word(ParsedDocument document, String form) {
    return document.words().at(document.words().plain().indexOf(form));
  }
}
