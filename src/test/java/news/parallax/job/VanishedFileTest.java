package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was listed and is gone when it is to be read costs itself only. */
class VanishedFileTest {
  private static final String ARTICLE =
      "Pump breaks in %1$s\n\nThe pump in %1$s broke on Monday, the board said. Some 400 houses had no water.\n";

  @TempDir private Path folder;

  /** What a run tells; deletes the file at the first line, told when the inputs are listed. */
  private static final class Told extends ByteArrayOutputStream {
    private final Path doomed;

    Told(Path doomed) {
      this.doomed = doomed;
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      if (toString(StandardCharsets.UTF_8).contains("3 files")) {
        try {
          Files.deleteIfExists(doomed);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  @Test
  void leavesARowAndTheRestIsRead() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (String town : new String[] {"Arlow", "Benfield", "Corran"}) {
      Files.writeString(in.resolve(town + ".txt"), ARTICLE.formatted(town));
    }
    Path doomed = in.resolve("Benfield.txt");
    Path spec =
        Files.writeString(
            folder.resolve("job.yaml"),
            "job: gone\ninputs: in\ncodebooks: %s\noutput: out\noutputs: [csv]\nthresholds: {rejected_share: 0.9}\n"
                .formatted(Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath()));
    Told told = new Told(doomed);
    PrintStream before = System.err;
    int exitCode;
    try (PrintStream capture = new PrintStream(told, true, StandardCharsets.UTF_8)) {
      System.setErr(capture);
      exitCode =
          Parallax.commandLine()
              .setErr(new PrintWriter(capture, true, StandardCharsets.UTF_8))
              .execute(
                  "run",
                  spec.toString(),
                  "--output",
                  folder.resolve("out").toString(),
                  "--run-date",
                  "2026-01-31",
                  "--no-state");
    } finally {
      System.setErr(before);
    }

    String err = told.toString(StandardCharsets.UTF_8);
    assertThat(err, Files.exists(doomed), is(false));
    assertThat(err, exitCode, is(ExitCode.GOOD));
    assertThat(err, containsString("2 accepted, 1 rejected, 0 duplicate"));
    Path tables = folder.resolve("out/gone/latest/csv");
    String rejected = Files.readString(tables.resolve("fact_rejected.csv"));
    assertThat(rejected, containsString("Benfield.txt"));
    assertThat(rejected, containsString("the file is gone"));
    String articles = Files.readString(tables.resolve("dim_article.csv"));
    assertThat(articles, containsString("Pump breaks in Arlow"));
    assertThat(articles, containsString("Pump breaks in Corran"));
    assertThat(articles, not(containsString("Pump breaks in Benfield")));
  }
}
