package news.parallax.source;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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
 * tell one itself; {@code terms: [{type: government, from: 2017-01-20, until: 2021-01-20}]} tells
 * when it was another one, by the date of the article. Letter case, full stops, a leading "the" and
 * a middle initial that the list does not have do not matter. Threads may share one.
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

  /** The people whose type counts unless told, by surname. */
  private final HashMap<String, List<Actor>> surnames = new HashMap<>();

  private final HashSet<String> firstNames = new HashSet<>();

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

  /** How many people of the list have the surname. */
  public int bearers(String surname) {
    return ofSurname(surname).size();
  }

  /** Whether the name of somebody of the list begins with the word. */
  public boolean isFirstName(String word) {
    return firstNames.contains(normal(word));
  }

  private void addSurname(Actor actor) {
    String normal = normal(actor.name());
    int space = normal.indexOf(' ');
    if (space > 0) {
      firstNames.add(normal.substring(0, space));
    }
    surnames.computeIfAbsent(surname(actor.name()), unused -> new ArrayList<>()).add(actor);
  }

  private static String surname(String name) {
    String normal = normal(name);
    return normal.substring(normal.lastIndexOf(' ') + 1);
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
      Map<String, String> names = new LinkedHashMap<>();
      actor.aliases().forEach(name -> names.putIfAbsent(normal(name), name));
      names.putIfAbsent(normal(actor.name()), actor.name());
      names.forEach(
          (normal, name) -> {
            String other = taken.putIfAbsent(normal, actor.name());
            if (other != null) {
              element.problem("'" + name + "' already stands for " + other);
            }
          });
      actors.add(actor);
    }
    return new ActorList(actors);
  }

  private static @Nullable Actor actor(YamlValue element) {
    Map<String, YamlValue> entries =
        element.entries(Set.of("name", "type", "default_type", "aliases", "terms"));
    YamlValue name = entries.get("name");
    YamlValue fixed = entries.get("type");
    YamlValue type = fixed == null ? entries.get("default_type") : fixed;
    if (name == null || type == null) {
      if (element.isMapping()) {
        element.problem("an actor needs a name and a type or default_type");
      }
      return null;
    }
    SourceType known = type(type);
    YamlValue aliases = entries.get("aliases");
    return known == null
        ? null
        : new Actor(
            name.text(),
            known,
            aliases == null ? List.of() : aliases.texts(),
            fixed == null,
            terms(entries.get("terms")));
  }

  private static @Nullable SourceType type(YamlValue value) {
    SourceType known = TYPES.get(value.text());
    if (known == null) {
      value.problem(
          "'" + value.text() + "' is no source type; known: " + String.join(", ", TYPES.keySet()));
    }
    return known;
  }

  private static List<Actor.Term> terms(@Nullable YamlValue list) {
    List<Actor.Term> terms = new ArrayList<>();
    for (YamlValue element : list == null ? List.<YamlValue>of() : list.elements()) {
      Map<String, YamlValue> entries = element.entries(Set.of("type", "from", "until"));
      YamlValue type = entries.get("type");
      SourceType known = type == null ? null : type(type);
      LocalDate from = date(entries.get("from"));
      LocalDate until = date(entries.get("until"));
      if (type == null || (from == null && until == null)) {
        element.problem("a term needs a type and a day: from, until or both");
      } else if (from != null && until != null && !from.isBefore(until)) {
        element.problem("the term ends before it begins");
      } else if (known != null) {
        terms.add(new Actor.Term(known, from, until));
      }
    }
    return terms;
  }

  private static @Nullable LocalDate date(@Nullable YamlValue value) {
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeParseException e) {
      value.problem("'" + value.text() + "' is no day; expected one such as 2017-01-20");
      return null;
    }
  }

  /** The actors in the order of the file. */
  public List<Actor> actors() {
    return actors;
  }

  /** The actor that the name stands for; null if the list does not have it. */
  public @Nullable Actor find(String name) {
    String normal = normal(name);
    Actor found = byName.get(normal);
    return found == null ? byName.get(withoutInitial(normal)) : found;
  }

  /**
   * The type on a day of all people of the list who bear a surname, given alone; null if the list
   * has none, or some of different types.
   *
   * @param mayBe whether an actor of that surname may be meant
   */
  public @Nullable SourceType typeOfSurname(
      String name, @Nullable LocalDate date, Predicate<Actor> mayBe) {
    SourceType type = null;
    for (Actor actor : ofSurname(name)) {
      if (!mayBe.test(actor)) {
        continue;
      }
      SourceType its = actor.typeOn(date);
      if (type != null && type != its) {
        return null;
      }
      type = its;
    }
    return type;
  }

  /** The people of the list who bear a surname and whose type counts unless told. */
  public List<Actor> ofSurname(String name) {
    return surnames.getOrDefault(normal(name), List.of());
  }

  /** Whether anybody bears the surname whose type counts unless told. */
  public boolean hasSurname(String name) {
    return surnames.containsKey(normal(name));
  }

  private static String normal(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(".", "").replace('\u2019', '\'').strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  /** A normal name without the initial in its middle. */
  private static String withoutInitial(String plain) {
    int initial = plain.indexOf(' ') + 1;
    boolean middle =
        initial > 2
            && initial + 2 < plain.length()
            && plain.charAt(initial + 1) == ' '
            && Character.isLetter(plain.charAt(initial));
    return middle ? plain.substring(0, initial) + plain.substring(initial + 2) : plain;
  }
}
