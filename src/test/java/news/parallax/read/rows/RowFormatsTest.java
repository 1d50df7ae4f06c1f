package news.parallax.read.rows;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import news.parallax.article.RawArticle;
import news.parallax.read.ReadFixture;
import news.parallax.read.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of Parquet and of workbooks. */
class RowFormatsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"uncompressed", "snappy", "gzip", "zstd", "lz4_raw"})
  void parquetOfEveryUsualCompressionIsRead(String compression)
      throws IOException, UnusableInputException {
    ReadFixture read = new ReadFixture(folder).read("rows.parquet", RowFiles.parquet(compression));
    assertThat(read.reasons(), is(empty()));
    assertThat(read.articles, hasSize(2));
    RawArticle first = read.articles.get(0);
    assertThat(first.title(), is("Pump breaks"));
    assertThat(first.date(), is("2021-03-04"));
    assertThat(first.text(), is("The pump broke."));
    assertThat(first.byline(), is("Anna Sparrow, Bo Finch"));
    assertThat(first.outlet(), is("Harbour Post"));
    assertThat(first.provenance().givenId(), is("1"));
    assertThat(first.provenance().position(), is(1L));
    assertThat(read.articles.get(1).outlet(), is("Coast"));
  }

  @Test
  void parquetInsideGzipIsRead() throws IOException, UnusableInputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(RowFiles.parquet("zstd"));
    }
    assertThat(
        new ReadFixture(folder).read("rows.parquet.gz", bytes.toByteArray()).articles, hasSize(2));
  }

  @Test
  void parquetThatIsCutIsRejectedWithAWordOnWhy() throws IOException, UnusableInputException {
    byte[] whole = RowFiles.parquet("zstd");
    ReadFixture read =
        new ReadFixture(folder).read("cut.parquet", Arrays.copyOf(whole, whole.length / 2));
    assertThat(read.reasons(), contains(containsString("its footer is missing")));
  }

  @Test
  void workbooksAreRead() throws IOException, UnusableInputException {
    ReadFixture read = new ReadFixture(folder).read("rows.xlsx", RowFiles.xlsx());
    assertThat(read.reasons(), is(empty()));
    assertThat(read.articles, hasSize(2));
    assertRow(read.articles.get(0));
  }

  @Test
  void olderWorkbooksAreRead() throws IOException, UnusableInputException {
    ReadFixture read = new ReadFixture(folder).read("rows.xls", RowFiles.xls(true));
    assertThat(read.reasons(), is(empty()));
    assertThat(read.articles, hasSize(1));
    assertRow(read.articles.get(0));
  }

  private static void assertRow(RawArticle article) {
    assertThat(article.title(), is("Pump breaks"));
    assertThat(article.text(), is("The pump broke."));
    assertThat(article.date(), containsString("2021-03-04"));
    assertThat(article.outlet(), is("Harbour Post"));
    assertThat(article.provenance().givenId(), is("7"));
  }

  @Test
  void aWorkbookWithoutTextsIsRejectedRowByRow() throws IOException, UnusableInputException {
    ReadFixture read = new ReadFixture(folder).read("list.xls", RowFiles.xls(false));
    assertThat(read.articles, is(empty()));
    assertThat(read.reasons(), contains(containsString("there is no text column")));
  }
}
