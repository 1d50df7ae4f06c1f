package news.parallax.learn.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;
import news.parallax.source.ActorList;
import news.parallax.source.SourceType;
import news.parallax.source.type.StakeholderTyping;

/**
 * Which groups coders see cast in whole articles, {@code {"roles": [{"group", "role"}, …]}} by the
 * names of the Narrative Frame Corpus, and which are found. Groups that no type of source stands
 * for, such as nature and laws, do not count on either side. Threads may share one.
 */
final class CodedGroups {
  private static final String STATE = "GOVERNMENTS_POLITICIANS_POLIT.ORGS";

  /** The group that the actors of a type belong to. */
  private static final Map<SourceType, String> GROUPS =
      Map.of(
          SourceType.GOVERNMENT, STATE,
          SourceType.POLITICIAN_PARTY, STATE,
          SourceType.INTERNATIONAL_BODY, STATE,
          SourceType.SECURITY_JUSTICE, STATE,
          SourceType.BUSINESS, "INDUSTRY_EMISSIONS",
          SourceType.CITIZEN, "GENERALPUBLIC",
          SourceType.CIVIL_SOCIETY, "ENV.ORGS_ACTIVISTS",
          SourceType.EXPERT, "SCIENCE_EXPERTS_SCI.REPORTS",
          SourceType.MEDIA, "MEDIA_JOURNALISTS");

  private final StakeholderTyping typing = new StakeholderTyping(ActorList.EMPTY);

  /** What coders see; empty where they name no groups. */
  static Set<ArticleCharacters.Cast> coded(JsonNode article) {
    Set<ArticleCharacters.Cast> coded = new HashSet<>();
    for (JsonNode role : article.path("roles")) {
      String group = role.path("group").asText();
      if (GROUPS.containsValue(group)) {
        coded.add(
            new ArticleCharacters.Cast(
                group, CharacterRole.valueOf(role.path("role").asText().toUpperCase(Locale.ROOT))));
      }
    }
    return coded;
  }

  Set<ArticleCharacters.Cast> found(List<Casting> castings) {
    Set<ArticleCharacters.Cast> found = new HashSet<>();
    for (Casting casting : castings) {
      Casting.ActorWords who = casting.who();
      String group = GROUPS.get(typing.of(who.actor(), who.description(), null));
      if (group != null) {
        found.add(new ArticleCharacters.Cast(group, casting.role()));
      }
    }
    return found;
  }
}
