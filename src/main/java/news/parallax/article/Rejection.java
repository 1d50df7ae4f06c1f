package news.parallax.article;

import org.jspecify.annotations.Nullable;

/**
 * A record that could not be used: bad input, not a defect of the program.
 *
 * @param input the file, as in {@link Provenance#input()}
 * @param position the record in the file, counted from 1; 0 if the whole file is meant
 * @param reason one sentence for the person who supplied the input
 * @param excerpt the head of the record as it was found; null if there is nothing to show
 */
public record Rejection(
    String input, long position, Stage stage, String reason, @Nullable String excerpt) {

  /** The step that refused the record. */
  public enum Stage {
    READ,
    CLEAN,
    /** The same article was already read from another record. */
    DUPLICATE
  }
}
