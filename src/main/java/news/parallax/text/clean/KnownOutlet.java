package news.parallax.text.clean;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An outlet of the outlet list.
 *
 * @param name the name in reports
 * @param aliases other names it goes by
 * @param domains its sites, without "www."
 * @param attributes whatever else the list tells, by name: {@value #COUNTRY} (ISO 3166-1), {@value
 *     #AGENCY} ({@code true} if others print its reports), owner, medium, and what users add
 */
public record KnownOutlet(
    String name, List<String> aliases, List<String> domains, SortedMap<String, String> attributes)
    implements Serializable {

  static final String COUNTRY = "country";
  static final String AGENCY = "agency";

  public KnownOutlet {
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
    attributes = new TreeMap<>(attributes);
  }

  /** Whether others print its reports. */
  boolean agency() {
    return Boolean.parseBoolean(attributes.get(AGENCY));
  }

  /** The same outlet, of which more is known. */
  KnownOutlet with(Map<String, String> more) {
    SortedMap<String, String> all = new TreeMap<>(attributes);
    all.putAll(more);
    return new KnownOutlet(name, aliases, domains, all);
  }
}
