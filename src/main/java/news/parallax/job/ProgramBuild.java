package news.parallax.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import news.parallax.job.folder.FolderContent;

/** Tells one build of the program from another, where both may bear the same version. */
final class ProgramBuild {

  private ProgramBuild() {}

  /**
   * A hash of the program's own classes and resources, the names of its libraries and the version
   * of Java, in hexadecimal: all that decides what the program makes of its input.
   */
  static String hash() {
    Fingerprint fingerprint =
        new Fingerprint()
            .add("version", Parallax.version())
            .add("java", Runtime.version().feature());
    try {
      Path program =
          Path.of(Parallax.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(program)) {
        FolderContent.of(program).hashes().forEach(fingerprint::add);
      } else {
        addEntries(program, fingerprint);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its own files", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it was started from", e);
    }
    for (String library :
        System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
      Path name = Path.of(library).getFileName();
      if (name != null && name.toString().endsWith(".jar")) {
        fingerprint.add("library", name);
      }
    }
    return fingerprint.hex();
  }

  /** The checksums of a jar stand in its table of contents: no need to read the whole. */
  private static void addEntries(Path jar, Fingerprint fingerprint) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> fingerprint.add(entry.getName(), entry.getCrc()));
    }
  }
}
