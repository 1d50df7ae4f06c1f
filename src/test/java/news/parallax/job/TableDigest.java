package news.parallax.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A digest of every table over the seeds and over articles of a corpus, to hold two builds against
 * each other: a change that is meant to move code and not figures leaves the digest as it was.
 *
 * <p>One line a table: the SHA-256 of its CSV file, how many lines it has, and its name.
 */
final class TableDigest {
  private TableDigest() {}

  /**
   * @param arguments an empty folder to work in, the file of digests to write and, if wanted, a
   *     corpus of JSON lines (gzip or plain) and how many articles to take of it, spread evenly
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<String> lines =
        new ArrayList<>(digests("seeds", run(folder.resolve("seeds"), "pipelines/coverage.yaml")));
    if (arguments.length > 3) {
      Path sample = folder.resolve("sample.jsonl");
      writeSample(Path.of(arguments[2]), sample, Integer.parseInt(arguments[3]));
      Path output = folder.resolve("corpus");
      lines.addAll(
          digests(
              "corpus",
              run(
                  output,
                  "pipelines/allsides.yaml",
                  "--input",
                  sample.toAbsolutePath().toString())));
    }
    Files.write(Path.of(arguments[1]), lines);
  }

  private static Path run(Path output, String spec, String... flags) throws IOException {
    TestRun run = TestRun.run(Path.of(spec), output, flags);
    if (run.exitCode() != ExitCode.GOOD) {
      throw new IllegalStateException(run.err());
    }
    try (Stream<Path> jobs = Files.list(output)) {
      return jobs.sorted().findFirst().orElseThrow().resolve("latest/csv");
    }
  }

  private static List<String> digests(String name, Path tables) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(tables)) {
      for (Path file : files.sorted().toList()) {
        byte[] content = Files.readAllBytes(file);
        lines.add(
            "%s %7d %s/%s"
                .formatted(
                    HexFormat.of().formatHex(sha256().digest(content)),
                    Files.readAllLines(file).size(),
                    name,
                    file.getFileName()));
      }
    }
    return lines;
  }

  /** Every so-and-so-many-th line, so that the sample holds outlets and years as they lie. */
  private static void writeSample(Path corpus, Path sample, int count) throws IOException {
    List<String> articles = new ArrayList<>();
    try (var in = Files.newInputStream(corpus);
        var text = corpus.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(articles::add);
    }
    int step = Math.max(1, articles.size() / count);
    try (BufferedWriter out = Files.newBufferedWriter(sample)) {
      for (int i = 0; i < articles.size() && i / step < count; i += step) {
        out.write(articles.get(i));
        out.write('\n');
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
