package news.parallax.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;

/** Reads plain text files, one article each. */
final class TextFileReader {
  /** Longer than any article; guards the memory of a worker. */
  private static final long MOST_BYTES = 16L << 20;

  private final TextDecoder decoder = new TextDecoder();

  void read(InputSlice slice, Consumer<RawArticle> articles, Consumer<Rejection> rejections) {
    for (int i = 0; i < slice.names().size(); i++) {
      read(slice.names().get(i), Path.of(slice.paths().get(i)), articles, rejections);
    }
  }

  private void read(
      String name, Path path, Consumer<RawArticle> articles, Consumer<Rejection> rejections) {
    byte[] bytes;
    try {
      if (Files.size(path) > MOST_BYTES) {
        rejections.accept(
            Rejections.ofFile(
                name, "the file is larger than " + (MOST_BYTES >> 20) + " MB: not one article"));
        return;
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      rejections.accept(Rejections.unreadable(name, e));
      return;
    }
    try {
      TextDecoder.Decoded decoded = decoder.decode(bytes);
      if (decoded.text().isBlank()) {
        rejections.accept(
            Rejections.ofRecord(
                name, 1, bytes.length == 0 ? "the file is empty" : "the file is blank", null));
        return;
      }
      articles.accept(
          new RawArticle(
              new Provenance(name, 1, null),
              Newlines.unify(decoded.text()),
              null,
              null,
              null,
              null,
              null,
              decoded.issues()));
    } catch (NotTextException e) {
      rejections.accept(Rejections.ofRecord(name, 1, e.getMessage(), Rejections.head(bytes)));
    }
  }
}
