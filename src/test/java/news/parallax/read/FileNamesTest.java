package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.parallax.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files and folders that tell of the articles in them. */
class FileNamesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{outlet}/{date}-*.txt; in/the-guardian/2024-03-04-ferry.txt; {date=2024-03-04, outlet=the guardian}",
        "{outlet}/**/*.txt; post.example/a/b/c.txt; {outlet=post.example}",
        "{outlet}/*; a.zip!/Post/one.txt; {outlet=Post}",
        "{outlet}_{date}.txt; x/Harbour_News_20240304.txt; {date=20240304, outlet=Harbour News}",
        "{section}/*.txt; sport/one.txt; {section=sport}",
        "bbc-*.txt; in/cnn-1.txt; {}",
      })
  void aPatternReadsThem(String pattern, String name, String told) {
    assertThat(FileNames.of(pattern, null).read(name).toString(), is(told));
  }

  @Test
  void anOutletMayBeFixed() {
    assertThat(
        FileNames.of("bbc-*.txt", "BBC News").read("in/bbc-1.txt"),
        is(Map.of("outlet", "BBC News")));
  }

  @Test
  void whatIsUnknownInBracesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> FileNames.of("{author}/*.txt", null));
  }

  @Test
  void theNameCountsWhereTheRecordTellsNothing() throws IOException, UnusableInputException {
    Files.createDirectories(folder.resolve("Post"));
    ReadPlan plan = ReadPlan.DEFAULT.naming(List.of(FileNames.of("{outlet}/{date}.jsonl", null)));
    ReadFixture read =
        new ReadFixture(folder)
            .read(
                "Post/2024-03-04.jsonl",
                "{\"text\": \"The board met.\"}\n{\"text\": \"It met.\", \"outlet\": \"Coast\", \"date\": \"2020-01-02\"}\n"
                    .getBytes(StandardCharsets.UTF_8),
                1 << 20,
                plan);
    RawArticle first = read.articles.get(0);
    assertThat(first.outlet(), is("Post"));
    assertThat(first.date(), is("2024-03-04"));
    assertThat(first.provenance().section(), is(nullValue()));
    assertThat(first.issues(), contains("date_from:file_name", "outlet_from:file_name"));
    assertThat(read.articles.get(1).outlet(), is("Coast"));
    assertThat(read.articles.get(1).date(), is("2020-01-02"));
  }
}
