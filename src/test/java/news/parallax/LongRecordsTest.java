package news.parallax;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A record of many components is made by position, where two of one type are soon swapped. */
class LongRecordsTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final int MOST_COMPONENTS = 8;

  @Test
  void recordsHaveAtMostEightComponents() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("news"))) {
      Set<String> found =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .map(LongRecordsTest::load)
              .filter(Class::isRecord)
              .filter(type -> type.getRecordComponents().length > MOST_COMPONENTS)
              .map(Class::getSimpleName)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(found, is(Set.of()));
    }
  }

  private static Class<?> load(Path file) {
    String name = CLASSES.relativize(file).toString().replace('/', '.');
    try {
      return Class.forName(
          name.substring(0, name.length() - ".class".length()),
          false,
          LongRecordsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
