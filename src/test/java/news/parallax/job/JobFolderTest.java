package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFolderTest {
  @TempDir private Path output;

  @Test
  void aPublishedRunIsWholeAndLatest() throws IOException {
    try (JobFolder folder = JobFolder.open(output, "job")) {
      publish(folder, "one", "first");
    }
    assertThat(latest("table.csv"), is("first"));
    assertThat(Files.exists(output.resolve("job/latest/_SUCCESS")), is(true));
  }

  @Test
  void aRunThatWasKilledWhileWritingLeavesTheFormerOne() throws IOException {
    try (JobFolder folder = JobFolder.open(output, "job")) {
      publish(folder, "one", "first");
      Files.writeString(folder.stage("two").resolve("table.csv"), "half");
    }
    assertThat(latest("table.csv"), is("first"));
    assertThat(Files.exists(output.resolve("job/runs/two")), is(false));
    JobFolder.open(output, "job").close();
    assertThat(Files.exists(output.resolve("job/.staging")), is(false));
  }

  @Test
  void aRunReplacesTheOneOfTheSameId() throws IOException {
    try (JobFolder folder = JobFolder.open(output, "job")) {
      publish(folder, "one", "first");
      publish(folder, "one", "second");
    }
    assertThat(latest("table.csv"), is("second"));
  }

  @Test
  void theSameRunAgainLeavesTheFirst() throws IOException {
    try (JobFolder folder = JobFolder.open(output, "job")) {
      publish(folder, "one", "first");
      Object first = Files.readAttributes(folder.run("one"), BasicFileAttributes.class).fileKey();
      publish(folder, "one", "first");
      Object second = Files.readAttributes(folder.run("one"), BasicFileAttributes.class).fileKey();
      assertThat(second, is(first));
    }
    assertThat(latest("table.csv"), is("first"));
  }

  @Test
  void aReplacementThatWasCutShortIsUndone() throws IOException {
    try (JobFolder folder = JobFolder.open(output, "job")) {
      publish(folder, "one", "first");
    }
    Files.move(output.resolve("job/runs/one"), output.resolve("job/runs/.one.replaced"));
    JobFolder.open(output, "job").close();
    assertThat(latest("table.csv"), is("first"));
  }

  @Test
  void twoRunsDoNotWriteAtOnce() {
    try (JobFolder folder = JobFolder.open(output, "job")) {
      OutputException refused =
          assertThrows(OutputException.class, () -> JobFolder.open(output, "job"));
      assertThat(refused.getMessage(), containsString("another run is writing"));
      assertThat(Files.exists(folder.run("one")), is(false));
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.writeString(output.resolve("file"), "");
    OutputException refused =
        assertThrows(OutputException.class, () -> JobFolder.open(file.resolve("below"), "job"));
    assertThat(refused.getMessage(), containsString("cannot write to"));
  }

  private static void publish(JobFolder folder, String runId, String content) throws IOException {
    Path staged = folder.stage(runId);
    Files.writeString(staged.resolve("table.csv"), content);
    folder.publish(staged, runId);
  }

  private String latest(String file) throws IOException {
    return Files.readString(output.resolve("job/latest").resolve(file));
  }
}
