package news.parallax.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Table keys: a letter prefix and the head of a SHA-256 hash of the content, so that a row has the
 * same key on every machine and in every run. The prefix keeps readers such as pandas from taking
 * the hexadecimal digits for a number.
 */
public final class Key {
  private static final int HASH_BYTES = 8;
  private static final String SEPARATOR = "\u001f";

  private Key() {}

  /**
   * The key of the given content.
   *
   * @param prefix what kind of row it is, for example {@code art}
   * @param parts the content, already normalised; their order matters
   * @return the prefix, an underscore and 16 hexadecimal digits
   */
  public static String of(String prefix, String... parts) {
    byte[] hash = sha256().digest(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    return prefix + "_" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
  }

  /**
   * The key of something that stands at a place of an article: it begins like those of all else in
   * the article, which costs a compressed table next to nothing where a hash a row costs as much as
   * its figures do.
   *
   * @param prefix what kind of row it is, for example {@code att}
   * @param articleId the key of the article
   * @param place what tells it from others of its kind in the article, mostly an offset
   * @return the prefix, the digits of the article's key and the place, parted by underscores
   */
  public static String within(String prefix, String articleId, String place) {
    return prefix + "_" + articleId.substring(articleId.indexOf('_') + 1) + "_" + place;
  }

  /** A SHA-256 digest; every Java platform has one. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java platform lacks SHA-256", e);
    }
  }
}
