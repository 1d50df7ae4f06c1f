package news.parallax.coverage;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ActorFacts.VoicedCasting;
import news.parallax.analysis.ActorFacts.VoicedLabel;
import news.parallax.analysis.ActorFacts.VoicedRole;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.Voice;
import news.parallax.article.Section;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;
import news.parallax.frame.label.Role;

/** What one outlet calls its actors, lets them do or suffer, and casts them as. */
public final class ActorCounts {
  private final SortedMap<OfActor<String>, Tally<UseMeasure>> labels = new TreeMap<>();
  private final SortedMap<OfActor<Role.Effect>, Tally<RoleMeasure>> roles = new TreeMap<>();
  private final SortedMap<OfActor<CharacterRole>, Tally<UseMeasure>> castings = new TreeMap<>();

  ActorCounts() {}

  public SortedMap<OfActor<String>, Tally<UseMeasure>> labels() {
    return Collections.unmodifiableSortedMap(labels);
  }

  public SortedMap<OfActor<Role.Effect>, Tally<RoleMeasure>> roles() {
    return Collections.unmodifiableSortedMap(roles);
  }

  /** The sure castings of each actor, sorted. */
  public SortedMap<OfActor<CharacterRole>, Tally<UseMeasure>> castings() {
    return Collections.unmodifiableSortedMap(castings);
  }

  void add(ArticleInRun placed) {
    ArticleFacts facts = placed.facts();
    Set<Object> seen = new HashSet<>();
    for (VoicedCasting voiced : facts.actors().sureCastings()) {
      Casting casting = voiced.casting();
      OfActor<CharacterRole> name = of(placed, casting.who().actor(), casting.role());
      Tally<UseMeasure> tally = OutletStatistics.tally(castings, name, UseMeasure.class);
      add(
          tally,
          seen.add(name),
          voiced.voice(),
          facts.sectionAt(casting.who().participant().start()));
    }
    for (VoicedLabel voiced : facts.actors().labels()) {
      OfActor<String> name = of(placed, voiced.label().actor(), voiced.words());
      Tally<UseMeasure> tally = OutletStatistics.tally(labels, name, UseMeasure.class);
      add(tally, seen.add(name), voiced.voice(), facts.sectionAt(voiced.span().start()));
    }
    for (VoicedRole voiced : facts.actors().roles()) {
      Role role = voiced.role();
      if (!role.sure()) {
        continue;
      }
      OfActor<Role.Effect> name = of(placed, role.who().actor(), role.deed().effect());
      Tally<RoleMeasure> tally = OutletStatistics.tally(roles, name, RoleMeasure.class);
      tally.add(RoleMeasure.ARTICLES, seen.add(name) ? 1 : 0);
      boolean acts = role.side() == Role.Side.AGENT;
      tally.add(acts ? RoleMeasure.AGENT : RoleMeasure.PATIENT, 1);
      tally.add(RoleMeasure.AGENTLESS, role.isAgentless() && !acts ? 1 : 0);
      tally.add(RoleMeasure.NEGATED, role.negated() ? 1 : 0);
      tally.add(
          voiced.voice() == Voice.OUTLET ? RoleMeasure.OUTLET_VOICE : RoleMeasure.SOURCE_VOICE, 1);
    }
  }

  private static <T extends Comparable<T>> OfActor<T> of(
      ArticleInRun placed, String actor, T what) {
    return new OfActor<>(placed.actorId(actor), what);
  }

  private static void add(Tally<UseMeasure> tally, boolean first, Voice voice, Section section) {
    tally.add(UseMeasure.ARTICLES, first ? 1 : 0);
    tally.add(UseMeasure.TIMES, 1);
    tally.add(UseMeasure.of(voice), 1);
    tally.add(UseMeasure.HEADLINES, section == Section.HEADLINE ? 1 : 0);
  }

  void merge(ActorCounts other) {
    OutletStatistics.mergeAll(castings, other.castings, UseMeasure.class);
    OutletStatistics.mergeAll(labels, other.labels, UseMeasure.class);
    OutletStatistics.mergeAll(roles, other.roles, RoleMeasure.class);
  }
}
