package news.parallax.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import news.parallax.article.Key;

/** Writes the hashes of learned files anew into {@code models.yaml}. */
public final class RenewModelHashes {
  private static final String FILE = "  - file: ";
  private static final String HASH = "    sha256: ";

  private RenewModelHashes() {}

  /** Argument: the folder that holds {@code models.yaml} and below it the files. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("Usage: RenewModelHashes FOLDER");
      System.exit(2);
    }
    Path folder = Path.of(args[0]);
    Path manifest = folder.resolve("models.yaml");
    List<String> lines = new ArrayList<>();
    String file = "";
    for (String line : Files.readAllLines(manifest)) {
      file = line.startsWith(FILE) ? line.substring(FILE.length()) : file;
      boolean hash = line.startsWith(HASH);
      String renewed = hash ? HASH + hash(folder.resolve(file)) : line;
      if (!renewed.equals(line)) {
        System.out.println(file + " is another one; see that its data, parameters and scores hold");
      }
      lines.add(renewed);
    }
    Files.write(manifest, lines);
  }

  private static String hash(Path file) throws IOException {
    return HexFormat.of().formatHex(Key.sha256().digest(Files.readAllBytes(file)));
  }
}
