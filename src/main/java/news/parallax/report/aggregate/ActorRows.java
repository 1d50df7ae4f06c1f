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
import news.parallax.coverage.CoverageStatistics;
import news.parallax.coverage.OfActor;
import news.parallax.coverage.RoleMeasure;
import news.parallax.coverage.Tally;
import news.parallax.coverage.UseMeasure;
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
   * @param said what the outlet says of the actor: a label, a character
   * @param times how often it says anything of the kind of the actor
   */
  record ActorUse<T extends Comparable<T>>(
      OutletRow outlet, ActorRow actor, T said, Tally<UseMeasure> use, long times) {}

  record RoleUse(OutletRow outlet, ActorRow actor, Role.Effect effect, Tally<RoleMeasure> use) {
    long acts() {
      return use.of(RoleMeasure.AGENT) + use.of(RoleMeasure.PATIENT);
    }
  }

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

  public Iterable<ActorUse<String>> labels() {
    return () ->
        outlets.stream()
            .flatMap(outlet -> uses(outlet, outlet.outlet().actors().labels()))
            .iterator();
  }

  public Iterable<ActorUse<CharacterRole>> castings() {
    Comparator<ActorUse<CharacterRole>> byCode =
        Comparator.comparing((ActorUse<CharacterRole> use) -> use.actor().id())
            .thenComparing(use -> Codes.of(use.said()));
    return () ->
        outlets.stream()
            .flatMap(outlet -> uses(outlet, outlet.outlet().actors().castings()).sorted(byCode))
            .iterator();
  }

  private <T extends Comparable<T>> Stream<ActorUse<T>> uses(
      OutletRow outlet, SortedMap<OfActor<T>, Tally<UseMeasure>> said) {
    Map<String, Long> times = new HashMap<>();
    said.forEach((name, use) -> times.merge(name.actorId(), use.of(UseMeasure.TIMES), Long::sum));
    return said.entrySet().stream()
        .map(
            entry -> {
              String id = entry.getKey().actorId();
              return new ActorUse<>(
                  outlet,
                  actor(id),
                  entry.getKey().what(),
                  entry.getValue(),
                  times.getOrDefault(id, 0L));
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
              OfActor<Role.Effect> name = entry.getKey();
              return new RoleUse(outlet, actor(name.actorId()), name.what(), entry.getValue());
            })
        .sorted(byCode);
  }

  private ActorRow actor(String id) {
    return Objects.requireNonNull(actors.get(id), id);
  }
}
