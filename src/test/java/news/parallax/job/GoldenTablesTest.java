package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of the seed articles, held against copies that were read over by hand. A change of
 * figures shows here as a difference of lines; if it is meant, {@code make golden} renews the
 * copies and CHANGELOG.md says which figures changed and why.
 */
class GoldenTablesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static Stream<Path> golden() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void theTableIsAsReviewed(Path expected) throws IOException {
    Path actual =
        SeedRun.output().resolve("coverage/latest/csv").resolve(expected.getFileName().toString());
    assertThat(
        "if the change is meant: make golden, read the difference, add a line to CHANGELOG.md",
        Files.readAllLines(actual),
        is(Files.readAllLines(expected)));
  }
}
