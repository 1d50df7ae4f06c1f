package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A call of the command line within the test's own process.
 *
 * @param exitCode what the process would have ended with
 * @param err what was told
 */
record TestRun(int exitCode, String err) {
  /** Beam's own checks: costly, so on in tests only. */
  private static final List<String> CHECKS =
      List.of(
          "--engine-option",
          "enforceImmutability=true",
          "--engine-option",
          "enforceEncodability=true");

  /** {@code parallax run SPEC …} on the Direct Runner with Beam's checks. */
  static TestRun checked(Path spec, Path output, String... flags) {
    List<String> all = new ArrayList<>(CHECKS);
    all.addAll(List.of(flags));
    return run(spec, output, all.toArray(String[]::new));
  }

  /** {@code parallax run SPEC …} for a fixed run date. */
  static TestRun run(Path spec, Path output, String... flags) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run", spec.toString(), "--output", output.toString(), "--run-date", "2026-01-31"));
    arguments.addAll(List.of(flags));
    return of(arguments.toArray(String[]::new));
  }

  /** Any call. */
  static TestRun of(String... arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    try (PrintStream capture = new PrintStream(told, true, StandardCharsets.UTF_8)) {
      System.setErr(capture);
      CommandLine command = Parallax.commandLine().setErr(new PrintWriter(err, true));
      int exitCode = command.execute(arguments);
      return new TestRun(exitCode, told.toString(StandardCharsets.UTF_8) + err);
    } finally {
      System.setErr(before);
    }
  }

  /** Every file below the folder by its relative name, with its content. */
  static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder.toRealPath())) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.toRealPath().relativize(path).toString().replace('\\', '/'),
            Files.readAllBytes(path));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two published runs hold the same files, byte for byte. */
  static void assertSameFiles(Path expected, Path found) {
    Map<String, byte[]> files = files(expected);
    Map<String, byte[]> others = files(found);
    assertThat(others.keySet(), is(files.keySet()));
    assertThat(files.size(), greaterThan(30));
    files.forEach(
        (file, bytes) -> assertThat(file, Arrays.equals(others.get(file), bytes), is(true)));
  }
}
