package news.parallax.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells one build of the program from another, where both may bear the same version. */
final class ProgramBuild {

  private ProgramBuild() {}

  /** Read when first asked for: a program does not change while it runs. */
  private static final class Running {
    static final String HASH = read();
  }

  /**
   * A hash of the program's own classes and resources, the names of its libraries and the version
   * of Java, in hexadecimal: all that decides what the program makes of its input.
   */
  static String hash() {
    return Running.HASH;
  }

  private static String read() {
    Fingerprint fingerprint =
        new Fingerprint()
            .add("version", Parallax.version())
            .add("java", Runtime.version().feature());
    try {
      Path program =
          Path.of(Parallax.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(program)) {
        addFiles(program, fingerprint);
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

  private static void addFiles(Path folder, Fingerprint fingerprint) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        fingerprint.add(folder.relativize(file).toString(), checksum.getValue());
      }
    }
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
