package news.parallax.report.aggregate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.coverage.ActorStatistics;
import news.parallax.coverage.CastMeasure;
import news.parallax.coverage.CastName;
import news.parallax.coverage.CoverageStatistics;
import news.parallax.coverage.LabelMeasure;
import news.parallax.coverage.LabelName;
import news.parallax.coverage.RoleMeasure;
import news.parallax.coverage.RoleName;
import news.parallax.coverage.Tally;
import news.parallax.frame.character.CharacterRole;
import news.parallax.frame.label.Role;
import news.parallax.report.schema.Codes;

/** What the rows about actors are made of, one at a time and sorted. */
public final class ActorRows {
  private final SortedMap<String, ActorRow> actors = new TreeMap<>();
  private final List<OutletRow> outlets;

  /**
   * An actor with what is counted of it.
   *
   * @param cited whether articles cite it, so that dim_source has it too
   */
  public record ActorRow(String id, ActorStatistics actor, boolean cited) {}

  /**
   * @param actorLabels how many labels the outlet has for the actor
   */
  record LabelUse(
      OutletRow outlet, ActorRow actor, String words, Tally<LabelMeasure> use, long actorLabels) {}

  record RoleUse(OutletRow outlet, ActorRow actor, Role.Effect effect, Tally<RoleMeasure> use) {
    long acts() {
      return use.of(RoleMeasure.AGENT) + use.of(RoleMeasure.PATIENT);
    }
  }

  /**
   * @param actorCastings how often the outlet casts the actor in any role
   */
  record CastUse(
      OutletRow outlet,
      ActorRow actor,
      CharacterRole role,
      Tally<CastMeasure> use,
      long actorCastings) {}

  public ActorRows(CoverageStatistics statistics, List<OutletRow> outlets) {
    this.outlets = outlets;
    statistics
        .actors()
        .forEach(
            (id, actor) ->
                actors.put(id, new ActorRow(id, actor, statistics.sources().containsKey(id))));
  }

  public Iterable<ActorRow> actors() {
    return actors.values();
  }

  public Iterable<LabelUse> labels() {
    return () -> outlets.stream().flatMap(this::labelsOf).iterator();
  }

  private Stream<LabelUse> labelsOf(OutletRow outlet) {
    SortedMap<LabelName, Tally<LabelMeasure>> labels = outlet.outlet().actors().labels();
    Map<String, Long> ofActor = new HashMap<>();
    labels.forEach(
        (name, use) -> ofActor.merge(name.actorId(), use.of(LabelMeasure.LABELS), Long::sum));
    return labels.entrySet().stream()
        .map(
            entry -> {
              LabelName name = entry.getKey();
              return new LabelUse(
                  outlet,
                  actor(name.actorId()),
                  name.words(),
                  entry.getValue(),
                  ofActor.getOrDefault(name.actorId(), 0L));
            });
  }

  public Iterable<RoleUse> roles() {
    return () -> outlets.stream().flatMap(this::rolesOf).iterator();
  }

  private Stream<RoleUse> rolesOf(OutletRow outlet) {
    Comparator<RoleUse> byCode =
        Comparator.comparing((RoleUse use) -> use.actor().id())
            .thenComparing(use -> Codes.of(use.effect()));
    return outlet.outlet().actors().roles().entrySet().stream()
        .map(
            entry -> {
              RoleName name = entry.getKey();
              return new RoleUse(outlet, actor(name.actorId()), name.effect(), entry.getValue());
            })
        .sorted(byCode);
  }

  public Iterable<CastUse> castings() {
    return () -> outlets.stream().flatMap(this::castingsOf).iterator();
  }

  private Stream<CastUse> castingsOf(OutletRow outlet) {
    SortedMap<CastName, Tally<CastMeasure>> castings = outlet.outlet().actors().castings();
    Map<String, Long> ofActor = new HashMap<>();
    castings.forEach(
        (name, use) -> ofActor.merge(name.actorId(), use.of(CastMeasure.CASTINGS), Long::sum));
    Comparator<CastUse> byCode =
        Comparator.comparing((CastUse use) -> use.actor().id())
            .thenComparing(use -> Codes.of(use.role()));
    return castings.entrySet().stream()
        .map(
            entry -> {
              CastName name = entry.getKey();
              return new CastUse(
                  outlet,
                  actor(name.actorId()),
                  name.role(),
                  entry.getValue(),
                  ofActor.getOrDefault(name.actorId(), 0L));
            })
        .sorted(byCode);
  }

  private ActorRow actor(String id) {
    return Objects.requireNonNull(actors.get(id), id);
  }
}
