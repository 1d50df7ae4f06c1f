package news.parallax.job.machine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFolderTest {
  @TempDir private Path folder;
  private Path temporary;
  private Path home;
  private Path work;

  @BeforeEach
  void makeFolders() throws IOException {
    temporary = Files.createDirectory(folder.resolve("tmp"));
    home = Files.createDirectory(folder.resolve("home"));
    work = Files.createDirectory(folder.resolve("work"));
  }

  @Test
  void theTemporaryFolderDoes() throws IOException {
    Path chosen = LibraryFolder.choose(temporary, List.of(home), LibraryFolder::executes);
    assertThat(chosen, is(nullValue()));
    assertThat(files(temporary), is(0L));
    assertThat(files(home), is(0L));
  }

  @Test
  void anotherOneIsTaken() {
    Path chosen =
        LibraryFolder.choose(
            temporary, List.of(folder.resolve("gone"), work), LibraryFolderTest::isWork);
    assertThat(chosen, is(notNullValue()));
    assertThat(chosen.getParent(), is(work));
  }

  @Test
  void noneMayDo() {
    assertThat(
        LibraryFolder.choose(temporary, List.of(home), LibraryFolderTest::isWork), is(nullValue()));
  }

  @Test
  void aFolderThatIsNotThereDoesNot() {
    assertThat(LibraryFolder.executes(folder.resolve("gone")), is(false));
  }

  private static boolean isWork(Path path) {
    return path.endsWith("work");
  }

  private static long files(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.count();
    }
  }
}
