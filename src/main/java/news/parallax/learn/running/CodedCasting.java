package news.parallax.learn.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.frame.character.CharacterRole;

/**
 * A character that a coder sees in a block: {@code "roles": [{"sentence", "role", "actor"}, …]}.
 *
 * @param sentence index of the coded sentence that casts the actor
 * @param actor the words the coder gives, in lower case
 */
record CodedCasting(int sentence, CharacterRole role, String actor) {

  /** The castings of a block. */
  static List<CodedCasting> of(JsonNode block) {
    List<CodedCasting> castings = new ArrayList<>();
    for (JsonNode role : block.path("roles")) {
      castings.add(
          new CodedCasting(
              role.path("sentence").asInt() - 1,
              CharacterRole.valueOf(role.path("role").asText().toUpperCase(Locale.ROOT)),
              role.path("actor").asText().toLowerCase(Locale.ROOT)));
    }
    return castings;
  }
}
