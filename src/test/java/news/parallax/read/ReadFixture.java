package news.parallax.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;

/** Writes a file, reads it through slices and keeps what came out. */
final class ReadFixture {
  final List<RawArticle> articles = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();
  private final Path folder;

  ReadFixture(Path folder) {
    this.folder = folder;
  }

  ReadFixture read(String name, byte[] content, long sliceBytes, ColumnMap columns)
      throws IOException, UnusableInputException {
    Files.write(folder.resolve(name), content);
    List<InputFile> files = InputListing.of(folder, List.of(name)).files();
    ArticleReader reader = new ArticleReader();
    for (InputSlice slice : InputSlices.cut(files, sliceBytes)) {
      reader.read(slice, columns, articles::add, rejections::add);
    }
    return this;
  }

  ReadFixture read(String name, byte[] content) throws IOException, UnusableInputException {
    return read(name, content, 1 << 20, ColumnMap.DEFAULT);
  }

  ReadFixture read(String name, String content) throws IOException, UnusableInputException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
