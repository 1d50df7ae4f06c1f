package news.parallax.text;

import java.util.Locale;

/**
 * A stretch of text in which no sentence ends for so long that it is none: a list without stops, a
 * page run together, or a text made to flood. It is cut into pieces of the size of long sentences,
 * for a fact repeats the sentence it stands in and much is worked out sentence by sentence.
 *
 * <p>Each piece is as long as may be and ends, by preference, behind a sign that ends a clause or a
 * sentence, behind a comma, before a word that opens a clause, or where it is full. The cuts depend
 * on nothing but the tokens from where the piece before ends.
 */
final class EndlessSentence {
  /**
   * More tokens than a sentence has: of the 191,000 sentences of the AllSides articles ten have
   * more than 300, of the 31,000 of PolNeAR's training part none.
   */
  static final int MOST_TOKENS = 300;

  /** More characters than a sentence has: seven of the 191,000 have more. */
  static final int MOST_CHARACTERS = 2_000;

  private static final int TOKENS_OF_PIECE = 60;
  private static final int CHARACTERS_OF_PIECE = 400;
  private static final int LEAST_TOKENS_OF_PIECE = 20;
  private static final int LONGEST_OPENER = 8;

  /** Words that often open a clause. */
  private static final WordList OPENERS = WordList.of("things", "opens a clause");

  private EndlessSentence() {}

  /** Whether the tokens from {@code from} to before {@code to} are too long for a sentence. */
  static boolean is(Tokens tokens, int from, int to) {
    return to - from > MOST_TOKENS || tokens.end(to - 1) - tokens.start(from) > MOST_CHARACTERS;
  }

  /**
   * Where the piece that begins at a token ends.
   *
   * @param to one past the last token of the whole stretch
   * @return one past the last token of the piece
   */
  static int pieceEnd(String plain, Tokens tokens, int from, int to) {
    int full = from + 1;
    while (full < to
        && full - from < TOKENS_OF_PIECE
        && tokens.end(full) - tokens.start(from) <= CHARACTERS_OF_PIECE) {
      full++;
    }
    if (full == to) {
      return to;
    }
    int best = full;
    int strength = 0;
    for (int end = Math.min(from + LEAST_TOKENS_OF_PIECE, full); end <= full; end++) {
      int here = strength(plain, tokens, end);
      if (here >= strength && here > 0) {
        best = end;
        strength = here;
      }
    }
    return best;
  }

  /** How good it is to cut before the token: 0 if there is nothing but room. */
  private static int strength(String plain, Tokens tokens, int before) {
    int length = tokens.end(before - 1) - tokens.start(before - 1);
    char last = length == 1 ? plain.charAt(tokens.start(before - 1)) : 'x';
    boolean apart = tokens.start(before) > tokens.end(before - 1);
    if (apart && ".!?".indexOf(last) >= 0) {
      return 4;
    }
    if (apart && ";:|\u2022".indexOf(last) >= 0) {
      return 3;
    }
    if (apart && last == ',') {
      return 2;
    }
    boolean opens =
        tokens.end(before) - tokens.start(before) <= LONGEST_OPENER
            && OPENERS.contains(
                plain.substring(tokens.start(before), tokens.end(before)).toLowerCase(Locale.ROOT));
    return opens ? 1 : 0;
  }
}
