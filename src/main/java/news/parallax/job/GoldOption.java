package news.parallax.job;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --gold}, of evaluations whose texts stand beside their coding. */
final class GoldOption {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "JSON lines with id, text and the coding; plain or .gz.")
  private Path file = Path.of("");

  Path file() {
    return file;
  }
}
