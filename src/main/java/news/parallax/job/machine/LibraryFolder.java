package news.parallax.job.machine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where libraries in machine code are unpacked. Those for Zstandard and Snappy, which Parquet and
 * Beam use, go to the temporary folder; on hardened machines that is mounted without the right to
 * execute what lies there.
 */
public final class LibraryFolder {
  /** Where snappy-java and zstd-jni look for another folder than the temporary one. */
  private static final List<String> PROPERTIES =
      List.of("org.xerial.snappy.tempdir", "ZstdTempFolder");

  private LibraryFolder() {}

  /**
   * Takes another folder for libraries if they cannot be executed in the temporary one: a new one
   * in the user's home or, failing that, in the working directory, removed when Java ends. Must be
   * called before any library is loaded.
   */
  public static void prepare() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> others =
        List.of(Path.of(System.getProperty("user.home")), Path.of("").toAbsolutePath());
    Path folder = choose(temporary, others, LibraryFolder::executes);
    if (folder != null) {
      PROPERTIES.stream()
          .filter(property -> System.getProperty(property) == null)
          .forEach(property -> System.setProperty(property, folder.toString()));
    }
  }

  /** What to tell when a library cannot be loaded. */
  public static String message(Error e) {
    return "A library in machine code cannot be loaded: "
        + e.getMessage()
        + System.lineSeparator()
        + "Java needs a folder in which files can be written and executed; neither "
        + System.getProperty("java.io.tmpdir")
        + " nor the home or the working directory seems to be one. Name another:"
        + " java -Djava.io.tmpdir=FOLDER -jar parallax.jar …";
  }

  /**
   * A new folder in the first of the others that will do; null if the temporary one does, or none.
   */
  static @Nullable Path choose(Path temporary, List<Path> others, Predicate<Path> executes) {
    if (executes.test(temporary)) {
      return null;
    }
    for (Path other : others) {
      Path folder = executes.test(other) ? newFolder(other) : null;
      if (folder != null) {
        return folder;
      }
    }
    return null;
  }

  private static @Nullable Path newFolder(Path in) {
    try {
      Path folder = Files.createTempDirectory(in, ".parallax-libraries-");
      // What is registered later, as the libraries will be, is deleted first.
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether files can be written in a folder and executed there. */
  static boolean executes(Path folder) {
    Path probe = null;
    try {
      probe = Files.createTempFile(folder, ".parallax-", ".probe");
      File file = probe.toFile();
      return file.setExecutable(true) && Files.isExecutable(probe);
    } catch (IOException e) {
      return false;
    } finally {
      delete(probe);
    }
  }

  private static void delete(@Nullable Path probe) {
    try {
      if (probe != null) {
        Files.deleteIfExists(probe);
      }
    } catch (IOException e) {
      probe.toFile().deleteOnExit();
    }
  }
}
