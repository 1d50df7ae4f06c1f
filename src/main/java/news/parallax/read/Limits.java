package news.parallax.read;

import java.io.Serializable;

/**
 * What a record may take up. What exceeds a limit is rejected, so that memory stays bounded.
 *
 * @param recordBytes the largest record: a line of JSON, a row, a text file
 * @param documentBytes the largest file that is read in one piece, such as an export
 * @param ratio how many times its size a compressed file may unpack to
 * @param depth how deep JSON, HTML and XML may be nested
 * @param seconds how long the work on a record may take: a last resort, for it depends on the
 *     machine
 * @param characters how many the title and the text of an article may have together
 */
public record Limits(
    int recordBytes, int documentBytes, int ratio, int depth, int seconds, int characters)
    implements Serializable {

  /** Many times what the longest article has; a novel of 170,000 words. */
  public static final int DEFAULT_CHARACTERS = 1_000_000;

  public static final Limits DEFAULT =
      new Limits(32 << 20, 128 << 20, 200, 200, 600, DEFAULT_CHARACTERS);

  /** A text file is one article, or it is no text of an article. */
  int textBytes() {
    return recordBytes / 2;
  }
}
