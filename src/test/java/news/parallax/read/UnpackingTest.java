package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import news.parallax.article.RawArticle;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;

class UnpackingTest extends ReadingTest {
  private static final String LINES = "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n";

  private interface Packer {
    OutputStream open(OutputStream out) throws IOException;
  }

  @Test
  void everyCompressionIsUndoneWhateverTheName() throws Exception {
    for (Packer packer :
        List.<Packer>of(
            GZIPOutputStream::new,
            BZip2CompressorOutputStream::new,
            ZstdOutputStream::new,
            XZCompressorOutputStream::new)) {
      read = new ReadFixture(folder);
      read.read("a.dat", pack(packer, LINES.getBytes(StandardCharsets.UTF_8)));
      assertThat(texts(), contains("One.", "Two."));
    }
  }

  @Test
  void partsOfOneGzipFileAreOneFile() throws Exception {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(ReadFixture.gzip(LINES));
    both.write(ReadFixture.gzip(LINES));
    read.read("a.jsonl.gz", both.toByteArray());
    assertThat(texts(), contains("One.", "Two.", "One.", "Two."));
  }

  @Test
  void theFilesOfAnArchiveAreReadEachByItsFormat() throws Exception {
    read.read("a.zip", zip("b.jsonl", LINES, "c/d.txt", "Three.", "e.csv", "id,text\n1,Four.\n"));
    assertThat(texts(), contains("One.", "Two.", "Three.", "Four."));
    assertThat(read.articles.get(1).provenance().input(), is("a.zip!/b.jsonl"));
    assertThat(read.articles.get(1).provenance().position(), is(2L));
  }

  @Test
  void whatPointsOutOfAnArchiveIsToldAndTheRestIsRead() throws Exception {
    read.read("a.zip", zip("../x.txt", "Evil.", "/etc/x.txt", "Evil.", "b.txt", "Good."));
    assertThat(texts(), contains("Good."));
    assertThat(read.rejections.size(), is(2));
    assertThat(read.reasons(), everyItem(containsString("places this file outside of itself")));
  }

  @Test
  void aBombIsStopped() throws Exception {
    byte[] zeros = new byte[80 << 20];
    read.read("a.txt.gz", pack(GZIPOutputStream::new, zeros));
    read.read("b.jsonl.gz", pack(GZIPOutputStream::new, zeros));
    assertThat(read.articles.size(), is(0));
    assertThat(read.rejections.size(), is(2));
    assertThat(read.reasons().get(1), containsString("unpacks to more than 200 times its size"));
  }

  @Test
  void archivesInArchivesAreFollowedSoFar() throws Exception {
    byte[] packed = LINES.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3; i++) {
      packed = pack(GZIPOutputStream::new, packed);
    }
    read.read("a.gz", packed);
    assertThat(texts().size(), is(2));
    read.read("b.gz", pack(GZIPOutputStream::new, packed));
    assertThat(read.reasons(), contains(containsString("archives in archives")));
  }

  @Test
  void anythingElseIsToldByWhatItIs() throws Exception {
    read.read("a.pdf", "%PDF-1.7 and so on");
    read.read("README.md", "# Hello");
    assertThat(
        read.reasons(),
        contains(
            "0 the file is a PDF document, which is not read", "0 the file is of no known format"));
  }

  private static byte[] pack(Packer packer, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.open(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putArchiveEntry(new ZipArchiveEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private List<String> texts() {
    return read.articles.stream().map(RawArticle::text).toList();
  }
}
