package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import news.parallax.report.table.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run holds what its spec asks for, and the tables are the same whatever that is. */
class OutputsTest {
  @TempDir static Path folder;

  /** What was asked for so far, a run each. */
  private static final Map<String, Map<String, byte[]>> RUNS = new HashMap<>();

  @Test
  void onlyWhatIsAskedForIsThere() throws IOException {
    Map<String, byte[]> all = run("all", "[parquet, csv, workbook, report, excel]");
    assertThat(
        tops(all),
        is(Set.of("coverage.xlsx", "csv", "excel", "parquet", "quality.csv", "report.html")));
    Map<String, byte[]> lean = run("lean", "[parquet, report]");
    assertThat(tops(lean), is(Set.of("parquet", "quality.csv", "report.html")));
    lean.forEach(
        (name, content) -> {
          if (name.startsWith("parquet/") || name.equals("report.html")) {
            assertThat(name, content, is(all.get(name)));
          }
        });
    assertThat(text(lean, "datapackage.json"), not(containsString("csv/")));
    Map<String, byte[]> csv = run("plain", "[csv]");
    assertThat(tops(csv), is(Set.of("csv", "quality.csv")));
    assertThat(text(csv, "datapackage.json"), not(containsString("parquet/")));
  }

  @Test
  void compressedTablesHoldTheSame() throws IOException {
    Map<String, byte[]> plain = run("plain", "[csv]");
    Map<String, byte[]> packed = run("packed", "[csv.gz]");
    assertThat(tops(packed), is(Set.of("csv", "quality.csv")));
    assertThat(text(packed, "datapackage.json"), containsString("csv/fact_frame.csv.gz"));
    for (Map.Entry<String, byte[]> file : plain.entrySet()) {
      if (file.getKey().startsWith("csv/")) {
        byte[] content = packed.get(file.getKey() + ".gz");
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
          assertThat(file.getKey(), unpacked.readAllBytes(), is(file.getValue()));
        }
      }
    }
    Path job = folder.resolve("packed/coverage");
    assertThat(TestRun.of("verify", job.toString()).exitCode(), is(ExitCode.GOOD));
    TestRun story = TestRun.of("story", "--run", job.toString());
    assertThat(story.err(), story.exitCode(), is(ExitCode.GOOD));
  }

  @Test
  void largeTablesAreCompressedUnlessPlainOnesAreAskedFor() {
    long large = 65L << 20;
    assertThat(Output.packsCsv(Output.DEFAULT, 1 << 20), is(false));
    assertThat(Output.packsCsv(Output.DEFAULT, large), is(true));
    assertThat(Output.packsCsv(Set.of(Output.CSV), large), is(false));
    assertThat(Output.packsCsv(Set.of(Output.CSV_GZ), 1 << 20), is(true));
    assertThat(Output.packsCsv(Set.of(Output.PARQUET), large), is(false));
  }

  @Test
  void aRunWithoutCsvIsVerifiedByItsHashes() throws IOException {
    run("lean", "[parquet, report]");
    Path job = folder.resolve("lean/coverage");
    assertThat(TestRun.of("verify", job.toString()).exitCode(), is(ExitCode.GOOD));
    TestRun story = TestRun.of("story", "--run", job.toString());
    assertThat(story.exitCode(), not(is(ExitCode.DEFECT)));
    Path part = job.resolve("latest/parquet/dim_run/run_date=2026-01-31/part-00000.parquet");
    Files.delete(part.toRealPath());
    assertThat(TestRun.of("verify", job.toString()).exitCode(), is(ExitCode.VERIFY_FAILED));
  }

  private static Map<String, byte[]> run(String name, String outputs) throws IOException {
    Map<String, byte[]> known = RUNS.get(outputs);
    if (known != null) {
      return known;
    }
    Path pipelines = Path.of("pipelines").toAbsolutePath();
    Path spec =
        Files.writeString(
            folder.resolve(name + ".yaml"),
            Files.readString(pipelines.resolve("coverage.yaml"))
                    .replace("../seeds", pipelines.resolveSibling("seeds").toString())
                    .replace("codebooks/", pipelines + "/codebooks/")
                    .replace(": outlets.yaml", ": " + pipelines + "/outlets.yaml")
                    .replace(": actors.yaml", ": " + pipelines + "/actors.yaml")
                + "outputs: "
                + outputs
                + "\n");
    TestRun run = TestRun.run(spec, folder.resolve(name));
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    Map<String, byte[]> files = TestRun.files(folder.resolve(name).resolve("coverage/latest"));
    RUNS.put(outputs, files);
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Names of what lies in a run, but for what every run has. */
  private static Set<String> tops(Map<String, byte[]> files) {
    Set<String> tops = new TreeSet<>();
    files.keySet().forEach(file -> tops.add(file.replaceFirst("/.*", "")));
    tops.removeAll(Set.of("_SUCCESS", "_manifest.json", "datapackage.json", "DATA_DICTIONARY.md"));
    assertThat(tops.remove("views.sql"), is(tops.contains("parquet")));
    return tops;
  }
}
