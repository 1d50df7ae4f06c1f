package news.parallax.learn.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;

/**
 * Whom coders see cast in whole articles: {@code {"text", "roles": [{"entity", "role"}, …]}}.
 *
 * <p>Coders name the same actor in several ways ("President Trump", "Trump"), so an actor goes by
 * the last word of its name, before any phrase that hangs on it and without the plural.
 */
final class ArticleCharacters {
  private static final Set<String> PHRASES =
      Set.of("of", "in", "on", "at", "for", "from", "with", "who", "that", "which", "by", "and");

  private ArticleCharacters() {}

  /** An actor, by its last word, in a role. */
  record Cast(String actor, CharacterRole role) {}

  static boolean isArticle(JsonNode object) {
    return object.path("text").isTextual() && object.path("roles").isArray();
  }

  /** What coders see. */
  static Set<Cast> coded(JsonNode article) {
    Set<Cast> coded = new HashSet<>();
    for (JsonNode role : article.path("roles")) {
      coded.add(
          new Cast(
              lastWord(role.path("entity").asText()),
              CharacterRole.valueOf(role.path("role").asText().toUpperCase(Locale.ROOT))));
    }
    return coded;
  }

  static Set<Cast> found(List<Casting> castings) {
    Set<Cast> found = new HashSet<>();
    castings.forEach(c -> found.add(new Cast(lastWord(c.who().actor()), c.role())));
    return found;
  }

  static String lastWord(String name) {
    String last = "";
    for (String part : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.-]+", -1)) {
      if (PHRASES.contains(part) && !last.isEmpty()) {
        break;
      }
      if (!part.isEmpty() && !part.equals("s")) {
        last = part;
      }
    }
    boolean plural = last.length() > 3 && last.endsWith("s") && !last.endsWith("ss");
    return plural ? last.substring(0, last.length() - 1) : last;
  }
}
