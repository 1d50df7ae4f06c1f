package news.parallax.fuzz;

import news.parallax.steps.OneArticle;
import org.junit.jupiter.api.Test;

/**
 * Short texts of words in likely and unlikely order, spoilt now and then, are analysed, compared
 * with themselves and made into the cells of all their rows: whatever does sums with places of
 * words or demands a value is met. A slice that does not read as its column says is a failure.
 */
class MutatedSentencesTest {
  private final OneArticle analysis = new OneArticle();

  @Test
  void everyLineHasRows() {
    Phrases phrases = new Phrases(new Mutator(11));
    Cases.check(10, phrases::line, analysis::attempt);
  }

  @Test
  void everyTextHasRows() {
    Phrases phrases = new Phrases(new Mutator(12));
    Cases.check(60, phrases::text, analysis::attempt);
  }

  /** A word where a name is looked for, and nothing else. */
  @Test
  void everyWordHasRows() {
    Phrases phrases = new Phrases(new Mutator(13));
    Cases.check(
        40,
        phrases::word,
        word -> {
          analysis.attempt(word);
          analysis.attempt(
              "\u201cIt is so,\u201d said " + word + " of the board. " + word + " left.");
        });
  }
}
