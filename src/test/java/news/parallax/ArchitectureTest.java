package news.parallax;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the rooms of docs/design.md against the code: who may import whom. */
class ArchitectureTest {
  private static final Path MAIN = Path.of("src/main/java/news/parallax");
  private static final String ROOT = "news.parallax.";

  /** The rooms of ours that each room may import, itself left out. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("article", Set.of()),
          Map.entry("yaml", Set.of()),
          Map.entry("read", Set.of("article", "yaml")),
          Map.entry("text", Set.of("article", "yaml")),
          Map.entry("source", Set.of("article", "text", "yaml")),
          Map.entry("frame", Set.of("article", "text", "yaml")),
          Map.entry("story", Set.of("article", "text", "source", "frame", "yaml")),
          Map.entry(
              "coverage", Set.of("article", "text", "source", "frame", "story", "read", "yaml")),
          Map.entry(
              "report",
              Set.of("article", "text", "source", "frame", "story", "read", "coverage", "yaml")),
          Map.entry(
              "beam",
              Set.of(
                  "article",
                  "text",
                  "source",
                  "frame",
                  "story",
                  "read",
                  "coverage",
                  "report",
                  "yaml")),
          Map.entry(
              "evaluate",
              Set.of(
                  "article",
                  "text",
                  "source",
                  "frame",
                  "story",
                  "read",
                  "coverage",
                  "report",
                  "yaml")),
          Map.entry(
              "job",
              Set.of(
                  "article",
                  "text",
                  "source",
                  "frame",
                  "story",
                  "read",
                  "coverage",
                  "report",
                  "beam",
                  "evaluate",
                  "yaml")));

  /** Names that only the given rooms may use, imported or written out. */
  private static final Map<String, Set<String>> ONLY_IN =
      Map.of(
          "org.apache.beam.", Set.of("beam", "job"),
          "org.apache.parquet.", Set.of("report"),
          "org.apache.commons.csv.", Set.of("report", "read", "evaluate"),
          "de.bwaldvogel.liblinear.", Set.of("evaluate"),
          "picocli.", Set.of("job"),
          "org.snakeyaml.", Set.of("yaml"));

  /** What would make a result depend on when or where it was computed. */
  private static final Pattern CLOCK_OR_CHANCE =
      Pattern.compile(
          "Instant\\.now|LocalDate\\.now|LocalDateTime\\.now|ZonedDateTime\\.now|"
              + "System\\.currentTimeMillis|System\\.nanoTime|new Random\\(|Math\\.random|"
              + "ThreadLocalRandom|UUID\\.randomUUID|ZoneId\\.systemDefault|Locale\\.getDefault");

  private static final Set<String> WITH_CLOCK = Set.of("job", "beam");

  private static final Pattern REFERENCE = Pattern.compile("news\\.parallax\\.([a-z]+)\\b");

  @Test
  void everyRoomImportsOnlyWhatItMay() {
    assertThat(rooms(), is(new TreeSet<>(MAY_IMPORT.keySet())));
    assertThat(
        sources().flatMap(file -> faults(file.room(), file.code()).stream()).toList(), empty());
  }

  @Test
  void aRoomThatImportsBeamIsFound() {
    String code = "import org.apache.beam.sdk.Pipeline;\nimport news.parallax.beam.X;\n";
    assertThat(faults("source", code), hasItem("source uses org.apache.beam."));
    assertThat(faults("source", code), hasItem("source uses news.parallax.beam"));
  }

  @Test
  void noResultDependsOnClockOrChance() {
    List<String> found =
        sources()
            .filter(file -> !WITH_CLOCK.contains(file.room()))
            .filter(file -> CLOCK_OR_CHANCE.matcher(file.code()).find())
            .map(file -> file.path().toString())
            .toList();
    assertThat(found, empty());
  }

  private static List<String> faults(String room, String code) {
    List<String> faults = new ArrayList<>();
    Set<String> allowed = MAY_IMPORT.getOrDefault(room, Set.of());
    Matcher reference = REFERENCE.matcher(code);
    while (reference.find()) {
      String other = reference.group(1);
      if (!other.equals(room) && !allowed.contains(other)) {
        faults.add(room + " uses " + ROOT + other);
      }
    }
    ONLY_IN.forEach(
        (name, rooms) -> {
          if (!rooms.contains(room)
              && Pattern.compile("\\b" + Pattern.quote(name)).matcher(code).find()) {
            faults.add(room + " uses " + name);
          }
        });
    return faults;
  }

  private record SourceFile(Path path, String room, String code) {}

  private static Set<String> rooms() {
    return sources().map(SourceFile::room).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<SourceFile> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(path -> path.toString().endsWith(".java"))
          .sorted()
          .map(
              path -> new SourceFile(path, MAIN.relativize(path).getName(0).toString(), read(path)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
