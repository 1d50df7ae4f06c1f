package news.parallax.story.claim;

import java.util.Map;
import news.parallax.story.claim.Quantity.Hedge;

/** The words before a number that qualify it: "at least", "as many as", "just under". */
final class Hedges {
  private static final int LONGEST = 3;

  private static final Map<String, Hedge> WORDS =
      Map.ofEntries(
          Map.entry("at least", Hedge.AT_LEAST),
          Map.entry("more than", Hedge.AT_LEAST),
          Map.entry("greater than", Hedge.AT_LEAST),
          Map.entry("no fewer than", Hedge.AT_LEAST),
          Map.entry("no less than", Hedge.AT_LEAST),
          Map.entry("not less than", Hedge.AT_LEAST),
          Map.entry("upwards of", Hedge.AT_LEAST),
          Map.entry("upward of", Hedge.AT_LEAST),
          Map.entry("in excess of", Hedge.AT_LEAST),
          Map.entry("a minimum of", Hedge.AT_LEAST),
          Map.entry("over", Hedge.AT_LEAST),
          Map.entry("above", Hedge.AT_LEAST),
          Map.entry("exceeding", Hedge.AT_LEAST),
          Map.entry("exceeded", Hedge.AT_LEAST),
          Map.entry("at most", Hedge.AT_MOST),
          Map.entry("up to", Hedge.AT_MOST),
          Map.entry("less than", Hedge.AT_MOST),
          Map.entry("fewer than", Hedge.AT_MOST),
          Map.entry("no more than", Hedge.AT_MOST),
          Map.entry("not more than", Hedge.AT_MOST),
          Map.entry("a maximum of", Hedge.AT_MOST),
          Map.entry("as many as", Hedge.AT_MOST),
          Map.entry("as much as", Hedge.AT_MOST),
          Map.entry("under", Hedge.AT_MOST),
          Map.entry("below", Hedge.AT_MOST),
          Map.entry("about", Hedge.ABOUT),
          Map.entry("around", Hedge.ABOUT),
          Map.entry("some", Hedge.ABOUT),
          Map.entry("roughly", Hedge.ABOUT),
          Map.entry("approximately", Hedge.ABOUT),
          Map.entry("nearly", Hedge.ABOUT),
          Map.entry("almost", Hedge.ABOUT),
          Map.entry("estimated", Hedge.ABOUT),
          Map.entry("an estimated", Hedge.ABOUT),
          Map.entry("just over", Hedge.ABOUT),
          Map.entry("just under", Hedge.ABOUT),
          Map.entry("just above", Hedge.ABOUT),
          Map.entry("just below", Hedge.ABOUT),
          Map.entry("a little over", Hedge.ABOUT),
          Map.entry("slightly more than", Hedge.ABOUT),
          Map.entry("slightly less than", Hedge.ABOUT),
          Map.entry("close to", Hedge.ABOUT));

  private Hedges() {}

  /**
   * A qualification.
   *
   * @param words how many pieces say it
   */
  record Found(Hedge hedge, int words) {}

  /** What qualifies the number that begins at the piece; the longest there is. */
  static Found before(Pieces pieces, int piece) {
    Found found = new Found(Hedge.NONE, 0);
    StringBuilder phrase = new StringBuilder();
    for (int n = 1; n <= LONGEST && pieces.isLetters(piece - n); n++) {
      phrase.insert(0, n == 1 ? "" : " ").insert(0, pieces.word(piece - n));
      Hedge hedge = WORDS.get(phrase.toString());
      if (hedge != null) {
        found = new Found(hedge, n);
      }
    }
    return found;
  }

  /** "Or more", "+", "-plus" behind a number; the pieces they take, 0 if there are none. */
  static int more(Pieces pieces, int piece) {
    if (pieces.is(piece, "or") && (pieces.is(piece + 1, "more") || pieces.is(piece + 1, "so"))) {
      return 2;
    }
    if (pieces.is(piece, "+") && pieces.isGlued(piece - 1)) {
      return 1;
    }
    boolean joined = pieces.isDash(piece) && pieces.isGlued(piece - 1) && pieces.isGlued(piece);
    return joined && pieces.is(piece + 1, "plus") ? 2 : 0;
  }
}
