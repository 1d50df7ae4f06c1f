package news.parallax.text.clean;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Outlets with their aliases and sites: an outlet list such as {@code pipelines/outlets.yaml}. */
public final class OutletList implements Serializable {
  private static final long serialVersionUID = 1;

  public static final OutletList EMPTY = new OutletList(Map.of(), Map.of());

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "aliases",
          "domains",
          KnownOutlet.COUNTRY,
          KnownOutlet.AGENCY,
          "owner",
          "medium",
          "attributes");

  /** What the outlet list tells of an outlet beside its names and sites. */
  public static final List<String> DECLARED =
      List.of(KnownOutlet.COUNTRY, KnownOutlet.AGENCY, "owner", "medium");

  /** What catalogues add to the name of an outlet: "(Web News)", " - News". */
  private static final Pattern ADDITION =
      Pattern.compile(
          " *(?:\\([^()]{1,30}\\)| [-\u2013] (?:news|opinion|editorial|online|blog|us|uk))$");

  private final Map<String, KnownOutlet> byName;
  private final Map<String, KnownOutlet> byDomain;

  private OutletList(Map<String, KnownOutlet> byName, Map<String, KnownOutlet> byDomain) {
    this.byName = Map.copyOf(byName);
    this.byDomain = Map.copyOf(byDomain);
  }

  /**
   * Reads a list. What is wrong with it is noted in the problems, with file and line.
   *
   * @param name how messages should call the file
   */
  public static OutletList read(Path file, String name, Problems problems) {
    return of(YamlValue.read(file, name, problems));
  }

  /** The list that a YAML file holds under {@code outlets}. */
  public static OutletList of(YamlValue file) {
    Map<String, KnownOutlet> byName = new HashMap<>();
    Map<String, KnownOutlet> byDomain = new HashMap<>();
    if (!file.isPresent()) {
      return EMPTY;
    }
    YamlValue outlets = file.entries(Set.of("outlets")).get("outlets");
    if (outlets == null) {
      file.problem("expected 'outlets:' with a list of outlets");
      return EMPTY;
    }
    for (YamlValue value : outlets.elements()) {
      KnownOutlet outlet = outlet(value);
      List<String> names = new ArrayList<>(outlet.aliases());
      names.add(outlet.name());
      names.forEach(name -> put(byName, fold(name), outlet, value));
      outlet.domains().forEach(domain -> put(byDomain, host(domain), outlet, value));
    }
    return new OutletList(byName, byDomain);
  }

  private static KnownOutlet outlet(YamlValue value) {
    Map<String, YamlValue> entries = value.entries(KEYS);
    YamlValue name = entries.get("name");
    if (name == null) {
      value.problem("an outlet needs a name");
    }
    YamlValue country = entries.get("country");
    String code = country == null ? "" : country.text();
    if (country != null && !code.matches("[A-Z]{2}")) {
      country.problem("expected the two capitals of a country code");
    }
    SortedMap<String, String> attributes = new TreeMap<>();
    YamlValue further = entries.get("attributes");
    if (further != null) {
      further.entries(Set.of()).forEach((key, text) -> put(attributes, key, text));
    }
    for (String key : DECLARED) {
      YamlValue text = entries.get(key);
      if (text != null) {
        attributes.put(key, text.text());
      }
    }
    return new KnownOutlet(
        name == null ? "" : name.text(),
        texts(entries.get("aliases")),
        texts(entries.get("domains")),
        attributes);
  }

  private static void put(SortedMap<String, String> attributes, String key, YamlValue text) {
    if (DECLARED.contains(key) || KEYS.contains(key)) {
      text.problem("'" + key + "' stands beside the name of the outlet, not among its attributes");
    }
    attributes.put(key, text.text());
  }

  /** All outlets, sorted by name. */
  public List<KnownOutlet> all() {
    return byName.values().stream()
        .distinct()
        .sorted(Comparator.comparing(KnownOutlet::name))
        .toList();
  }

  /** What the list knows of its outlets beside their names and sites, by name. */
  public SortedMap<String, SortedMap<String, String>> attributes() {
    SortedMap<String, SortedMap<String, String>> attributes = new TreeMap<>();
    all().forEach(outlet -> attributes.put(outlet.name(), outlet.attributes()));
    return attributes;
  }

  /**
   * The list with more known of its outlets.
   *
   * @param more attributes by the name or the site of an outlet; one that is not on the list is
   *     added to it
   */
  public OutletList with(Map<String, Map<String, String>> more) {
    Map<KnownOutlet, KnownOutlet> changed = new HashMap<>();
    Map<String, KnownOutlet> names = new HashMap<>(byName);
    Map<String, KnownOutlet> sites = new HashMap<>(byDomain);
    more.forEach(
        (key, attributes) -> {
          KnownOutlet known = byName(key).or(() -> byHost(key)).orElse(null);
          if (known == null) {
            KnownOutlet added =
                new KnownOutlet(key, List.of(), List.of(), new TreeMap<>(attributes));
            names.put(fold(key), added);
            sites.put(host(key), added);
          } else {
            changed.put(known, changed.getOrDefault(known, known).with(attributes));
          }
        });
    names.replaceAll((name, outlet) -> changed.getOrDefault(outlet, outlet));
    sites.replaceAll((site, outlet) -> changed.getOrDefault(outlet, outlet));
    return new OutletList(names, sites);
  }

  private static List<String> texts(@Nullable YamlValue value) {
    return value == null ? List.of() : value.texts();
  }

  private static void put(
      Map<String, KnownOutlet> map, String key, KnownOutlet outlet, YamlValue value) {
    KnownOutlet other = map.putIfAbsent(key, outlet);
    if (other != null && !other.equals(outlet)) {
      value.problem("'" + key + "' already belongs to " + other.name());
    }
  }

  /** The outlet of that name or alias; letter case, "The" and catalogue additions do not matter. */
  public Optional<KnownOutlet> byName(String name) {
    KnownOutlet found = byName.get(fold(name));
    if (found == null) {
      String bare = ADDITION.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
      found = byName.get(fold(bare));
    }
    return Optional.ofNullable(found);
  }

  /** The outlet whose site the host belongs to: {@code edition.cnn.com} belongs to cnn.com. */
  public Optional<KnownOutlet> byHost(String host) {
    String rest = host(host);
    while (!rest.isEmpty()) {
      KnownOutlet found = byDomain.get(rest);
      if (found != null) {
        return Optional.of(found);
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** A host in lower case without "www."; what is no host is given back in lower case. */
  static String host(String host) {
    String lower = host.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  private static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        folded.append(c);
        gap = false;
      } else if (c != '.' && c != '\'' && c != '\u2019') {
        gap = true;
      }
    }
    String text = folded.toString();
    return text.startsWith("the ") ? text.substring(4) : text;
  }

  /** The names up to an outlet: "Jane Roe" in "Jane Roe, Associated Press". */
  Span withoutOutlet(Span names, String line) {
    String all = names.in(line);
    int comma = all.lastIndexOf(", ");
    if (comma > 0 && byName(all.substring(comma + 2)).isPresent()) {
      return new Span(names.start(), names.start() + comma);
    }
    for (int at = all.indexOf(' ', all.indexOf(' ') + 1); at > 0; at = all.indexOf(' ', at + 1)) {
      if (startsWithOutlet(all.substring(at + 1))) {
        return new Span(names.start(), names.start() + at);
      }
    }
    return names;
  }

  /** Agencies may be of one word; another single word may as well be a surname: "Fox". */
  private boolean startsWithOutlet(String words) {
    for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      Optional<KnownOutlet> outlet = byName(words.substring(0, end));
      if (outlet.isPresent() && (outlet.get().agency() || words.lastIndexOf(' ', end - 1) > 0)) {
        return true;
      }
    }
    return false;
  }
}
