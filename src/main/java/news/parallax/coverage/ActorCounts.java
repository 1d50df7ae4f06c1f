package news.parallax.coverage;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ActorFacts.VoicedLabel;
import news.parallax.analysis.ActorFacts.VoicedRole;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.CompactInput;
import news.parallax.analysis.CompactOutput;
import news.parallax.analysis.Voice;
import news.parallax.article.Section;
import news.parallax.frame.label.Role;

/** What one outlet calls its actors and lets them do or suffer. */
public final class ActorCounts {
  private final SortedMap<LabelName, Tally<LabelMeasure>> labels = new TreeMap<>();
  private final SortedMap<RoleName, Tally<RoleMeasure>> roles = new TreeMap<>();

  ActorCounts() {}

  /** The use of each label, sorted. */
  public SortedMap<LabelName, Tally<LabelMeasure>> labels() {
    return Collections.unmodifiableSortedMap(labels);
  }

  /** The roles of each actor, sorted. */
  public SortedMap<RoleName, Tally<RoleMeasure>> roles() {
    return Collections.unmodifiableSortedMap(roles);
  }

  void add(ArticleInRun placed) {
    ArticleFacts facts = placed.facts();
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

  void merge(ActorCounts other) {
    other.labels.forEach(
        (name, tally) -> OutletStatistics.tally(labels, name, LabelMeasure.class).merge(tally));
    other.roles.forEach(
        (name, tally) -> OutletStatistics.tally(roles, name, RoleMeasure.class).merge(tally));
  }

  void write(CompactOutput out) throws IOException {
    out.each(
        labels.entrySet(),
        label -> {
          out.repeated(label.getKey().actorId());
          out.repeated(label.getKey().words());
          label.getValue().write(out);
        });
    out.each(
        roles.entrySet(),
        role -> {
          out.repeated(role.getKey().actorId());
          out.constant(role.getKey().effect());
          role.getValue().write(out);
        });
  }

  static ActorCounts read(CompactInput in) throws IOException {
    ActorCounts read = new ActorCounts();
    for (int i = in.size(); i > 0; i--) {
      LabelName name = new LabelName(in.repeated(), in.repeated());
      read.labels.put(name, Tally.read(LabelMeasure.class, in));
    }
    for (int i = in.size(); i > 0; i--) {
      RoleName name = new RoleName(in.repeated(), in.constant(Role.Effect.values()));
      read.roles.put(name, Tally.read(RoleMeasure.class, in));
    }
    return read;
  }
}
