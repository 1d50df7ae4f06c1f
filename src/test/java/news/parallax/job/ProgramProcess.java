package news.parallax.job;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program in a process of its own, its output in a file. */
final class ProgramProcess {
  private static final long LOOK_EVERY_MILLIS = 5;

  private final Process process;
  private final Path log;

  private ProgramProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts the program.
   *
   * @param wrapper a command to start it with, such as one that lowers its priority; it must give
   *     way to the program, as {@code exec} does, for the program to be killed; null for none
   */
  static ProgramProcess start(@Nullable String wrapper, Path log, List<String> arguments)
      throws IOException {
    return start(wrapper, List.of(), log, arguments);
  }

  /**
   * Starts the program.
   *
   * @param flags further ones for Java; they win
   */
  static ProgramProcess start(
      @Nullable String wrapper, List<String> flags, Path log, List<String> arguments)
      throws IOException {
    return start(wrapper, flags, classPath(), log, arguments);
  }

  /** Starts the program from a class path of one's own. */
  static ProgramProcess start(
      @Nullable String wrapper,
      List<String> flags,
      String classPath,
      Path log,
      List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    if (wrapper != null) {
      command.add(wrapper);
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // A short run spends most of its time on compiling what it runs once.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx2g"));
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, "news.parallax.job.Parallax"));
    command.addAll(arguments);
    Files.deleteIfExists(log);
    return new ProgramProcess(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(),
        log);
  }

  /** The class path of the tests, whatever runs them; good in any working directory. */
  static String classPath() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Stream<Path> entries =
        loader instanceof URLClassLoader urls
            ? Arrays.stream(urls.getURLs()).map(url -> Path.of(URI.create(url.toString())))
            : Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    return entries
        .map(entry -> entry.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Waits for the end. */
  TestRun finish() throws IOException, InterruptedException {
    int code = process.waitFor();
    return new TestRun(code, Files.readString(log));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What it has told so far. */
  String told() throws IOException {
    return Files.readString(log);
  }

  /**
   * Kills the program (SIGKILL) so many milliseconds after its first word, if it still runs.
   *
   * @return whether it still ran
   */
  boolean killAfter(long millis) throws IOException, InterruptedException {
    while (process.isAlive() && Files.size(log) == 0) {
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }
}
