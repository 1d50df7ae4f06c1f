package news.parallax.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import news.parallax.article.Key;

/** A SHA-256 hash over named things, in the order they are added. */
final class Fingerprint {
  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = Key.sha256();

  Fingerprint add(String name, Object value) {
    digest.update((name + "=" + value + "\u001e").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The hash, in hexadecimal. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of a file's bytes, in hexadecimal. */
  static String ofFile(Path file) throws IOException {
    MessageDigest digest = Key.sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
