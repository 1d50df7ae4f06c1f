package news.parallax.report.page;

import java.util.ArrayList;
import java.util.List;

/** A sentence that tells something of the run. Some of its pieces open what they are drawn from. */
final class Finding {
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A piece of the sentence.
   *
   * @param key what it opens on the page; empty for nothing
   */
  record Piece(String text, String key) {}

  /** Adds words of the page. */
  Finding say(String text) {
    pieces.add(new Piece(text, ""));
    return this;
  }

  /** Adds words that open something. */
  Finding open(String text, String key) {
    pieces.add(new Piece(text, key));
    return this;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The sentence as plain text. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text));
    return text.toString();
  }
}
