package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every byte of the input is read once, whatever the size and the format of the file. */
class ReadOnceTest {
  private static final int RECORDS = 5000;
  private static final long SLICE = 10_000;
  @TempDir private Path folder;

  private static byte[] content(String name) throws IOException {
    StringBuilder text = new StringBuilder(name.contains(".csv") ? "title,text\n" : "");
    for (int i = 0; i < RECORDS; i++) {
      text.append(
          name.contains(".csv")
              ? "Pump %d,The pump in Marren broke for the %d. time\n".formatted(i, i)
              : "{\"title\": \"Pump %d\", \"text\": \"The pump broke for the %d. time.\"}%n"
                  .formatted(i, i));
    }
    return name.endsWith(".gz")
        ? ReadFixture.gzip(text.toString())
        : text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.jsonl.gz", "a.csv", "a.csv.gz"})
  void aLargeFile(String name) throws IOException, UnusableInputException {
    byte[] bytes = content(name);
    Files.write(folder.resolve(name), bytes);
    AtomicLong read = new AtomicLong();
    List<Long> positions = new ArrayList<>();
    for (InputSlice slice :
        InputSlices.cut(InputListing.of(folder, List.of(name)).files(), SLICE)) {
      new ArticleReader()
          .read(
              slice,
              ReadPlan.DEFAULT,
              article -> positions.add(article.provenance().position()),
              rejection -> {
                throw new AssertionError(rejection);
              },
              read::addAndGet);
    }
    assertThat(positions.size(), is(RECORDS));
    assertThat(read.get(), is((long) bytes.length));
  }

  /** Files that are not there show that nothing is opened. */
  @Test
  void noFileIsOpenedToBeSharedOut() {
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String name = "a" + i + (i % 2 == 0 ? ".jsonl" : ".warc.gz");
      files.add(new InputFile(name, folder.resolve(name), i * SLICE / 20));
    }
    List<InputSlice> slices = InputSlices.cut(files, SLICE);
    assertThat(
        slices.stream().flatMap(slice -> slice.names().stream()).toList(),
        is(files.stream().map(InputFile::name).toList()));
    assertThat(slices.size(), greaterThan(20));
  }

  @Test
  void aStreamIsReadOnceThroughAllThatUnpacksIt() throws IOException {
    byte[] bytes = content("a.jsonl.gz");
    AtomicLong read = new AtomicLong();
    InputStream counted =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            int count = super.read(into, offset, length);
            read.addAndGet(Math.max(0, count));
            return count;
          }
        };
    AtomicLong articles = new AtomicLong();
    Records records =
        new Records(
            "a.jsonl.gz",
            ReadPlan.DEFAULT,
            article -> articles.incrementAndGet(),
            rejection -> {
              throw new AssertionError(rejection);
            },
            Records.Watcher.NONE);
    new Unpacking(Limits.DEFAULT).read("a.jsonl.gz", counted, folder, records);
    assertThat(articles.get(), is((long) RECORDS));
    assertThat(read.get(), is((long) bytes.length));
  }
}
