package news.parallax.read.rows;

import java.io.IOException;
import news.parallax.read.UnfitException;

/**
 * What a library throws at a damaged file. These libraries tell of damage by exceptions of many
 * kinds, so each step of theirs is guarded, and no step of ours.
 */
final class Damage {
  private Damage() {}

  /** A step of a library. */
  interface Step<T> {
    T take() throws IOException;
  }

  /**
   * What the step gives.
   *
   * @param what how to call the file
   * @throws UnfitException if it cannot be taken
   */
  static <T> T guard(String what, Step<T> step) throws UnfitException {
    try {
      return step.take();
    } catch (IOException | RuntimeException | LinkageError e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      throw new UnfitException(
          "the " + what + " is damaged, or written in a way that is not read: " + cause);
    }
  }
}
