package news.parallax.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Actors whose names, aliases and types the user fixes:
 *
 * <pre>
 * actors:
 *   - name: United Nations
 *     type: international_body
 *     aliases: [UN, U.N.]
 * </pre>
 *
 * With {@code default_type} instead of {@code type}, the type counts only where an article does not
 * tell one itself. Letter case, full stops, a leading "the" and a middle initial do not matter.
 * Threads may share one.
 */
public final class ActorList implements Serializable {
  private static final long serialVersionUID = 1;

  /** A list without actors. */
  public static final ActorList EMPTY = new ActorList(List.of());

  private static final Map<String, SourceType> TYPES =
      Arrays.stream(SourceType.values())
          .collect(
              Collectors.toMap(
                  type -> type.name().toLowerCase(Locale.ROOT),
                  type -> type,
                  (a, b) -> a,
                  TreeMap::new));

  private final List<Actor> actors;
  private final HashMap<String, Actor> byName = new HashMap<>();

  /** The types of people by surname; unknown if bearers of one differ. */
  private final HashMap<String, SourceType> surnames = new HashMap<>();

  /** A list of the given actors; of two that share a name the first counts. */
  public ActorList(List<Actor> actors) {
    this.actors = List.copyOf(actors);
    for (Actor actor : this.actors) {
      byName.putIfAbsent(normal(actor.name()), actor);
      actor.aliases().forEach(alias -> byName.putIfAbsent(normal(alias), actor));
      if (actor.unlessTold()) {
        addSurname(actor);
      }
    }
  }

  private void addSurname(Actor actor) {
    String name = normal(actor.name());
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    SourceType known = surnames.putIfAbsent(surname, actor.type());
    if (known != null && known != actor.type()) {
      surnames.put(surname, SourceType.UNKNOWN);
    }
  }

  /**
   * Reads a list. What is wrong with it is noted as problems of the file; actors that can be used
   * are kept.
   */
  public static ActorList read(YamlValue file) {
    List<Actor> actors = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    YamlValue list = file.entries(Set.of("actors")).get("actors");
    if (list == null) {
      if (file.isPresent()) {
        file.problem("expected 'actors:' with a list of actors");
      }
      return EMPTY;
    }
    for (YamlValue element : list.elements()) {
      Actor actor = actor(element);
      if (actor == null) {
        continue;
      }
      List<String> names = new ArrayList<>(actor.aliases());
      names.add(actor.name());
      for (String name : names) {
        String other = taken.putIfAbsent(normal(name), actor.name());
        if (other != null && !other.equals(actor.name())) {
          element.problem("'" + name + "' already stands for " + other);
        }
      }
      actors.add(actor);
    }
    return new ActorList(actors);
  }

  private static @Nullable Actor actor(YamlValue element) {
    Map<String, YamlValue> entries =
        element.entries(Set.of("name", "type", "default_type", "aliases"));
    YamlValue name = entries.get("name");
    YamlValue fixed = entries.get("type");
    YamlValue type = fixed == null ? entries.get("default_type") : fixed;
    if (name == null || type == null) {
      if (element.isMapping()) {
        element.problem("an actor needs a name and a type or default_type");
      }
      return null;
    }
    SourceType known = TYPES.get(type.text());
    if (known == null) {
      type.problem(
          "'" + type.text() + "' is no source type; known: " + String.join(", ", TYPES.keySet()));
      return null;
    }
    YamlValue aliases = entries.get("aliases");
    return new Actor(
        name.text(), known, aliases == null ? List.of() : aliases.texts(), fixed == null);
  }

  /** The actors in the order of the file. */
  public List<Actor> actors() {
    return actors;
  }

  /** The actor that the name stands for; null if the list does not have it. */
  public @Nullable Actor find(String name) {
    return byName.get(normal(name));
  }

  /**
   * The type of all people of the list who bear a surname, given alone; null if the list has none,
   * or some of different types.
   */
  @Nullable SourceType typeOfSurname(String name) {
    SourceType type = surnames.get(normal(name));
    return type == SourceType.UNKNOWN ? null : type;
  }

  private static String normal(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(".", "").strip();
    plain = plain.startsWith("the ") ? plain.substring(4) : plain;
    int initial = plain.indexOf(' ') + 1;
    boolean middle =
        initial > 2
            && initial + 2 < plain.length()
            && plain.charAt(initial + 1) == ' '
            && Character.isLetter(plain.charAt(initial));
    return middle ? plain.substring(0, initial) + plain.substring(initial + 2) : plain;
  }
}
