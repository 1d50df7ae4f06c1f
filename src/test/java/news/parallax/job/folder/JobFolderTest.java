package news.parallax.job.folder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFolderTest {
  private static final LocalDate DATE = LocalDate.of(2026, 1, 31);
  @TempDir private Path output;

  @Test
  void aPublishedRunIsWholeAndLatest() throws IOException {
    try (JobFolder folder = open()) {
      publish(folder, "one", "first");
    }
    assertThat(latest("table.csv"), is("first"));
    assertThat(Files.exists(output.resolve("job/latest/_SUCCESS")), is(true));
  }

  @Test
  void aRunThatWasKilledWhileWritingLeavesTheFormerOne() throws IOException {
    try (JobFolder folder = open()) {
      publish(folder, "one", "first");
      Files.writeString(folder.stage("two").resolve("table.csv"), "half");
    }
    assertThat(latest("table.csv"), is("first"));
    assertThat(Files.exists(output.resolve("job/runs/two")), is(false));
    open().close();
    assertThat(Files.exists(output.resolve("job/.staging")), is(false));
  }

  @Test
  void aRunReplacesTheOneOfTheSameId() throws IOException {
    try (JobFolder folder = open()) {
      publish(folder, "one", "first");
      publish(folder, "one", "second");
    }
    assertThat(latest("table.csv"), is("second"));
  }

  @Test
  void theSameRunAgainLeavesTheFirst() throws IOException {
    try (JobFolder folder = open()) {
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
    try (JobFolder folder = open()) {
      publish(folder, "one", "first");
    }
    Files.move(output.resolve("job/runs/one"), output.resolve("job/runs/.one.replaced"));
    open().close();
    assertThat(latest("table.csv"), is("first"));
  }

  @Test
  void twoRunsDoNotWriteAtOnce() {
    try (JobFolder folder = open()) {
      OutputException refused = assertThrows(OutputException.class, () -> open());
      assertThat(refused.getMessage(), containsString("another run is writing"));
      assertThat(Files.exists(folder.run("one")), is(false));
    }
  }

  @Test
  void theMessageTellsWhoWrites() {
    try (JobFolder folder = open()) {
      OutputException refused = assertThrows(OutputException.class, () -> open());
      assertThat(
          refused.getMessage(),
          containsString("process " + ProcessHandle.current().pid() + " on "));
      assertThat(folder.state().getFileName().toString(), is("state"));
    }
  }

  @Test
  void aRunThatIsToWaitBeginsWhenTheOtherEnds() throws Exception {
    JobFolder first = open();
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(
            () -> JobFolder.open(output, "job", Duration.ofMinutes(1)).close());
    Thread.sleep(300);
    assertThat(second.isDone(), is(false));
    first.close();
    second.get(30, TimeUnit.SECONDS);
  }

  @Test
  void aRunReplacesThatOfItsOwnDateOnly() throws IOException {
    try (JobFolder folder = open()) {
      publish(folder, "one", "first", DATE.minusDays(1), 0);
      publish(folder, "two", "second", DATE, 0);
      publish(folder, "three", "third", DATE.minusDays(1), 0);
    }
    assertThat(dated(DATE.minusDays(1)), is("third"));
    assertThat(dated(DATE), is("second"));
    assertThat("latest does not go back", latest("table.csv"), is("second"));
  }

  @Test
  void onlySoManyDatesAreKept() throws IOException {
    try (JobFolder folder = open()) {
      for (int day = 5; day >= 0; day--) {
        publish(folder, "run" + day, "text" + day, DATE.minusDays(day), 0);
      }
      publish(folder, "again", "again", DATE, 0);
      JobFolder.Published published = publish(folder, "old", "old", DATE.minusDays(9), 2);
      assertThat(published.removed().size(), is(4));
      assertThat(published.latest(), is(DATE));
    }
    assertThat(names("dates"), is(Set.of("2026-01-22", "2026-01-30", "2026-01-31")));
    assertThat(names("runs"), is(Set.of("old", "run1", "again")));
    assertThat(latest("table.csv"), is("again"));
  }

  @Test
  void aPointerThatAKilledRunDidNotMoveIsMoved() throws IOException {
    try (JobFolder folder = open()) {
      publish(folder, "one", "first", DATE.minusDays(1), 0);
      Path before = Files.readSymbolicLink(output.resolve("job/latest"));
      publish(folder, "two", "second", DATE, 0);
      Files.delete(output.resolve("job/latest"));
      Files.createSymbolicLink(output.resolve("job/latest"), before);
    }
    open().close();
    assertThat(latest("table.csv"), is("second"));
  }

  private Set<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(output.resolve("job").resolve(below))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private String dated(LocalDate date) throws IOException {
    return Files.readString(output.resolve("job/dates/" + date + "/table.csv"));
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.writeString(output.resolve("file"), "");
    OutputException refused =
        assertThrows(
            OutputException.class,
            () -> JobFolder.open(file.resolve("below"), "job", Duration.ZERO));
    assertThat(refused.getMessage(), containsString("cannot write to"));
  }

  private static void publish(JobFolder folder, String runId, String content) throws IOException {
    publish(folder, runId, content, DATE, 0);
  }

  private static JobFolder.Published publish(
      JobFolder folder, String runId, String content, LocalDate date, int keep) throws IOException {
    Path staged = folder.stage(runId);
    Files.writeString(staged.resolve("table.csv"), content);
    return folder.publish(staged, runId, date, keep);
  }

  private JobFolder open() {
    return JobFolder.open(output, "job", Duration.ZERO);
  }

  private String latest(String file) throws IOException {
    return Files.readString(output.resolve("job/latest").resolve(file));
  }
}
