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
import news.parallax.frame.label.Role;

/** What one outlet calls its actors, lets them do or suffer, and casts them as. */
public final class ActorCounts {
  private final SortedMap<LabelName, Tally<LabelMeasure>> labels = new TreeMap<>();
  private final SortedMap<RoleName, Tally<RoleMeasure>> roles = new TreeMap<>();
  private final SortedMap<CastName, Tally<CastMeasure>> castings = new TreeMap<>();

  ActorCounts() {}

  /** The use of each label, sorted. */
  public SortedMap<LabelName, Tally<LabelMeasure>> labels() {
    return Collections.unmodifiableSortedMap(labels);
  }

  /** The roles of each actor, sorted. */
  public SortedMap<RoleName, Tally<RoleMeasure>> roles() {
    return Collections.unmodifiableSortedMap(roles);
  }

  /** The sure castings of each actor, sorted. */
  public SortedMap<CastName, Tally<CastMeasure>> castings() {
    return Collections.unmodifiableSortedMap(castings);
  }

  void add(ArticleInRun placed) {
    ArticleFacts facts = placed.facts();
    addCastings(placed);
    Set<Object> seen = new HashSet<>();
    for (VoicedLabel voiced : facts.actors().labels()) {
      LabelName name = new LabelName(placed.actorId(voiced.label().actor()), voiced.words());
      Tally<LabelMeasure> tally = OutletStatistics.tally(labels, name, LabelMeasure.class);
      tally.add(LabelMeasure.ARTICLES, seen.add(name) ? 1 : 0);
      tally.add(LabelMeasure.LABELS, 1);
      tally.add(
          switch (voiced.voice()) {
            case OUTLET -> LabelMeasure.OUTLET_VOICE;
            case SOURCE -> LabelMeasure.SOURCE_VOICE;
            case MIXED -> LabelMeasure.MIXED_VOICE;
          },
          1);
      boolean headline = facts.sectionAt(voiced.span().start()) == Section.HEADLINE;
      tally.add(LabelMeasure.HEADLINES, headline ? 1 : 0);
    }
    for (VoicedRole voiced : facts.actors().roles()) {
      Role role = voiced.role();
      if (!role.sure()) {
        continue;
      }
      RoleName name = new RoleName(placed.actorId(role.actor()), role.effect());
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

  private void addCastings(ArticleInRun placed) {
    ArticleFacts facts = placed.facts();
    Set<CastName> seen = new HashSet<>();
    for (VoicedCasting voiced : facts.actors().sureCastings()) {
      Casting casting = voiced.casting();
      CastName name = new CastName(placed.actorId(casting.actor()), casting.role());
      Tally<CastMeasure> tally = OutletStatistics.tally(castings, name, CastMeasure.class);
      tally.add(CastMeasure.ARTICLES, seen.add(name) ? 1 : 0);
      tally.add(CastMeasure.CASTINGS, 1);
      tally.add(
          switch (voiced.voice()) {
            case OUTLET -> CastMeasure.OUTLET_VOICE;
            case SOURCE -> CastMeasure.SOURCE_VOICE;
            case MIXED -> CastMeasure.MIXED_VOICE;
          },
          1);
      boolean headline = facts.sectionAt(casting.participant().start()) == Section.HEADLINE;
      tally.add(CastMeasure.HEADLINES, headline ? 1 : 0);
    }
  }

  void merge(ActorCounts other) {
    other.castings.forEach(
        (name, tally) -> OutletStatistics.tally(castings, name, CastMeasure.class).merge(tally));
    other.labels.forEach(
        (name, tally) -> OutletStatistics.tally(labels, name, LabelMeasure.class).merge(tally));
    other.roles.forEach(
        (name, tally) -> OutletStatistics.tally(roles, name, RoleMeasure.class).merge(tally));
  }
}
