package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same inputs and spec give the same bytes: twice, at any parallelism, order and engine. */
class SameBytesTest {
  private static final long SEED = 20200914;
  @TempDir private Path folder;

  @Test
  void twiceAndAtAnyParallelism() throws IOException {
    Map<String, byte[]> one = tables("one", "--parallelism", "1");
    assertThat(one.size(), greaterThan(30));
    assertSame(TestRun.files(SeedRun.latest()), one);
    assertSame(tables("five", "--parallelism", "5"), one);
  }

  @Test
  void whateverTheOrderOfTheInputs() {
    List<String> seeds = new ArrayList<>();
    for (String number : List.of("000", "001", "002", "003", "004")) {
      seeds.add("seeds/" + number + "*.txt");
    }
    Map<String, byte[]> sorted = tables("sorted", inputs(seeds));
    Collections.shuffle(seeds, new Random(SEED));
    assertSame(tables("shuffled", inputs(seeds)), sorted);
  }

  @Test
  void whateverTheOrderOfTheLinesOfAFile() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      lines.add(
          "{\"id\": \"%d\", \"outlet\": \"The Daily\", \"title\": \"Report %d\", \"text\": \"The mayor said on Monday that %d streets would close. Police warned drivers.\"}"
              .formatted(i, i, i));
    }
    Path input = folder.resolve("in.jsonl");
    Files.write(input, lines);
    Map<String, byte[]> sorted = tables("sorted", "--input", input.toString());
    Collections.shuffle(lines, new Random(SEED));
    Files.write(input, lines);
    Map<String, byte[]> shuffled = tables("shuffled", "--input", input.toString());
    // The position in the input is told in dim_article, so only tables without it can be the same.
    for (String table : List.of("fact_attribution", "fact_frame", "agg_outlet", "agg_source")) {
      assertThat(
          table,
          shuffled.get("csv/" + table + ".csv"),
          equalTo(sorted.get("csv/" + table + ".csv")));
    }
  }

  @Test
  @Tag("flink")
  void onAnEmbeddedFlinkToo() {
    assertSame(tables("flink", "--runner", "flink"), tables("direct"));
  }

  @Test
  @Tag("flink")
  void whatComesTwiceAndWhatReusesAnIdOnAnEmbeddedFlinkToo() throws IOException {
    Path input = folder.resolve("in.jsonl");
    Files.writeString(
        input,
        BadInput.line("Alm", "id", "1")
            + BadInput.line("Alm", "id", "2")
            + BadInput.line("Bel", "id", "1"));
    Map<String, byte[]> direct = tables("direct", "--input", input.toString());
    assertSame(tables("flink", "--runner", "flink", "--input", input.toString()), direct);
    String articles = new String(direct.get("csv/dim_article.csv"), StandardCharsets.UTF_8);
    assertThat(articles.split("id_reused", -1).length - 1, is(2));
    assertThat(articles.split("\"en\",\"true\",2,", -1).length - 1, is(1));
  }

  private static String[] inputs(List<String> patterns) {
    return patterns.stream()
        .flatMap(pattern -> List.of("--input", pattern).stream())
        .toArray(String[]::new);
  }

  private Map<String, byte[]> tables(String name, String... flags) {
    Path output = folder.resolve(name);
    TestRun run = TestRun.run(SeedRun.SPEC, output, flags);
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    return TestRun.files(output.resolve("coverage/latest"));
  }

  private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
    assertThat(actual.keySet(), equalTo(expected.keySet()));
    actual.forEach(
        (name, bytes) -> assertThat(name, Arrays.equals(bytes, expected.get(name)), is(true)));
  }
}
