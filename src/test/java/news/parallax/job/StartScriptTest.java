package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/parallax} started with {@code echo} in place of java, which tells how it would. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
  private static final String SMALL_JOB = "-XX:TieredStopAtLevel=1";

  @TempDir Path home;
  private String javaOpts = "";

  @BeforeEach
  void install() throws IOException {
    Path script = Files.createDirectory(home.resolve("bin")).resolve("parallax");
    Files.copy(Path.of("bin/parallax"), script);
    Files.createDirectory(home.resolve("target"));
    Files.createFile(home.resolve("target/parallax.jar"));
    Files.createDirectory(home.resolve("in"));
    Files.writeString(home.resolve("in/a b.txt"), "short");
    Files.write(home.resolve("in/large.jsonl"), new byte[50_000_000]);
    Files.write(home.resolve("in/packed.jsonl.gz"), new byte[13_000_000]);
  }

  @Test
  void theSizeOfTheInputDecides() throws IOException, InterruptedException {
    assertThat(flags("run", "job.yaml", "--input", "in/*.txt"), containsString(SMALL_JOB));
    assertThat(flags("run", "job.yaml", "--input", "in"), not(containsString(SMALL_JOB)));
    assertThat(
        flags("run", "job.yaml", "--input=in/packed.jsonl.gz"), not(containsString(SMALL_JOB)));
    assertThat(flags("run", "job.yaml", "--input", "in/**/*.html"), not(containsString(SMALL_JOB)));
  }

  @Test
  void aLargeJobInlinesSmallMethodsAlone() throws IOException, InterruptedException {
    assertThat(flags("run", "job.yaml", "--input", "in"), containsString("-XX:FreqInlineSize=80"));
    assertThat(
        flags("run", "job.yaml", "--input", "in/*.txt"), not(containsString("FreqInlineSize")));
  }

  @Test
  void withoutAFlagTheInputsOfTheSpecDo() throws IOException, InterruptedException {
    Files.createDirectory(home.resolve("jobs"));
    Files.writeString(
        home.resolve("jobs/small.yaml"), "job: a\ninputs:\n  - ../in/*.txt # few\noutput: o\n");
    Files.writeString(
        home.resolve("jobs/large.yaml"), "job: a\ninputs:\n  - '../in/large.jsonl'\noutput: o\n");
    assertThat(flags("run", "jobs/small.yaml"), containsString(SMALL_JOB));
    assertThat(flags("run", "jobs/large.yaml"), not(containsString(SMALL_JOB)));
    assertThat(flags("story"), containsString(SMALL_JOB));
  }

  @Test
  void argumentsAreHandedOnAsTheyAre() throws IOException, InterruptedException {
    assertThat(
        flags("run", "job.yaml", "--input", "in/*.txt").strip(),
        endsWith("target/parallax.jar run job.yaml --input in/*.txt"));
  }

  @Test
  void aCollectorOfTheUsersIsTheOnlyOne() throws IOException, InterruptedException {
    assertThat(flags("run", "job.yaml", "--input", "in/*.txt"), containsString("UseSerialGC"));
    assertThat(flags("run", "job.yaml", "--input", "in"), containsString("UseParallelGC"));
    javaOpts = "-Xmx1g -XX:+UseG1GC";
    String given = flags("run", "job.yaml", "--input", "in");
    assertThat(given, containsString("-Xmx1g -XX:+UseG1GC"));
    assertThat(given, not(containsString("UseParallelGC")));
  }

  private String flags(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "bin/parallax"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().put("JAVA", "echo");
    builder.environment().put("JAVA_OPTS", javaOpts);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said, process.waitFor(), is(0));
    return said;
  }
}
