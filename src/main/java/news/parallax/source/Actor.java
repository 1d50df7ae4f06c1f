package news.parallax.source;

import java.io.Serializable;
import java.util.List;

/**
 * A person or body that the user's list names.
 *
 * @param name the name in reports
 * @param aliases other ways to name it
 * @param unlessTold whether the type only counts where the article itself does not tell one
 */
public record Actor(String name, SourceType type, List<String> aliases, boolean unlessTold)
    implements Serializable {
  public Actor {
    aliases = List.copyOf(aliases);
  }

  /** An actor whose type is fixed. */
  public Actor(String name, SourceType type, List<String> aliases) {
    this(name, type, aliases, false);
  }
}
