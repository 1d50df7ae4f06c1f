package news.parallax;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages of docs/design.md against the code: which there are, who may import whom. */
class ArchitectureTest {
  private static final Path MAIN = Path.of("src/main/java/news/parallax");
  private static final Path DESIGN = Path.of("docs/design.md");
  private static final String ROOT = "news.parallax.";
  private static final int MOST_FILES = 40;

  /** Names that only the given rooms may use, imported or written out. */
  private static final Map<String, Set<String>> ONLY_IN =
      Map.of(
          "org.apache.beam.", Set.of("beam", "job"),
          "org.apache.parquet.", Set.of("report", "read"),
          "org.apache.commons.csv.", Set.of("report", "read", "evaluate", "learn"),
          "de.bwaldvogel.liblinear.", Set.of("learn"),
          "picocli.", Set.of("job"),
          "org.snakeyaml.", Set.of("yaml"));

  /** What would make a result depend on when or where it was computed. */
  private static final Pattern CLOCK_OR_CHANCE =
      Pattern.compile(
          "Instant\\.now|LocalDate\\.now|LocalDateTime\\.now|ZonedDateTime\\.now|"
              + "System\\.currentTimeMillis|System\\.nanoTime|new Random\\(|Math\\.random|"
              + "ThreadLocalRandom|UUID\\.randomUUID|ZoneId\\.systemDefault|Locale\\.getDefault");

  private static final Set<String> WITH_CLOCK = Set.of("job", "beam");

  /** A class of ours, by its package: packages begin small, classes with a capital. */
  private static final Pattern REFERENCE =
      Pattern.compile("news\\.parallax\\.([a-z]+(?:\\.[a-z]+)*)\\b(?=\\.[A-Z*])");

  /** {@code | `package` | what it holds | `what` `it` `may.*` import |}. */
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z.]+)` \\|[^|]*\\|([^|]*)\\|$", Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile("`([a-z.]+?)(\\.\\*)?`");

  private static final Map<String, Set<String>> MAY_IMPORT = mayImport(read(DESIGN));

  @Test
  void thePackagesAreThoseOfTheTable() {
    assertThat(packages().keySet(), is(new TreeSet<>(MAY_IMPORT.keySet())));
  }

  @Test
  void everyPackageImportsOnlyWhatItMay() {
    assertThat(
        sources()
            .flatMap(file -> faults(file.home(), file.code()).stream().map(f -> f + file.in()))
            .toList(),
        empty());
  }

  @Test
  void aPackageImportsOnlyRowsAboveItsOwn() {
    List<String> faults = new ArrayList<>();
    Set<String> above = new LinkedHashSet<>();
    MAY_IMPORT.forEach(
        (name, may) -> {
          may.stream()
              .filter(other -> !above.contains(other))
              .forEach(other -> faults.add(name + " may import " + other + ", a row below"));
          above.add(name);
        });
    assertThat(faults, empty());
  }

  @Test
  void noPackageHasTooManyFiles() {
    Map<String, Long> large = packages();
    large.values().removeIf(files -> files <= MOST_FILES);
    assertThat(large, is(anEmptyMap()));
  }

  @Test
  void aNameStandsForOneClass() {
    Map<String, Long> twice =
        sources()
            .map(file -> file.path().getFileName().toString())
            .filter(name -> !name.equals("package-info.java"))
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    twice.values().removeIf(classes -> classes == 1);
    assertThat(twice, is(anEmptyMap()));
  }

  @Test
  void aPackageThatImportsWhatItMayNotIsFound() {
    String code =
        "import org.apache.beam.sdk.Pipeline;\nimport news.parallax.beam.X;\n"
            + "import news.parallax.source.find.Y;\n";
    assertThat(faults("source", code), hasItem("source uses org.apache.beam."));
    assertThat(faults("source", code), hasItem("source uses news.parallax.beam"));
    assertThat(faults("source", code), hasItem("source uses news.parallax.source.find"));
    assertThat(faults("source.resolve", code), not(hasItem(containsString("source.find"))));
  }

  @Test
  void noResultDependsOnClockOrChance() {
    List<String> found =
        sources()
            .filter(file -> !WITH_CLOCK.contains(room(file.home())))
            .filter(file -> CLOCK_OR_CHANCE.matcher(file.code()).find())
            .map(file -> file.path().toString())
            .toList();
    assertThat(found, empty());
  }

  private static List<String> faults(String home, String code) {
    List<String> faults = new ArrayList<>();
    Set<String> allowed = MAY_IMPORT.getOrDefault(home, Set.of());
    Matcher reference = REFERENCE.matcher(code);
    while (reference.find()) {
      String other = reference.group(1);
      if (!other.equals(home) && !allowed.contains(other)) {
        faults.add(home + " uses " + ROOT + other);
      }
    }
    ONLY_IN.forEach(
        (name, rooms) -> {
          if (!rooms.contains(room(home))
              && Pattern.compile("\\b" + Pattern.quote(name)).matcher(code).find()) {
            faults.add(home + " uses " + name);
          }
        });
    return faults;
  }

  /** The rows of the table in their order, each with the packages it may import. */
  private static Map<String, Set<String>> mayImport(String design) {
    String section = design.substring(design.indexOf("## Rooms"), design.indexOf("## The way of"));
    Map<String, String> cells = new LinkedHashMap<>();
    Matcher row = ROW.matcher(section);
    while (row.find()) {
      cells.put(row.group(1), row.group(2));
    }
    Map<String, Set<String>> may = new LinkedHashMap<>();
    cells.forEach(
        (name, cell) ->
            may.put(
                name,
                cell.strip().equals("all above")
                    ? new TreeSet<>(may.keySet())
                    : named(cell, cells.keySet(), name)));
    return may;
  }

  private static Set<String> named(String cell, Set<String> all, String self) {
    Set<String> named = new TreeSet<>();
    Matcher name = NAME.matcher(cell);
    while (name.find()) {
      String one = name.group(1);
      named.add(one);
      if (name.group(2) != null) {
        all.stream().filter(other -> other.startsWith(one + ".")).forEach(named::add);
      }
    }
    named.remove(self);
    return named;
  }

  private static String room(String home) {
    return home.replaceFirst("\\..*", "");
  }

  private record SourceFile(Path path, String home, String code) {
    private String in() {
      return " in " + path.getFileName();
    }
  }

  /** How many files each package has. */
  private static Map<String, Long> packages() {
    return sources()
        .collect(Collectors.groupingBy(SourceFile::home, TreeMap::new, Collectors.counting()));
  }

  private static Stream<SourceFile> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(path -> path.toString().endsWith(".java"))
          .sorted()
          .map(path -> new SourceFile(path, home(path), read(path)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String home(Path file) {
    return MAIN.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.');
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
