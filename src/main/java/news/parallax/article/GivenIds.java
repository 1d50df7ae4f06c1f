package news.parallax.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which identifiers that inputs give stand for articles of different texts. An identifier is one of
 * its outlet; where no outlet is known, of its file. Only hashes are held. Adding up is the same in
 * any order. Not safe for use by several threads at once.
 */
public final class GivenIds {
  /** The issue of an article whose identifier another article has too. */
  public static final String REUSED = Issue.ID_REUSED.code();

  /** The article first met, by its hash, for each identifier with one article only. */
  private final Map<Long, Long> once = new TreeMap<>();

  private final TreeSet<Long> reused = new TreeSet<>();

  public void add(Article article) {
    Long id = hash(article);
    if (id != null) {
      add(id, hash("art", article.id()));
    }
  }

  private void add(long id, long article) {
    if (!reused.contains(id)) {
      Long first = once.putIfAbsent(id, article);
      if (first != null && first != article) {
        once.remove(id);
        reused.add(id);
      }
    }
  }

  /** Adds all that the other holds. */
  public void merge(GivenIds other) {
    other.reused.forEach(
        id -> {
          once.remove(id);
          reused.add(id);
        });
    other.once.forEach(this::add);
  }

  /** The same in parts by hash, for each to be added up by itself. */
  public SortedMap<Integer, GivenIds> parts(int number) {
    SortedMap<Integer, GivenIds> parts = new TreeMap<>();
    once.forEach((id, article) -> part(id, number, parts).once.put(id, article));
    reused.forEach(id -> part(id, number, parts).reused.add(id));
    return parts;
  }

  private static GivenIds part(long id, int number, SortedMap<Integer, GivenIds> parts) {
    return parts.computeIfAbsent(Math.floorMod(id, number), unused -> new GivenIds());
  }

  /** Whether another article with another text has the same identifier. */
  public boolean isReused(Article article) {
    Long id = hash(article);
    return id != null && reused.contains(id);
  }

  /** Only the identifiers that stand for several articles. */
  public GivenIds reused() {
    GivenIds only = new GivenIds();
    only.reused.addAll(reused);
    return only;
  }

  private static @Nullable Long hash(Article article) {
    String given = article.provenance().givenId();
    if (given == null || given.isEmpty()) {
      return null;
    }
    return article.outlet().isKnown()
        ? hash(article.outletId(), given)
        : hash(article.provenance().input(), given);
  }

  private static long hash(String scope, String name) {
    byte[] bytes = (scope + '\u001f' + name).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(Key.sha256().digest(bytes)).getLong();
  }
}
