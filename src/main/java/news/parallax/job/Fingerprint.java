package news.parallax.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import news.parallax.article.Key;

/** A SHA-256 hash over named things, in the order they are added. */
final class Fingerprint {
  private final MessageDigest digest = Key.sha256();

  Fingerprint add(String name, Object value) {
    digest.update((name + "=" + value + "\u001e").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The hash, in hexadecimal. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
