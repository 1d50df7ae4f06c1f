package news.parallax.report.aggregate;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.RoleMeasure;
import news.parallax.coverage.UseMeasure;
import news.parallax.frame.character.CharacterRole;
import news.parallax.frame.label.Role;
import news.parallax.report.aggregate.ActorRows.ActorUse;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;

/**
 * The declarations of the aggregates about actors: what each outlet calls them, has them do, and
 * casts them as.
 */
public final class ActorUseTables {
  public static final Table<ActorUse<String>> OUTLET_LABEL = outletLabel();
  public static final Table<ActorRows.RoleUse> OUTLET_ROLE = outletRole();
  public static final Table<ActorUse<CharacterRole>> OUTLET_CHARACTER = outletCharacter();

  private ActorUseTables() {}

  private static Table<ActorUse<String>> outletLabel() {
    TableBuilder<ActorUse<String>> table =
        ofActor(
                OutletTables.ofOutlet(
                    Table.<ActorUse<String>>named(
                        "agg_outlet_actor_label", "What each outlet calls each actor."),
                    ActorUse::outlet),
                ActorUse::actor)
            .text("label", "The label, as in fact_label.", ActorUse::said)
            .count("articles", "articles", "Articles with it.", times(UseMeasure.ARTICLES));
    return uses(
            table,
            "label",
            "label",
            "rows of fact_label",
            "In the words of sources.",
            "In reported speech, where it cannot be told, or quoted in part.",
            "All labels the outlet has for the actor.")
        .uniqueBy("outlet_id", "actor_id", "label");
  }

  private static Table<ActorUse<CharacterRole>> outletCharacter() {
    TableBuilder<ActorUse<CharacterRole>> table =
        ofActor(
                OutletTables.ofOutlet(
                    Table.<ActorUse<CharacterRole>>named(
                        "agg_outlet_character",
                        "Whom each outlet casts as hero, villain or victim. Sure rows of"
                            + " fact_character only."),
                    ActorUse::outlet),
                ActorUse::actor)
            .code("role", CharacterRole.class, "The role.", ActorUse::said)
            .count(
                "articles",
                "articles",
                "Articles that cast the actor so.",
                times(UseMeasure.ARTICLES));
    return uses(
            table,
            "role",
            "casting",
            "rows of fact_character",
            "By sources.",
            "In part by sources.",
            "All castings of the actor at the outlet, in whatever role.")
        .uniqueBy("outlet_id", "actor_id", "role");
  }

  /** How often something is said, in whose voice, and what share that is of all the like. */
  private static <T extends Comparable<T>> TableBuilder<ActorUse<T>> uses(
      TableBuilder<ActorUse<T>> table,
      String column,
      String what,
      String unit,
      String bySources,
      String inPart,
      String ofActor) {
    String times = what + "s";
    return table
        .count(times, unit, "How often.", times(UseMeasure.TIMES))
        .count("headline_" + times, unit, "In headlines.", times(UseMeasure.HEADLINES))
        .count(
            "outlet_voice_" + times,
            unit,
            "In the outlet's own voice.",
            times(UseMeasure.OUTLET_VOICE))
        .count("source_voice_" + times, unit, bySources, times(UseMeasure.SOURCE_VOICE))
        .count("mixed_voice_" + times, unit, inPart, times(UseMeasure.MIXED_VOICE))
        .share(
            "outlet_voice_",
            "outlet_voice_" + times + " / " + times,
            row -> row.use().share(UseMeasure.OUTLET_VOICE, UseMeasure.TIMES))
        .count("actor_" + times, unit, ofActor, ActorUse::times)
        .share(
            column + "_",
            times + " / actor_" + times,
            row -> new Proportion(row.use().of(UseMeasure.TIMES), row.times()));
  }

  private static <T extends Comparable<T>> ToLongFunction<ActorUse<T>> times(UseMeasure measure) {
    return row -> row.use().of(measure);
  }

  private static Table<ActorRows.RoleUse> outletRole() {
    TableBuilder<ActorRows.RoleUse> table =
        ofActor(
                OutletTables.ofOutlet(
                    Table.<ActorRows.RoleUse>named(
                        "agg_outlet_actor_role",
                        "Who acts and who is acted upon at each outlet, in acts of harm and of"
                            + " help. Sure rows of fact_role only."),
                    ActorRows.RoleUse::outlet),
                ActorRows.RoleUse::actor)
            .code("effect", Role.Effect.class, "What the acts do.", ActorRows.RoleUse::effect)
            .count(
                "articles",
                "articles",
                "Articles with such an act.",
                row -> row.use().of(RoleMeasure.ARTICLES))
            .count("roles", "rows of fact_role", "Roles of the actor.", ActorRows.RoleUse::acts);
    role(table, "agent_roles", "Those in which it acts.", RoleMeasure.AGENT);
    table.share(
        "agent_",
        "agent_roles / roles",
        row -> new Proportion(row.use().of(RoleMeasure.AGENT), row.acts()));
    role(table, "patient_roles", "Those in which it is acted upon.", RoleMeasure.PATIENT);
    role(
        table,
        "agentless_roles",
        "Those of the latter where the clause does not say who did it.",
        RoleMeasure.AGENTLESS);
    table.share(
        "agentless_",
        "agentless_roles / patient_roles",
        row -> row.use().share(RoleMeasure.AGENTLESS, RoleMeasure.PATIENT));
    role(table, "negated_roles", "Roles whose act is denied.", RoleMeasure.NEGATED);
    role(
        table, "outlet_voice_roles", "Roles the outlet itself tells of.", RoleMeasure.OUTLET_VOICE);
    role(
        table,
        "source_voice_roles",
        "Roles that sources tell of, in whole or in part.",
        RoleMeasure.SOURCE_VOICE);
    return table.uniqueBy("outlet_id", "actor_id", "effect");
  }

  private static void role(
      TableBuilder<ActorRows.RoleUse> table,
      String column,
      String description,
      RoleMeasure measure) {
    table.count(column, "rows of fact_role", description, row -> row.use().of(measure));
  }

  static <R> TableBuilder<R> ofActor(TableBuilder<R> table, Function<R, ActorRows.ActorRow> actor) {
    return table
        .reference("actor_id", "dim_actor", "The actor.", row -> actor.apply(row).id())
        .text("actor_name", "Its name in dim_actor.", row -> actor.apply(row).actor().name());
  }
}
