package news.parallax.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.analysis.LeftOut;
import news.parallax.article.Rejection;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParcelTest {
  private static final LeftOut LEFT_OUT = new LeftOut(1, 2, Long.MAX_VALUE);
  private static final Rejection REJECTION =
      new Rejection("a.txt", 3, Rejection.Stage.READ, "Broken", null);

  @TempDir private Path folder;

  @Test
  void parcelsOfAFileAreOpenedInAnyOrderAlsoAfterTheyWereSent() throws IOException {
    Parcel first;
    Parcel second;
    try (ParcelFile file = ParcelFile.in(folder.toString())) {
      first = file.keep(Parcel.of(LeftOut.class, LEFT_OUT));
      second = file.keep(Parcel.of(Rejection.class, REJECTION));
    }
    byte[] sent = CoderUtils.encodeToByteArray(ValueCoder.of(Parcel.class), second);
    Parcel received = CoderUtils.decodeFromByteArray(ValueCoder.of(Parcel.class), sent);
    assertThat(received.open(Rejection.class), is(REJECTION));
    assertThat(first.open(LeftOut.class), is(LEFT_OUT));
  }

  @Test
  void aStepDoneAgainWritesAnotherFile() throws IOException {
    Parcel before = kept();
    Parcel again = kept();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList(), hasSize(2));
    }
    assertThat(before.open(LeftOut.class), is(again.open(LeftOut.class)));
  }

  private Parcel kept() throws IOException {
    try (ParcelFile file = ParcelFile.in(folder.toString())) {
      return file.keep(Parcel.of(LeftOut.class, LEFT_OUT));
    }
  }

  @Test
  void withoutAFolderAParcelStaysWhereItIs() throws IOException {
    Parcel parcel = Parcel.of(LeftOut.class, LEFT_OUT);
    try (ParcelFile file = ParcelFile.in(null)) {
      assertThat(file.keep(parcel), sameInstance(parcel));
    }
  }

  @Test
  void whatCannotBeOpenedIsTold() throws IOException {
    Parcel parcel = Parcel.of(LeftOut.class, LEFT_OUT);
    IOException other = assertThrows(IOException.class, () -> parcel.open(Rejection.class));
    assertThat(other.getMessage(), containsString("Rejection"));
    Parcel kept = kept();
    for (Path file : files()) {
      Files.write(file, new byte[] {1});
    }
    assertThrows(IOException.class, () -> kept.open(LeftOut.class));
    for (Path file : files()) {
      Files.delete(file);
    }
    assertThrows(NoSuchFileException.class, () -> kept.open(LeftOut.class));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
