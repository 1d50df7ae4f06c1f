package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.parallax.article.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A defect that shows while a file is read costs the rest of the file, and no run. */
class DefectsOfReadingTest {
  private static final String REASON =
      "2 a defect of Parallax: java.lang.IllegalStateException at"
          + " news.parallax.read.FailingFormat.read(FailingFormat.java:";

  @TempDir private Path folder;

  @Test
  void costsTheRestOfTheFile() throws Exception {
    ReadFixture read = new ReadFixture(folder).read("a.failing", "x");
    assertThat(read.articles.size(), is(1));
    assertThat(reasons(read), contains(REASON));
    assertThat(read.rejections.get(0).stage(), is(Rejection.Stage.DEFECT));
  }

  @Test
  void costsOneFileOfAnArchive() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a.failing", "b.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("The board met on Tuesday.".getBytes(StandardCharsets.UTF_8));
      }
    }
    ReadFixture read = new ReadFixture(folder).read("some.zip", bytes.toByteArray());
    assertThat(read.articles.size(), is(2));
    assertThat(reasons(read), contains(REASON));
  }

  @Test
  void whoTakesTheRecordsFailsForHimself() throws Exception {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"One.\"}\n");
    InputSlice slice =
        InputSlices.cut(
                InputListing.of(folder, List.of(file.getFileName().toString())).files(), 1 << 20)
            .get(0);
    assertThrows(
        IllegalStateException.class,
        () ->
            new ArticleReader()
                .read(
                    slice,
                    ReadPlan.DEFAULT,
                    article -> {
                      throw new IllegalStateException("the taker fails");
                    },
                    rejection -> {}));
  }

  private static List<String> reasons(ReadFixture read) {
    return read.reasons().stream().map(r -> r.replaceFirst("java:\\d+.*", "java:")).toList();
  }
}
