package news.parallax.job;

import java.nio.file.Path;
import java.util.Objects;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.yaml.Problems;
import picocli.CommandLine.Option;

/** {@code --codebook}. */
final class CodebookOption {
  @Option(names = "--codebook", required = true, paramLabel = "FILE", description = "The codebook.")
  private Path file = Path.of("");

  Path file() {
    return file;
  }

  /**
   * Reads the codebook.
   *
   * @throws news.parallax.yaml.InvalidFileException if it is wrong; each problem with its line
   */
  Codebook read() {
    Problems problems = new Problems();
    Codebook codebook = CodebookFile.read(file, file.toString(), problems).orElse(null);
    problems.throwIfAny();
    return Objects.requireNonNull(codebook);
  }
}
