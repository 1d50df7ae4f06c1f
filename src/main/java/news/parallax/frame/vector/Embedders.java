package news.parallax.frame.vector;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The embedders on the class path. */
public final class Embedders {
  private Embedders() {}

  private static final class Found {
    static final Map<String, SentenceEmbedder> BY_NAME = find();

    private static Map<String, SentenceEmbedder> find() {
      Map<String, SentenceEmbedder> found = new TreeMap<>();
      for (SentenceEmbedder embedder : ServiceLoader.load(SentenceEmbedder.class)) {
        found.put(embedder.name(), embedder);
      }
      return found;
    }
  }

  /** The embedder of a name; null if there is none. */
  public static @Nullable SentenceEmbedder get(String name) {
    return Found.BY_NAME.get(name);
  }

  /** The names of all that are there. */
  public static Set<String> names() {
    return new TreeSet<>(Found.BY_NAME.keySet());
  }

  /** What to say to somebody who asked for one that is not there. */
  public static String missing(String name) {
    return "there are no embeddings '"
        + name
        + "' here"
        + (names().isEmpty() ? "" : ", only " + String.join(", ", names()))
        + (name.equals("minilm") ? "; build Parallax with -Pembeddings to have them" : "");
  }
}
