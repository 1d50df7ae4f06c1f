package news.parallax.job.folder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.EOFException;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people are told of a file that cannot be written. */
class WriteFaultTest {
  private static final String PLACE = "/results/coverage";

  @Test
  void aFullDisk() {
    assertTold(
        new IOException("No space left on device"),
        allOf(
            startsWith("cannot write to /results/coverage: the disk is full ("),
            containsString("\nMake room there")));
    assertTold(
        new FileSystemException("/a/b.csv", null, "Disk quota exceeded"),
        startsWith("cannot write to /a/b.csv: the disk is full ("));
  }

  @Test
  void aFileInTheWay() {
    Matcher<String> told = startsWith("cannot write to /a/csv: a file stands where a folder is");
    assertTold(new FileAlreadyExistsException("/a/csv"), told);
    assertTold(new FileSystemException("/a/csv", null, "Not a directory"), told);
  }

  @Test
  void aFolderThatIsForbidden() {
    assertTold(
        new AccessDeniedException("/a"), startsWith("cannot write to /a: it may not be written"));
    assertTold(
        new FileSystemException("/a", null, "Read-only file system"),
        startsWith("cannot write to /a: the disk can only be read"));
  }

  @Test
  void aFolderThatIsGone() {
    assertTold(new NoSuchFileException("/a"), startsWith("cannot write to /a: it is not there"));
  }

  @Test
  void whateverElse() {
    assertTold(
        new IOException("Input/output error"),
        allOf(
            startsWith("cannot write to /results/coverage: it cannot be written ("),
            containsString("Input/output error")));
  }

  @Test
  void anEngineWrapsIt() {
    IOException full = new FileSystemException("/a/b", null, "No space left on device");
    assertBehind(
        new IllegalStateException(
            "Pipeline execution failed", new Exception(new UncheckedIOException(full))),
        allOf(
            startsWith("cannot write to /a/b: the disk is full"),
            containsString("\nNothing was published.")));
  }

  /** What a worker threw comes from a cluster as a text: its class cannot be loaded everywhere. */
  @Test
  void anEngineTellsItAsText() {
    assertBehind(
        new IllegalStateException(
            "Pipeline execution failed",
            new Exception(
                "Job aborted: Lost task 1.0: org.example.UserCodeException:"
                    + " java.nio.file.FileSystemException: /a/b: Not a directory\n\tat here")),
        startsWith("cannot write to /a/b: a file stands where a folder is needed"));
    assertBehind(
        new IllegalStateException("java.io.IOException: No space left on device"),
        startsWith("cannot write to /results/coverage: the disk is full"));
    assertBehind(
        new IllegalStateException("java.net.ConnectException: Connection refused: host:8081"),
        allOf(containsString("cannot be reached"), containsString("Check the address")));
  }

  @Test
  void whatIsNoFaultOfFilesIsADefect() {
    assertThat(behind(new IllegalStateException("no such frame")), nullValue());
    assertThat(
        behind(new IllegalStateException(new NotSerializableException("Step"))), nullValue());
    assertThat(behind(new UncheckedIOException("damaged", new EOFException())), nullValue());
  }

  private static void assertTold(IOException e, Matcher<String> expected) {
    assertThat(WriteFault.exception(PLACE, e).getMessage(), expected);
  }

  private static void assertBehind(Throwable thrown, Matcher<String> expected) {
    String told = behind(thrown);
    assertThat(told, Matchers.notNullValue());
    assertThat(told, expected);
  }

  private static @Nullable String behind(Throwable thrown) {
    OutputException found = WriteFault.behind(thrown, PLACE);
    return found == null ? null : found.getMessage();
  }
}
