package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListingTest {
  @TempDir Path base;

  @BeforeEach
  void layOut() throws IOException {
    write("news/b.txt");
    write("news/a.txt");
    write("news/sub/c.JSONL");
    write("news/sub/d.jsonl.gz");
    write("news/README.md");
    write("news/.hidden.txt");
    Files.createDirectory(base.resolve("empty"));
  }

  @Test
  void aFolderIsReadWithItsSubfoldersAndWhatIsHiddenIsPassedOver() throws Exception {
    InputListing listing = InputListing.of(base, List.of("news"));
    assertThat(
        listing.files().stream().map(InputFile::name).toList(),
        contains(
            "news/README.md",
            "news/a.txt",
            "news/b.txt",
            "news/sub/c.JSONL",
            "news/sub/d.jsonl.gz"));
    assertThat(listing.passedOver(), contains("news/.hidden.txt"));
    assertThat(listing.files().get(0).size(), is(2L));
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws Exception {
    InputListing listing =
        InputListing.of(base, List.of("news/*.txt", "news/a.txt", base.resolve("news").toString()));
    assertThat(listing.files().size(), is(5));
  }

  @Test
  void aGlobMayReachIntoSubfolders() throws Exception {
    assertThat(
        InputListing.of(base, List.of("**/*.{JSONL,gz}")).files().stream()
            .map(InputFile::name)
            .toList(),
        contains("news/sub/c.JSONL", "news/sub/d.jsonl.gz"));
  }

  @Test
  void everyInputThatIsOfNoUseIsTold() {
    UnusableInputException e =
        assertThrows(
            UnusableInputException.class,
            () ->
                InputListing.of(
                    base, List.of("empty", "gone", "gone.txt", "news/*.csv", "news/.*")));
    assertThat(
        e.problems(),
        contains(
            containsString("input folder empty holds no file to read"),
            containsString("input gone does not exist"),
            containsString("input gone.txt does not exist"),
            containsString("input glob news/*.csv matches no file"),
            containsString("input glob news/.* matches hidden files only")));
  }

  @Test
  void linksAreFollowedAndWhatIsNoFileIsListedForItsReaderToTell() throws Exception {
    Files.createSymbolicLink(base.resolve("news/sub/up"), base.resolve("news"));
    Files.createSymbolicLink(base.resolve("news/broken.txt"), base.resolve("gone"));
    Process pipe = new ProcessBuilder("mkfifo", base.resolve("news/pipe.txt").toString()).start();
    assumeTrue(pipe.waitFor() == 0);
    ReadFixture read = new ReadFixture(base);
    read.read(InputListing.of(base, List.of("news")));
    assertThat(
        read.rejections.stream().map(r -> r.input() + ": " + r.reason()).toList(),
        hasItems(
            "news/broken.txt: the link leads nowhere",
            "news/pipe.txt: it is no file but a pipe or a device, and was not opened",
            "news/sub/up: the link leads back to a folder that it lies in"));
  }

  @Test
  void noInputAtAllIsAProblem() {
    UnusableInputException e =
        assertThrows(UnusableInputException.class, () -> InputListing.of(base, List.of()));
    assertThat(e.getMessage(), is("no input is named"));
  }

  private void write(String name) throws IOException {
    Path file = base.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x\n");
  }
}
