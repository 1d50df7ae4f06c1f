package news.parallax.read;

import java.io.IOException;

/**
 * A format that articles are read from. A format is a class, a line in {@link Formats} and a test.
 * Formats hold no state; threads may share one.
 */
public interface Format {
  /** What people call it, for messages and lists. */
  String title();

  /** Whether a file that begins like that is of this format. */
  boolean fits(Head head);

  /**
   * Reads the records of a file. Each ends up in {@link Records} as an article or a rejection; bad
   * records are not thrown.
   *
   * @throws UnfitException if the file as a whole, or what is left of it, is of no use
   * @throws IOException if the bytes cannot be read, as those of a cut archive
   */
  void read(Content content, Records records) throws IOException, UnfitException;
}
