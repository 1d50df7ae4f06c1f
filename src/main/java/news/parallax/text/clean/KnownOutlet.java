package news.parallax.text.clean;

import java.io.Serializable;
import java.util.List;

/**
 * An outlet of the outlet list.
 *
 * @param name the name in reports
 * @param aliases other names it goes by
 * @param domains its sites, without "www."
 * @param country ISO 3166-1 code; empty if the list does not tell
 * @param agency whether others print its reports
 */
public record KnownOutlet(
    String name, List<String> aliases, List<String> domains, String country, boolean agency)
    implements Serializable {

  public KnownOutlet {
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
  }
}
