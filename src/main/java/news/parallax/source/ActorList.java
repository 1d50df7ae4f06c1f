package news.parallax.source;

import java.nio.file.Path;
import news.parallax.yaml.Problems;

/** Stub. */
public final class ActorList implements java.io.Serializable {
  private static final long serialVersionUID = 1;
  public static final ActorList EMPTY = new ActorList();

  public static ActorList read(Path file, String name, Problems problems) {
    return EMPTY;
  }
}
