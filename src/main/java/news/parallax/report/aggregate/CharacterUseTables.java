package news.parallax.report.aggregate;

import news.parallax.coverage.CastMeasure;
import news.parallax.coverage.Proportion;
import news.parallax.frame.character.CharacterRole;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;

/** The declarations of the aggregates about characters: whom each outlet casts in which role. */
public final class CharacterUseTables {
  public static final Table<ActorRows.CastUse> OUTLET_CHARACTER = outletCharacter();

  private CharacterUseTables() {}

  private static Table<ActorRows.CastUse> outletCharacter() {
    TableBuilder<ActorRows.CastUse> table =
        ActorUseTables.ofActor(
                OutletTables.ofOutlet(
                    Table.<ActorRows.CastUse>named(
                        "agg_outlet_character",
                        "Whom each outlet casts as hero, villain or victim. Sure rows of"
                            + " fact_character only."),
                    ActorRows.CastUse::outlet),
                ActorRows.CastUse::actor)
            .code("role", CharacterRole.class, "The role.", ActorRows.CastUse::role);
    count(table, "articles", "articles", "Articles that cast the actor so.", CastMeasure.ARTICLES);
    count(table, "castings", "rows of fact_character", "How often.", CastMeasure.CASTINGS);
    count(
        table,
        "headline_castings",
        "rows of fact_character",
        "In headlines.",
        CastMeasure.HEADLINES);
    count(
        table,
        "outlet_voice_castings",
        "rows of fact_character",
        "In the outlet's own voice.",
        CastMeasure.OUTLET_VOICE);
    count(
        table,
        "source_voice_castings",
        "rows of fact_character",
        "By sources.",
        CastMeasure.SOURCE_VOICE);
    count(
        table,
        "mixed_voice_castings",
        "rows of fact_character",
        "In part by sources.",
        CastMeasure.MIXED_VOICE);
    return table
        .share(
            "outlet_voice_",
            "outlet_voice_castings / castings",
            row -> row.use().share(CastMeasure.OUTLET_VOICE, CastMeasure.CASTINGS))
        .count(
            "actor_castings",
            "rows of fact_character",
            "All castings of the actor at the outlet, in whatever role.",
            ActorRows.CastUse::actorCastings)
        .share(
            "role_",
            "castings / actor_castings",
            row -> new Proportion(row.use().of(CastMeasure.CASTINGS), row.actorCastings()))
        .uniqueBy("outlet_id", "actor_id", "role");
  }

  private static void count(
      TableBuilder<ActorRows.CastUse> table,
      String column,
      String unit,
      String description,
      CastMeasure measure) {
    table.count(column, unit, description, row -> row.use().of(measure));
  }
}
