package news.parallax.analysis.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import news.parallax.article.Key;
import news.parallax.article.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * What a record holds, in 128 bits: the head of the SHA-256 of every field that its analysis goes
 * by. Where the record was read and what identifier it was given are not among them.
 */
record ContentKey(long high, long low) {
  static final int BYTES = 2 * Long.BYTES;

  static ContentKey of(RawArticle raw) {
    MessageDigest digest = Key.sha256();
    add(raw.text(), digest);
    add(raw.title(), digest);
    add(raw.date(), digest);
    add(raw.outlet(), digest);
    add(raw.url(), digest);
    add(raw.byline(), digest);
    add(raw.section(), digest);
    raw.carried()
        .forEach(
            (column, value) -> {
              add(column, digest);
              add(value, digest);
            });
    raw.issues().forEach(issue -> add(issue, digest));
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new ContentKey(hash.getLong(), hash.getLong());
  }

  /** With its length before it, so that what moves from one field to the next is not the same. */
  private static void add(@Nullable String field, MessageDigest digest) {
    byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, field == null ? -1 : bytes.length));
    digest.update(bytes);
  }
}
