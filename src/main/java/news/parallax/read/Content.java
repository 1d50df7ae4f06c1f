package news.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import news.parallax.read.stream.LimitedStream;
import news.parallax.read.stream.Newlines;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file, unpacked. It can be read once.
 *
 * @param in not to be closed by the format
 * @param file where the same bytes lie; null if they come out of something
 */
public record Content(Head head, InputStream in, Limits limits, @Nullable Path file) {

  /**
   * The whole of a file that is read in one piece.
   *
   * @throws UnfitException if it is larger than the limit of a document
   */
  public byte[] bytes() throws IOException, UnfitException {
    return bytes(limits.documentBytes());
  }

  /**
   * The whole of a file as text, with {@code \n} line ends. The repairs its encoding needed are
   * noted for all its records.
   *
   * @throws UnfitException if it is larger than the limit of a document, or no text
   */
  public String text(Records records) throws IOException, UnfitException {
    TextDecoder.Decoded decoded = new TextDecoder().decode(bytes());
    records.noteForAll(decoded.issues());
    return Newlines.unify(decoded.text());
  }

  /**
   * The same for one page, which is a record.
   *
   * @throws UnfitException if it is larger than the limit of a record, or no text
   */
  public String html(Records records) throws IOException, UnfitException {
    byte[] bytes = bytes(limits.recordBytes());
    TextDecoder.Decoded decoded = new TextDecoder().decode(bytes);
    records.noteForAll(decoded.issues());
    return Newlines.unify(decoded.text());
  }

  /** Part of the file's content, of which no more is read than a document may have. */
  public InputStream limited(InputStream part) {
    return new LimitedStream(part, limits.documentBytes());
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
