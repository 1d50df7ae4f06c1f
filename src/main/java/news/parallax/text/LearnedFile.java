package news.parallax.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Key;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;

/**
 * A file of the program that was learned from texts or counted in them, as {@code models.yaml}
 * tells of it.
 *
 * @param file its path below the root package
 * @param told what {@code models.yaml} says, by key
 */
public record LearnedFile(String file, Map<String, String> told) {
  private static final String ROOT = "/news/parallax/";
  private static final String MANIFEST = "models.yaml";
  private static final Set<String> KEYS =
      Set.of(
          "file program arguments missing data parameters sha256 features scores card"
              .split(" ", -1));

  public LearnedFile {
    told = Map.copyOf(told);
  }

  /** Read when first asked for. */
  private static final class Manifest {
    static final Map<String, LearnedFile> FILES = read();

    private static Map<String, LearnedFile> read() {
      Problems problems = new Problems();
      String text = new String(bytes(LearnedFile.class, ROOT + MANIFEST), StandardCharsets.UTF_8);
      Map<String, LearnedFile> files = new LinkedHashMap<>();
      YamlValue models =
          YamlValue.parse(text, MANIFEST, problems).entries(Set.of("models")).get("models");
      if (models != null) {
        for (YamlValue model : models.elements()) {
          Map<String, String> told = new LinkedHashMap<>();
          model.entries(KEYS).forEach((key, value) -> told.put(key, value.text()));
          String file = told.getOrDefault("file", "");
          files.put(file, new LearnedFile(file, told));
        }
      }
      problems.throwIfAny();
      return files;
    }
  }

  /** All of them by their path below the root package, in the order of {@code models.yaml}. */
  public static Map<String, LearnedFile> all() {
    return Manifest.FILES;
  }

  /**
   * Opens a file that comes with Parallax.
   *
   * @param beside a class of the package that holds the file
   * @throws IllegalStateException if it is missing, or is one of {@code models.yaml} and not the
   *     one that the program was built with
   */
  public static InputStream open(Class<?> beside, String name) {
    byte[] bytes = bytes(beside, name);
    String path =
        (beside.getPackageName().replace('.', '/') + "/" + name).substring(ROOT.length() - 1);
    LearnedFile listed = all().get(path);
    if (listed != null) {
      listed.check(bytes);
    }
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] bytes(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without its file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + name + " of the program cannot be read", e);
    }
  }

  /**
   * @throws IllegalStateException if the bytes are not those of the file that is told of
   */
  void check(byte[] bytes) {
    String found = HexFormat.of().formatHex(Key.sha256().digest(bytes));
    if (!found.equals(told.get("sha256"))) {
      throw new IllegalStateException(
          file
              + " is not the file that this program was built with: its SHA-256 is "
              + found
              + ", models.yaml has "
              + told.get("sha256")
              + ". Build the program anew; if you learned the file anew, run make model-hashes"
              + " before");
    }
  }
}
