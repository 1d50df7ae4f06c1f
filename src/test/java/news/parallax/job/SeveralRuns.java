package news.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Several runs in one process of their own, which starts and warms up once for all of them. */
final class SeveralRuns {
  private SeveralRuns() {}

  /**
   * Runs a spec into each of several folders.
   *
   * @param args where to write what each run told, then the spec, then the folders
   */
  public static void main(String[] args) throws IOException {
    Path told = Path.of(args[0]);
    for (String output : List.of(args).subList(2, args.length)) {
      TestRun run = TestRun.run(Path.of(args[1]), Path.of(output), "--no-state");
      Files.writeString(told(told, Path.of(output)), run.exitCode() + "\n" + run.err());
    }
    System.exit(ExitCode.GOOD);
  }

  /**
   * Runs the spec into each folder and waits for the end.
   *
   * @param wrapper as of {@link ProgramProcess#start}
   */
  static void run(String wrapper, Path told, Path spec, List<Path> outputs)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                wrapper,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                ProgramProcess.classPath(),
                SeveralRuns.class.getName(),
                told.toString(),
                spec.toString()));
    outputs.forEach(output -> command.add(output.toString()));
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(told.resolve("log").toFile())
        .start()
        .waitFor();
  }

  /** How the run into a folder ended. */
  static TestRun ended(Path told, Path output) throws IOException {
    String[] parts = Files.readString(told(told, output)).split("\n", 2);
    return new TestRun(Integer.parseInt(parts[0]), parts[1]);
  }

  private static Path told(Path folder, Path output) {
    return folder.resolve(output.getFileName() + ".txt");
  }
}
