package news.parallax.beam;

/** Ranges of article keys of equal width. */
final class Shards {
  private static final int HASH_START = "art_".length();
  private static final int HASH_DIGITS = 8;
  private static final int HASH_BITS = 4 * HASH_DIGITS;

  private Shards() {}

  /**
   * The shard of an article.
   *
   * @param articleId a key {@code art_…}
   * @return from 0 to {@code shards - 1}; a larger key is never in a smaller shard
   */
  static int of(String articleId, int shards) {
    long head = Long.parseLong(articleId, HASH_START, HASH_START + HASH_DIGITS, 16);
    return (int) ((head * shards) >>> HASH_BITS);
  }
}
