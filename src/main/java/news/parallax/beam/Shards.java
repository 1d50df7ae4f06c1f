package news.parallax.beam;

/** Ranges of keys of equal width. */
final class Shards {
  private static final int HASH_DIGITS = 8;
  private static final int HASH_BITS = 4 * HASH_DIGITS;

  private Shards() {}

  /**
   * The shard of an article or a story.
   *
   * @param key {@code art_…} or {@code sto_…}
   * @return from 0 to {@code shards - 1}; a larger key is never in a smaller shard
   */
  static int of(String key, int shards) {
    int hash = key.indexOf('_') + 1;
    long head = Long.parseLong(key, hash, hash + HASH_DIGITS, 16);
    return (int) ((head * shards) >>> HASH_BITS);
  }
}
