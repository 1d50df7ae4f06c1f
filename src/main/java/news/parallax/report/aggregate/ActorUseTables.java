package news.parallax.report.aggregate;

import java.util.function.Function;
import news.parallax.coverage.LabelMeasure;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.RoleMeasure;
import news.parallax.frame.label.Role;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;

/** The declarations of the aggregates about actors: what each outlet calls them and has them do. */
public final class ActorUseTables {
  public static final Table<ActorRows.LabelUse> OUTLET_LABEL = outletLabel();
  public static final Table<ActorRows.RoleUse> OUTLET_ROLE = outletRole();

  private ActorUseTables() {}

  private static Table<ActorRows.LabelUse> outletLabel() {
    TableBuilder<ActorRows.LabelUse> table =
        ofActor(
                OutletTables.ofOutlet(
                    Table.<ActorRows.LabelUse>named(
                        "agg_outlet_actor_label", "What each outlet calls each actor."),
                    ActorRows.LabelUse::outlet),
                ActorRows.LabelUse::actor)
            .text("label", "The label, as in fact_label.", ActorRows.LabelUse::words);
    count(table, "articles", "articles", "Articles with it.", LabelMeasure.ARTICLES);
    count(table, "labels", "rows of fact_label", "How often.", LabelMeasure.LABELS);
    count(table, "headline_labels", "rows of fact_label", "In headlines.", LabelMeasure.HEADLINES);
    count(
        table,
        "outlet_voice_labels",
        "rows of fact_label",
        "In the outlet's own voice.",
        LabelMeasure.OUTLET_VOICE);
    count(
        table,
        "source_voice_labels",
        "rows of fact_label",
        "In the words of sources.",
        LabelMeasure.SOURCE_VOICE);
    count(
        table,
        "mixed_voice_labels",
        "rows of fact_label",
        "In reported speech, where it cannot be told, or quoted in part.",
        LabelMeasure.MIXED_VOICE);
    return table
        .share(
            "outlet_voice_",
            "outlet_voice_labels / labels",
            row -> row.use().share(LabelMeasure.OUTLET_VOICE, LabelMeasure.LABELS))
        .count(
            "actor_labels",
            "rows of fact_label",
            "All labels the outlet has for the actor.",
            ActorRows.LabelUse::actorLabels)
        .share(
            "label_",
            "labels / actor_labels",
            row -> new Proportion(row.use().of(LabelMeasure.LABELS), row.actorLabels()))
        .uniqueBy("outlet_id", "actor_id", "label");
  }

  private static void count(
      TableBuilder<ActorRows.LabelUse> table,
      String column,
      String unit,
      String description,
      LabelMeasure measure) {
    table.count(column, unit, description, row -> row.use().of(measure));
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
