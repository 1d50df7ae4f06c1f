package news.parallax;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.report.table.FileDigest;
import org.junit.jupiter.api.Test;

/** The seed articles are kept byte for byte. */
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+\\.txt)` \\|.*`([0-9a-f]{64})` \\|");

  @Test
  void theyHaveTheHashesThatTheirReadmeTells() throws IOException {
    Map<String, String> told = new TreeMap<>();
    ROW.matcher(Files.readString(SEEDS.resolve("README.md")))
        .results()
        .forEach(row -> told.put(row.group(1), row.group(2)));
    Map<String, String> seen = new TreeMap<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        seen.put(file.getFileName().toString(), FileDigest.sha256(file));
      }
    }
    assertThat(seen.size(), is(5));
    assertThat(seen, is(told));
  }
}
