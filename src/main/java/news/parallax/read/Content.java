package news.parallax.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * The content of a file, unpacked. It can be read once.
 *
 * @param in not to be closed by the format
 */
public record Content(Head head, InputStream in, Limits limits) {

  /**
   * The whole of a file that is read in one piece.
   *
   * @throws UnfitException if it is larger than the limit of a document
   */
  public byte[] bytes() throws IOException, UnfitException {
    return bytes(limits.documentBytes());
  }

  /**
   * The whole of a file of at most so many bytes.
   *
   * @throws UnfitException if it is larger
   */
  public byte[] bytes(int most) throws IOException, UnfitException {
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw new UnfitException("the file is larger than " + (most >> 20) + " MB");
    }
    return bytes;
  }
}
