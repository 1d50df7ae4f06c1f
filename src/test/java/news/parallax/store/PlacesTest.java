package news.parallax.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.beam.MemoryFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  private final Path folder = Places.of("mem://bucket/news");

  @TempDir Path here;

  @BeforeEach
  void clear() {
    MemoryFileSystem.clear();
  }

  @Test
  void addressesAndPathsAreToldApart() {
    assertThat(Places.isAddress("s3://bucket/a b/c"), is(true));
    assertThat(Places.isAddress("C:/news"), is(false));
    assertThat(Places.isAddress("news/a:b"), is(false));
    assertThat(Places.of("news/x.txt"), is(Path.of("news/x.txt")));
    assertThat(Places.of(Path.of("/jobs"), "news"), is(Path.of("/jobs/news")));
    assertThat(Places.of(Path.of("/jobs"), "MEM://bucket/news/"), is(folder));
    assertThat(Places.isStored(folder), is(true));
    assertThat(Places.isStored(here), is(false));
  }

  @Test
  void waysAreResolvedAsThoseOfThisMachine() {
    Path file = folder.resolve("2026").resolve(Path.of("..", "2025", "a.txt"));
    assertThat(file.normalize().toString(), is("mem://bucket/news/2025/a.txt"));
    assertThat(folder.relativize(file.normalize()).toString(), is("2025/a.txt"));
    assertThat(String.valueOf(file.getFileName()), is("a.txt"));
    assertThat(folder.resolveSibling("other").toString(), is("mem://bucket/other"));
    assertThat(folder.getRoot().toString(), is("mem://bucket/"));
    assertThat(file.startsWith(folder), is(true));
    assertThat(Places.of("mem://bucket/newsroom").startsWith(folder), is(false));
    assertThat(file.startsWith(here), is(false));
    assertThat(folder.resolve(here), is(here));
    assertThat(Places.of("hdfs:///a/b").toString(), is("hdfs:///a/b"));
  }

  @Test
  void filesAreWrittenListedReadAndDeleted() throws IOException {
    Files.writeString(folder.resolve("2025/a [1].txt"), "one");
    Files.writeString(folder.resolve("2025/b*.txt"), "two");
    Files.writeString(folder.resolve("empty"), "");
    Files.writeString(Places.of("mem://bucket/newsroom/c.txt"), "three");

    assertThat(names(Files.list(folder)), contains("2025", "empty"));
    assertThat(Files.isDirectory(folder.resolve("2025")), is(true));
    assertThat(Files.isRegularFile(folder.resolve("empty")), is(true));
    assertThat(Files.exists(folder.resolve("20")), is(false));
    assertThat(Files.readString(folder.resolve("2025/b*.txt")), is("two"));
    assertThat(Files.size(folder.resolve("2025/a [1].txt")), is(3L));
    assertThat(Files.exists(folder.resolve("2025/a 1.txt")), is(false));
    assertThat(names(Files.list(Places.of("mem://bucket"))), contains("news", "newsroom"));

    Folders.delete(folder);
    assertThat(Folders.files(folder), is(empty()));
    assertThat(Folders.files(Places.of("mem://bucket")).size(), is(1));
  }

  @Test
  void aFileCanBeReadFromTheMiddle() throws IOException {
    Files.writeString(folder.resolve("a"), "abcdef");
    try (SeekableByteChannel in = Files.newByteChannel(folder.resolve("a"))) {
      ByteBuffer bytes = ByteBuffer.allocate(2);
      in.position(3).read(bytes);
      assertThat(new String(bytes.array(), StandardCharsets.UTF_8), is("de"));
    }
    assertThrows(NoSuchFileException.class, () -> Files.newInputStream(folder.resolve("b")));
  }

  @Test
  void foldersAreMovedFileByFile() throws IOException {
    Path made = Files.createDirectories(here.resolve("made/deep"));
    Files.writeString(made.resolve("a"), "a");
    Folders.move(here.resolve("made"), folder);
    assertThat(Files.exists(made), is(false));
    Folders.move(folder, here.resolve("back"));
    assertThat(Files.readString(here.resolve("back/deep/a")), is("a"));
    assertThat(Files.exists(folder), is(false));
  }

  @Test
  void aStoreThatTheBuildDoesNotReachIsNamed() {
    Path file = Places.of("nowhere://bucket/file");
    IOException e = assertThrows(IOException.class, () -> Files.newInputStream(file));
    assertThat(e.getMessage(), containsString("nowhere:// is not reached"));
  }

  @Test
  void globsMeanTheSameInAStore() {
    String glob = "glob:**/*.{txt,csv}";
    for (String name : List.of("2025/a.txt", "a.txt", "x/y/z.csv", "x/y.html")) {
      assertThat(
          folder.getFileSystem().getPathMatcher(glob).matches(Path.of(name)),
          is(FileSystems.getDefault().getPathMatcher(glob).matches(Path.of(name))));
    }
  }

  private static List<String> names(Stream<Path> paths) {
    try (paths) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }
}
