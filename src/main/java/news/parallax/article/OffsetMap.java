package news.parallax.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Leads from offsets of the stored text back to offsets of the text as it was read.
 *
 * <p>The stored text consists of stretches that were copied one to one, stretches that were
 * replaced (a composed letter for two) and stretches that were put in (a paragraph break).
 *
 * @param pieces in the order of the stored text, without gaps
 */
public record OffsetMap(List<Piece> pieces) {

  /**
   * A stretch of the stored text and the stretch of the text read that it stands for. Both have the
   * same length if it was copied one to one.
   */
  public record Piece(Span stored, Span read) {
    boolean isCopy() {
      return stored.length() == read.length();
    }
  }

  public OffsetMap {
    pieces = List.copyOf(pieces);
  }

  /** The map of a text that was stored as it was read. */
  public static OffsetMap identity(int length) {
    Span all = new Span(0, length);
    return new OffsetMap(length == 0 ? List.of() : List.of(new Piece(all, all)));
  }

  /**
   * The span of the text read that the given span of the stored text came from.
   *
   * @throws IllegalArgumentException if the span reaches beyond the stored text
   */
  public Span toRead(Span stored) {
    if (stored.isEmpty()) {
      int at = start(stored.start());
      return new Span(at, at);
    }
    int from = start(stored.start());
    int to = end(stored.end());
    return new Span(Math.min(from, to), to);
  }

  private int start(int offset) {
    Piece piece = pieceAt(offset);
    return piece.isCopy()
        ? piece.read().start() + offset - piece.stored().start()
        : piece.read().start();
  }

  private int end(int offset) {
    Piece piece = pieceAt(offset - 1);
    return piece.isCopy()
        ? piece.read().start() + offset - piece.stored().start()
        : piece.read().end();
  }

  private Piece pieceAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Piece piece = pieces.get(middle);
      if (offset < piece.stored().start()) {
        high = middle - 1;
      } else if (offset >= piece.stored().end()) {
        low = middle + 1;
      } else {
        return piece;
      }
    }
    throw new IllegalArgumentException("Offset " + offset + " is beyond the stored text");
  }

  /** Puts a map together piece by piece while the stored text is written. */
  public static final class Builder {
    private final List<Piece> pieces = new ArrayList<>();
    private int length;

    /** Says that the next {@code count} code units of the stored text stand for {@code read}. */
    public Builder add(int count, Span read) {
      if (count > 0) {
        pieces.add(new Piece(new Span(length, length + count), read));
        length += count;
      }
      return this;
    }

    public OffsetMap build() {
      return new OffsetMap(pieces);
    }
  }
}
