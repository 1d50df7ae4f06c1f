package news.parallax.source;

import java.io.Serializable;
import java.util.List;

/**
 * A person or body that the user's list names.
 *
 * @param name the name in reports
 * @param aliases other ways to name it
 */
public record Actor(String name, SourceType type, List<String> aliases) implements Serializable {
  public Actor {
    aliases = List.copyOf(aliases);
  }
}
