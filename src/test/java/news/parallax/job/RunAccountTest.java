package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.report.table.Tables;
import news.parallax.store.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells a monitor and a catalogue when it has ended. */
class RunAccountTest {
  @TempDir private static Path folder;
  private static Path input;
  private static Path spec;
  private static KeptFolder good;

  @BeforeAll
  static void runOnce(@TempDir Path kept) throws IOException {
    input = Files.createDirectories(folder.resolve("in")).resolve("a.jsonl");
    Files.write(input, InventedNews.day(LocalDate.of(2026, 1, 30), 2, 3));
    spec =
        Files.writeString(
            folder.resolve("daily.yaml"),
            "job: daily\ninputs: in\ncodebooks: %s\noutput: out\n"
                .formatted(Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath()));
    run(ExitCode.GOOD);
    good = KeptFolder.of(folder, kept);
  }

  @BeforeEach
  void putBack() throws IOException {
    good.putBack();
  }

  @Test
  void aGoodRunIsMeasured() throws IOException {
    Map<String, Double> first = metrics();
    assertThat(first.get("parallax_last_run_exit_code{parallax_job=\"daily\"}"), is(0.0));
    assertThat(first.get(records("accepted")), is(6.0));
    assertThat(first.get(origin("new")), is(6.0));
    assertThat(
        first.get("parallax_table_rows{parallax_job=\"daily\",table=\"dim_article\"}"), is(6.0));
    assertThat(
        first.get("parallax_last_success_timestamp_seconds{parallax_job=\"daily\"}"),
        is(first.get("parallax_last_run_timestamp_seconds{parallax_job=\"daily\"}")));
    run(ExitCode.GOOD);
    assertThat(metrics().get(origin("known")), is(6.0));
  }

  @Test
  void aFailedRunKeepsTheTimeOfTheLastGoodOne() throws IOException {
    Map<String, Double> good = metrics();
    Files.writeString(input, "no JSON\n");
    run(ExitCode.BAD_INPUT);
    Map<String, Double> bad = metrics();
    assertThat(bad.get("parallax_last_run_exit_code{parallax_job=\"daily\"}"), is(3.0));
    assertThat(bad.get("parallax_rejected_share{parallax_job=\"daily\"}"), is(1.0));
    String success = "parallax_last_success_timestamp_seconds{parallax_job=\"daily\"}";
    assertThat(bad.get(success), is(good.get(success)));
    String run = "parallax_last_run_timestamp_seconds{parallax_job=\"daily\"}";
    assertThat(bad.get(run), greaterThan(good.get(run)));
  }

  @Test
  void aSpecThatIsBrokenIsMeasuredToo() throws IOException {
    Files.writeString(spec, Files.readString(spec) + "colour: red\n");
    run(ExitCode.USAGE);
    assertThat(metrics().get("parallax_last_run_exit_code{parallax_job=\"daily\"}"), is(2.0));
  }

  @Test
  void theReaderOfMetricsIsStrict() {
    String head = "# HELP a b\n# TYPE a gauge\n";
    assertThat(PrometheusText.read(head + "a{b=\"c\"} 1.5\n"), is(Map.of("a{b=\"c\"}", 1.5)));
    for (String wrong :
        List.of("a 1\n", head + "a 1", head + "a 1\na 1\n", head + "b 1\n", head + "a{b=c} 1\n")) {
      assertThrows(IllegalArgumentException.class, () -> PrometheusText.read(wrong), wrong);
    }
  }

  @Test
  void theLineageOfARunIsAnEventOfOpenLineage() throws IOException {
    JsonNode event = event();
    assertThat(event.path("eventType").asText(), is("COMPLETE"));
    Instant.parse(event.path("eventTime").asText());
    UUID id = UUID.fromString(event.at("/run/runId").asText());
    assertThat(event.path("schemaURL").asText(), startsWith("https://openlineage.io/spec/2-0-2/"));
    assertThat(event.at("/job/name").asText(), is("daily"));
    assertThat(event.at("/inputs/0/name").asText(), is(input.toString().replace('\\', '/')));
    assertThat(event.path("outputs").size(), is(Tables.all().size()));
    for (JsonNode output : event.path("outputs")) {
      JsonNode fields = output.at("/facets/schema/fields");
      assertThat(output.path("name").asText(), fields.size(), greaterThan(1));
      assertThat(output.at("/outputFacets/outputStatistics/rowCount").isIntegralNumber(), is(true));
    }
    assertThat(facetsWithoutSchema(event), is(List.of()));
    run(ExitCode.GOOD);
    assertThat(event().at("/run/runId").asText(), is(id.toString()));
  }

  @Test
  void theLineageOfAFailedRunTellsWhy() throws IOException {
    Folders.delete(folder.resolve("out/daily/lineage"));
    Files.writeString(input, "no JSON\n");
    run(ExitCode.BAD_INPUT);
    assertThat(event().path("eventType").asText(), is("FAIL"));
    assertThat(
        event().at("/run/facets/errorMessage/message").asText(),
        is("the run ended with exit code 3"));
  }

  /** Every facet must name its producer and its schema. */
  private static List<String> facetsWithoutSchema(JsonNode node) {
    List<String> faults = new ArrayList<>();
    node.fields()
        .forEachRemaining(
            entry -> {
              if (entry.getKey().equals("facets") || entry.getKey().equals("outputFacets")) {
                entry
                    .getValue()
                    .fields()
                    .forEachRemaining(
                        facet -> {
                          if (!facet.getValue().has("_producer")
                              || !facet.getValue().has("_schemaURL")) {
                            faults.add(facet.getKey());
                          }
                        });
              }
            });
    node.forEach(child -> faults.addAll(facetsWithoutSchema(child)));
    return faults;
  }

  private static void run(int expected) {
    TestRun run = TestRun.run(spec, folder.resolve("out"));
    assertThat(run.err(), run.exitCode(), is(expected));
  }

  private Map<String, Double> metrics() throws IOException {
    return PrometheusText.read(Files.readString(folder.resolve("out/daily/metrics.prom")));
  }

  private JsonNode event() throws IOException {
    try (var files = Files.list(folder.resolve("out/daily/lineage"))) {
      List<Path> all = files.toList();
      assertThat(all.toString(), all.size(), is(1));
      return new ObjectMapper().readTree(all.get(0).toFile());
    }
  }

  private static String records(String outcome) {
    return "parallax_records{parallax_job=\"daily\",outcome=\"%s\"}".formatted(outcome);
  }

  private static String origin(String origin) {
    return "parallax_state_records{parallax_job=\"daily\",origin=\"%s\"}".formatted(origin);
  }
}
