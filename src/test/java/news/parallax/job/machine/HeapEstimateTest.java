package news.parallax.job.machine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import news.parallax.read.InputListing;
import news.parallax.read.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapEstimateTest {
  private static final long MEGABYTE = 1 << 20;
  private static final long GIGABYTE = 1 << 30;

  @TempDir private Path folder;

  @Test
  void textFilesAndSpaceAreWeighed() {
    assertThat(HeapEstimate.warning(24 * MEGABYTE, 1, GIGABYTE), is(nullValue()));
    assertThat(
        HeapEstimate.warning(2_000 * MEGABYTE, 1, GIGABYTE),
        containsString("Java was given 1,024 MB for this run, which seems to need about 4,300 MB"));
  }

  /** What ran to its end in a heap of 512 MB and of a gigabyte, of which Java tells some less. */
  @Test
  void whatWasSeenToEndDoesNotWarn() {
    assertThat(HeapEstimate.warning(52 * MEGABYTE, 1, 494 * MEGABYTE), is(nullValue()));
    assertThat(HeapEstimate.warning(243 * MEGABYTE, 1, 989 * MEGABYTE), is(nullValue()));
    assertThat(HeapEstimate.warning(72 * MEGABYTE, 50_000, 989 * MEGABYTE), is(nullValue()));
  }

  @Test
  void manyFilesNeedMoreThanTheirText() {
    assertThat(
        HeapEstimate.warning(72 * MEGABYTE, 100_000, GIGABYTE), containsString("seems to need"));
    assertThat(HeapEstimate.warning(72 * MEGABYTE, 1, GIGABYTE), is(nullValue()));
  }

  @Test
  void pagesHoldLittleTextAndPackedFilesMuch() throws IOException, UnusableInputException {
    assertThat(text("a.warc"), is(5 * MEGABYTE));
    assertThat(text("b.html"), is(5 * MEGABYTE));
    assertThat(text("c.warc.gz"), is(20 * MEGABYTE));
    assertThat(text("d.jsonl.gz"), is(400 * MEGABYTE));
    assertThat(text("e.jsonl"), is(100 * MEGABYTE));
  }

  private long text(String name) throws IOException, UnusableInputException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(100 * MEGABYTE);
    }
    return InputListing.of(folder, List.of(name)).expectedText();
  }
}
