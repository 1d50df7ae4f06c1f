package news.parallax.read;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
  void aFolderIsReadWithItsSubfoldersAndWhatIsNoInputIsPassedOver() throws Exception {
    InputListing listing = InputListing.of(base, List.of("news"));
    assertThat(
        listing.files().stream().map(InputFile::name).toList(),
        contains("news/a.txt", "news/b.txt", "news/sub/c.JSONL", "news/sub/d.jsonl.gz"));
    assertThat(listing.passedOver(), contains("news/.hidden.txt", "news/README.md"));
    assertThat(listing.files().get(2).format(), is(InputFormat.JSONL));
    assertThat(listing.files().get(3).format(), is(InputFormat.JSONL_GZIP));
    assertThat(listing.files().get(0).size(), is(2L));
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws Exception {
    InputListing listing =
        InputListing.of(base, List.of("news/*.txt", "news/a.txt", base.resolve("news").toString()));
    assertThat(listing.files().size(), is(4));
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
                    base,
                    List.of(
                        "empty", "gone", "gone.txt", "news/*.csv", "news/*.md", "news/README.md")));
    assertThat(
        e.problems(),
        contains(
            containsString("input folder empty holds no file to read"),
            containsString("input gone does not exist"),
            containsString("input gone.txt does not exist"),
            containsString("input glob news/*.csv matches no file"),
            containsString("input glob news/*.md matches no file of a known format"),
            containsString("input news/README.md is of no known format")));
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
