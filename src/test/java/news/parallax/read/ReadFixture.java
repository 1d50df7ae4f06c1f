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
public final class ReadFixture {
  public final List<RawArticle> articles = new ArrayList<>();
  public final List<Rejection> rejections = new ArrayList<>();
  private final Path folder;

  public ReadFixture(Path folder) {
    this.folder = folder;
  }

  ReadFixture read(String name, byte[] content, long sliceBytes, ColumnMap columns)
      throws IOException, UnusableInputException {
    return read(name, content, sliceBytes, ReadPlan.of(Preset.AUTO, columns.byField()));
  }

  ReadFixture read(String name, byte[] content, long sliceBytes, ReadPlan plan)
      throws IOException, UnusableInputException {
    Files.write(folder.resolve(name), content);
    return read(InputListing.of(folder, List.of(name)), sliceBytes, plan);
  }

  ReadFixture read(InputListing listing) {
    return read(listing, 1 << 20, ReadPlan.DEFAULT);
  }

  private ReadFixture read(InputListing listing, long sliceBytes, ReadPlan plan) {
    ArticleReader reader = new ArticleReader();
    for (InputSlice slice : InputSlices.cut(listing.files(), sliceBytes)) {
      reader.read(slice, plan, articles::add, rejections::add);
    }
    return this;
  }

  public List<String> reasons() {
    return rejections.stream().map(r -> r.position() + " " + r.reason()).toList();
  }

  public ReadFixture read(String name, byte[] content) throws IOException, UnusableInputException {
    return read(name, content, 1 << 20, ColumnMap.DEFAULT);
  }

  public ReadFixture read(String name, String content) throws IOException, UnusableInputException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] gzip(String content) throws IOException {
    return gzip(content.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
