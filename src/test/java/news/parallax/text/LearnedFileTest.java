package news.parallax.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LearnedFileTest {
  private static final Path ROOT = Path.of("src/main/resources/news/parallax");

  static Stream<LearnedFile> files() {
    return LearnedFile.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFileIsTheOneToldOf(LearnedFile file) throws IOException {
    file.check(Files.readAllBytes(ROOT.resolve(file.file())));
  }

  @ParameterizedTest
  @MethodSource("files")
  void itsProgramAndItsCardAreThere(LearnedFile file) throws ClassNotFoundException {
    Map<String, String> told = file.told();
    assertThat(told.keySet(), hasItem("data"));
    assertThat(told.keySet(), hasItem("scores"));
    assertThat(told.get("card"), Files.exists(Path.of(told.get("card"))), is(true));
    if (told.get("program").equals("none")) {
      assertThat(told.keySet(), hasItem("missing"));
    } else {
      Class.forName(told.get("program"));
    }
  }

  @Test
  void everyModelOfTheProgramIsToldOf() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      List<String> models =
          all.map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
              .filter(path -> path.endsWith(".model") || path.endsWith(".bin"))
              .toList();
      assertThat(models, not(List.of()));
      assertThat(models, everyItem(in(LearnedFile.all().keySet())));
    }
  }

  @Test
  void anotherFileIsRefusedWithItsHash() {
    LearnedFile file = LearnedFile.all().get("source/learned/rescorer.model");
    byte[] other = "other".getBytes(StandardCharsets.UTF_8);
    assertThat(
        assertThrows(IllegalStateException.class, () -> file.check(other)).getMessage(),
        allOf(
            containsString("source/learned/rescorer.model is not the file"),
            containsString(file.told().get("sha256"))));
  }
}
