package news.parallax.report.check;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of all articles, in a file beside the run while it is checked, found by their keys.
 * Memory: some 40 bytes an article and the last few texts.
 */
final class ArticleTexts implements Closeable {
  private static final int KEPT = 16;

  private final Path file;
  private final OutputStream out;
  private final FileChannel in;
  private final KeyTable places = new KeyTable(Integer.MAX_VALUE);
  private final KeyTable lengths = new KeyTable(Integer.MAX_VALUE);
  private long written;
  private boolean flushed = true;

  private final Map<Long, String> last =
      new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param scratch a folder that a file may be made in; it is deleted on {@link #close}
   */
  ArticleTexts(Path scratch) throws IOException {
    file = Files.createTempFile(scratch, "texts", ".tmp");
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    in = FileChannel.open(file, StandardOpenOption.READ);
  }

  /**
   * Keeps the text of an article; of two with one key the first.
   *
   * @param key the hash of the article's key
   */
  void put(long key, String text) throws IOException {
    if (places.has(key)) {
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    places.add(key, written);
    lengths.add(key, bytes.length);
    out.write(bytes);
    written += bytes.length;
    flushed = false;
    last.put(key, text);
  }

  /** The text of the article with the hash; null if there is no such article. */
  @Nullable String of(long key) throws IOException {
    String text = last.get(key);
    if (text == null) {
      text = read(key);
      if (text != null) {
        last.put(key, text);
      }
    }
    return text;
  }

  private @Nullable String read(long key) throws IOException {
    if (!places.has(key)) {
      return null;
    }
    if (!flushed) {
      out.flush();
      flushed = true;
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) lengths.amount(key));
    long place = places.amount(key);
    while (bytes.hasRemaining()) {
      if (in.read(bytes, place + bytes.position()) < 0) {
        throw new IOException(file + " has become shorter");
      }
    }
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    try (out;
        in) {
      last.clear();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
