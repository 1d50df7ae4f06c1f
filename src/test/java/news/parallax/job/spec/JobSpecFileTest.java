package news.parallax.job.spec;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.read.Limits;
import news.parallax.report.table.Output;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobSpecFileTest {
  private final Problems problems = new Problems();
  @TempDir private Path folder;

  @Test
  void theShippedSpecsAreGood() {
    JobSpec coverage = JobSpecFile.read(Path.of("pipelines/coverage.yaml"), problems);
    JobSpec allsides = JobSpecFile.read(Path.of("pipelines/allsides.yaml"), problems);
    assertThat(problems.messages(), empty());
    assertThat(coverage.job(), is("coverage"));
    assertThat(coverage.analysis().codebooks().size(), is(2));
    assertThat(allsides.inputs().columns().get("text"), contains("content_original"));
  }

  @Test
  void pathsAreRelativeToTheSpec() throws IOException {
    JobSpec spec = read("job: a\ninputs: in/*.txt\ncodebooks: book.yaml\noutput: out\n");
    assertThat(problems.messages(), empty());
    assertThat(spec.inputs().patterns(), contains(folder + "/in/*.txt"));
    assertThat(spec.analysis().codebooks(), contains(folder.resolve("book.yaml")));
    assertThat(spec.publishing().output(), is(folder.resolve("out")));
  }

  @Test
  void whatIsLeftOutHasADefault() throws IOException {
    JobSpec spec = read("job: a\ninputs: in\ncodebooks: book.yaml\noutput: out\n");
    assertThat(spec.analysis().languages(), is(Set.of("en")));
    assertThat(spec.inputs().columns(), is(Map.of()));
    assertThat(spec.analysis().outlets(), nullValue());
    assertThat(spec.bounds().rejectedShare(), is(0.2));
    assertThat(spec.bounds().limits(), is(Limits.DEFAULT));
    assertThat(spec.running().runner(), is("direct"));
  }

  @Test
  void everyProblemIsToldWithItsLine() throws IOException {
    read(
        """
        job: Two Words
        inputs: []
        codebooks: [missing.yaml]
        thresholds:
          rejected_share: 2
        limits:
          characters: none
        engine:
          runner: abacus
        colour: red
        """);
    assertThat(
        problems.messages().stream().map(message -> message.replace(folder + "/", "")).toList(),
        contains(
            "job.yaml:10: unknown key 'colour'; known here: actors, attributes, codebooks,"
                + " columns, engine, experimental, file_names, files, group_by, inputs, job, keep,"
                + " languages, limits, outlets, output, outputs, preset, state, thresholds,"
                + " window",
            "job.yaml:1: a job's name is made of a-z, 0-9, _ and -, for it names a folder",
            "job.yaml:2: name at least one input: a file, a folder or a pattern",
            "job.yaml:3: there is no file missing.yaml",
            "job.yaml:1: the key 'output' is missing",
            "job.yaml:5: expected a number from 0 to 1",
            "job.yaml:7: expected a number from 1 to 100000000",
            "job.yaml:9: unknown runner 'abacus'; known: direct, flink, spark"));
  }

  @Test
  void outputsAreChosenByName() throws IOException {
    String head = "job: a\ninputs: in\ncodebooks: book.yaml\noutput: out\n";
    assertThat(read(head).publishing().outputs(), is(Output.DEFAULT));
    assertThat(
        read(head + "outputs: [csv, excel]\n").publishing().outputs(),
        is(Set.of(Output.CSV, Output.EXCEL)));
    assertThat(problems.messages(), empty());
    read(head + "outputs: [report, pdf]\n");
    assertThat(
        problems.messages().stream().map(message -> message.replace(folder + "/", "")).toList(),
        contains(
            "job.yaml:5: unknown output 'pdf'; known: parquet, csv, csv.gz, workbook, report, excel",
            "job.yaml:5: name parquet or csv (or csv.gz), or both: they hold the tables"));
  }

  @Test
  void flagsWin() throws IOException {
    JobSpec spec =
        read("job: a\ninputs: in\ncodebooks: book.yaml\noutput: out\n")
            .with(new JobSpec.Overrides(List.of("x.txt"), Path.of("there"), "flink", 3, null));
    assertThat(spec.inputs().patterns(), contains("x.txt"));
    assertThat(spec.publishing().output().toString(), endsWith("there"));
    assertThat(spec.running().runner(), is("flink"));
    assertThat(spec.running().workers(), is(3));
  }

  private JobSpec read(String yaml) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "id: x\n");
    Path file = Files.writeString(folder.resolve("job.yaml"), yaml);
    return JobSpecFile.read(file, problems);
  }

  @Test
  void whatIsLeftEmptyIsTold() throws IOException {
    read("job: null\ninputs: [a.txt]\ncolumns: {text: []}\nlanguages: []\noutput: out\n");
    String told = problems.messages().toString();
    assertThat(told, containsString("job.yaml:1: the job needs a name"));
    assertThat(told, containsString("job.yaml:3: name at least one column for text"));
    assertThat(told, containsString("job.yaml:4: name at least one language"));
  }
}
