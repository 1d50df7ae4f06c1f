package news.parallax.report.use;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A program that users read the tables with, if this machine has it.
 *
 * @param command how it is called
 */
public record Tool(List<String> command) {
  private static final long MOST_MINUTES = 5;
  private static final Map<List<String>, Boolean> ENDS_WELL = new ConcurrentHashMap<>();

  /** Debian's Python, for that is where Debian's pandas is; any other that has pandas else. */
  public static final Tool PYTHON = python();

  public static final Tool R = new Tool(List.of("Rscript", "--vanilla"));
  public static final Tool LIBRE_OFFICE = new Tool(List.of("soffice"));

  private static Tool python() {
    Tool debian = new Tool(List.of("/usr/bin/python3"));
    return debian.canRun("-c", "import pandas") ? debian : new Tool(List.of("python3"));
  }

  /** Whether a call of it ends well; tried once. */
  public boolean canRun(String... arguments) {
    List<String> call = new ArrayList<>(command);
    call.addAll(List.of(arguments));
    return ENDS_WELL.computeIfAbsent(call, any -> endsWell(arguments));
  }

  private boolean endsWell(String... arguments) {
    try {
      return run(Path.of("."), arguments).exitCode() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What a call said on both its streams. */
  public record Outcome(int exitCode, String said) {}

  /** Calls it in a folder. */
  public Outcome run(Path folder, String... arguments) throws IOException {
    List<String> call = new ArrayList<>(command);
    call.addAll(List.of(arguments));
    Path said = Files.createTempFile("said", ".txt");
    try {
      Process process =
          new ProcessBuilder(call)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException(call + " takes too long");
      }
      return new Outcome(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(said);
    }
  }
}
