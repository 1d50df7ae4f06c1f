package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles of the kinds that once ended a run or flooded its tables, from the file to the published
 * tables: bylines before words that are no listed outlet, very long words, texts without full
 * stops, the same few words over and over.
 */
class HardArticlesTest {
  private static final String BODY =
      "The ferry firm said on Monday it would close route %1$d in May.\n\n"
          + "\"It is over on route %1$d,\" said its boss, Ned Hollis.";
  private static final int KILOBYTE = 1_000;

  /** All tables in CSV and Parquet; one of the articles alone once took 978 MB. */
  private static final long MOST_BYTES = 16_000_000;

  @TempDir private Path folder;
  private final Map<String, String> bylines = new TreeMap<>();
  private final List<String> records = new ArrayList<>();

  @Test
  void theyArePublishedWithTheirBylinesAndHarmNoOther() throws IOException {
    addBylines();
    for (int letters = 30; letters <= 64; letters++) {
      add(
          "long" + letters,
          "Tied to free-market b" + "a".repeat(letters) + " Carl Koch, who said it.");
    }
    add("minimal", "The net is tied to the " + "grand".repeat(8) + "son Carl Koch, who said it.");
    add("quotations", "The mayor spoke. " + "\"a\" said b. ".repeat(18 * KILOBYTE / 12));
    add("endless", "the brutal regime lied to the people and ".repeat(36 * KILOBYTE / 41));
    add("who", "The mayor spoke. " + "who said ".repeat(20 * KILOBYTE / 9));
    Files.write(folder.resolve("in.jsonl"), records);
    Path spec =
        Files.writeString(
            folder.resolve("hard.yaml"),
            "job: hard\ninputs: in.jsonl\ncodebooks: %s\noutlets: %s\noutput: out\noutputs: [csv, parquet]\n"
                .formatted(
                    Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath(),
                    Path.of("pipelines/outlets.yaml").toAbsolutePath()));
    TestRun run = TestRun.of("run", spec.toString(), "--no-state");
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    assertThat(run.err(), rows("fact_rejected").size(), is(0));
    List<CSVRecord> articles = rows("dim_article");
    assertThat(articles.size(), is(records.size()));
    Map<String, String> found = new TreeMap<>();
    for (CSVRecord article : articles) {
      if (bylines.containsKey(article.get("given_id"))) {
        found.put(article.get("given_id"), article.get("byline"));
      }
    }
    assertThat(found, is(bylines));
    assertThat(bytes(), is(lessThan(MOST_BYTES)));
  }

  private void addBylines() throws IOException {
    int route = 0;
    for (String line :
        List.of(
            "By %s, CNN",
            "By %s, Reuters",
            "By %s, political editor",
            "By %s, @adafinch",
            "By %s, Science correspondent of the Post",
            "By %s, Associated Press",
            "By %s, USA TODAY",
            "By %s, (Reuters)",
            "Written by %s, Lecturer in law at Marl",
            "By %s, 4 March 2024",
            "By %s")) {
      String id = "byline" + ++route;
      bylines.put(id, "Ada Finch");
      add(id, line.formatted("Ada Finch") + "\n\n" + BODY.formatted(route));
    }
  }

  private void add(String id, String text) throws IOException {
    Map<String, String> record = new LinkedHashMap<>();
    record.put("id", id);
    record.put("title", "Ferry firm to close, says " + id);
    record.put("date", "2024-06-04");
    record.put("outlet", "Harbour Post");
    record.put("text", text);
    records.add(new ObjectMapper().writeValueAsString(record));
  }

  private List<CSVRecord> rows(String table) throws IOException {
    Path file = folder.resolve("out/hard/latest/csv/" + table + ".csv");
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser rows =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return rows.getRecords();
    }
  }

  private long bytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder.resolve("out/hard/latest").toRealPath())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
