package news.parallax.article;

import org.jspecify.annotations.Nullable;

/**
 * A record that could not be used: bad input, but for those of {@link Stage#DEFECT}.
 *
 * @param input the file, as in {@link Provenance#input()}
 * @param position the record in the file, counted from 1; 0 if the whole file is meant
 * @param reason one sentence for the person who supplied the input
 * @param excerpt the head of the record as it was found; null if there is nothing to show
 */
public record Rejection(
    String input, long position, Stage stage, String reason, @Nullable String excerpt) {
  private static final int LONGEST_EXCERPT = 200;

  /** The rejection of a record that was read, with the head of its text. */
  public static Rejection of(RawArticle raw, Stage stage, String reason) {
    return new Rejection(
        raw.provenance().input(),
        raw.provenance().position(),
        stage,
        reason,
        Span.opening(raw.text(), LONGEST_EXCERPT));
  }

  /** The step that refused the record. */
  public enum Stage {
    READ,
    CLEAN,
    /** The program failed at it: a defect of the program, not bad input. */
    DEFECT,
    /** The same article was already read from another record. */
    DUPLICATE
  }
}
