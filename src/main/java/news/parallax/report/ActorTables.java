package news.parallax.report;

import java.util.function.Function;
import news.parallax.article.Section;
import news.parallax.coverage.ActorKind;
import news.parallax.coverage.LabelMeasure;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.RoleMeasure;
import news.parallax.coverage.Voice;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.Role;

/** The declarations of the tables about actors: what they are called, what they do and suffer. */
final class ActorTables {
  static final Table<ActorRows.ActorRow> ACTOR = actor();
  static final Table<LabelRow> LABEL = label();
  static final Table<RoleRow> ROLE = role();
  static final Table<ActorRows.LabelUse> OUTLET_LABEL = outletLabel();
  static final Table<ActorRows.RoleUse> OUTLET_ROLE = outletRole();

  private ActorTables() {}

  private static Table<ActorRows.ActorRow> actor() {
    return Table.<ActorRows.ActorRow>named(
            "dim_actor",
            "Who or what articles label or let do or suffer something. An actor that articles also"
                + " cite has the key of the source.")
        .text(
            "actor_id",
            "Key of the actor, src_…: that of a source of the same name.",
            ActorRows.ActorRow::id)
        .text(
            "actor_name",
            "The name most of its labels and roles have; of actors without a name the noun that"
                + " stands for them.",
            row -> row.actor().name())
        .code(
            "actor_kind",
            ActorKind.class,
            "person, body or place, or people without a name; as most of its labels and roles have"
                + " it.",
            row -> row.actor().kind())
        .referenceOrNull(
            "source_id",
            "dim_source",
            "The source it is; null if no article cites it.",
            row -> row.cited() ? row.id() : null)
        .count("labels", "rows of fact_label", "Its labels.", row -> row.actor().labels())
        .count("roles", "rows of fact_role", "Its roles.", row -> row.actor().roles())
        .uniqueBy("actor_id");
  }

  private static Table<LabelRow> label() {
    return FactTable.<LabelRow>named(
            "fact_label",
            "Words by which an article calls an actor, its name left out.",
            "label_id",
            "lab",
            row -> row.article().keys().label(row.index()),
            LabelRow::article)
        .reference(
            "actor_id",
            "dim_actor",
            "Whom it labels.",
            row -> row.article().placed().actorId(row.label().actor()))
        .text(
            "actor_name",
            "The fullest name that the article gives the actor.",
            row -> row.label().actor())
        .code(
            "kind",
            Label.Kind.class,
            "title: a noun before the name; premodifier: an adjective before the name; apposition:"
                + " beside the name, between signs; nominal: in place of the name; predicate: said"
                + " of the actor by \"is\", \"calls\" and the like.",
            row -> row.label().kind())
        .slice("", "the label", row -> row.voiced().span(), row -> row.article().text())
        .text(
            "label",
            "The label in lower case, without an article or possessive before it.",
            row -> row.voiced().words())
        .text("head", "The word that heads it, in lower case.", row -> row.label().head())
        .code(
            "voice",
            Voice.class,
            "Whose word it is. outlet: the outlet's own, also a title or apposition in reported"
                + " speech without quotation marks; source: a source's, quoted, or said of the actor"
                + " in reported speech; mixed: in place of the name in such speech, or quoted in"
                + " part.",
            row -> row.voiced().voice())
        .referenceOrNull(
            "attribution_id",
            "fact_attribution",
            "The attribution whose content it stands in; null if in none.",
            LabelRow::attributionId)
        .referenceOrNull(
            "source_id", "dim_source", "The source of that attribution.", LabelRow::sourceId)
        .slice(
            "sentence_",
            "the sentence it stands in",
            row -> row.article().sentenceOf(row.voiced().span()),
            row -> row.article().text())
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.voiced().span().start()))
        .text("rule", "The rule that found it.", row -> row.label().rule())
        .uniqueBySortedBy("label_id", "article_id", "start", "end", "label_id");
  }

  private static Table<RoleRow> role() {
    return FactTable.<RoleRow>named(
            "fact_role",
            "The part of an actor in an act of harm or of help: a row for each actor of the act."
                + " The offsets start and end are those of the verb or noun of the act.",
            "role_id",
            "rol",
            row -> row.article().keys().role(row.index()),
            RoleRow::article)
        .reference(
            "actor_id",
            "dim_actor",
            "Who acts or is acted upon.",
            row -> row.article().placed().actorId(row.role().actor()))
        .text(
            "actor_name",
            "The fullest name that the article gives the actor; of one without a name the noun.",
            row -> row.role().actor())
        .code(
            "role",
            Role.Side.class,
            "agent: the actor acts; patient: the actor is acted upon.",
            row -> row.role().side())
        .code("effect", Role.Effect.class, "What the act does.", row -> row.role().effect())
        .text(
            "category",
            "The kind of act: violence, custody, pressure, accusation, aid.",
            row -> row.role().category())
        .text("verb", "The base form of the verb of the act.", row -> row.role().verb())
        .code(
            "construction",
            Role.Construction.class,
            "How the act is put: by an active verb, a passive one, or a noun (\"the arrest of\");"
                + " agentless: the clause does not say who did it.",
            row -> row.role().construction())
        .flag(
            "agentless",
            "Whether the clause does not say who did it.",
            row -> row.role().isAgentless())
        .flag("negated", "Whether the act is denied.", row -> row.role().negated())
        .referenceOrNull(
            "counterpart_actor_id",
            "dim_actor",
            "The first actor on the other side; null if none is told.",
            RoleRow::counterpartId)
        .slice(
            "", "the verb or noun of the act", row -> row.role().act(), row -> row.article().text())
        .slice(
            "actor_",
            "the words that stand for the actor",
            row -> row.role().participant(),
            row -> row.article().text())
        .code(
            "voice",
            Voice.class,
            "Who tells of the act: the outlet, a source, or both in part.",
            row -> row.voiced().voice())
        .referenceOrNull(
            "attribution_id",
            "fact_attribution",
            "The attribution whose content it stands in; null if in none.",
            RoleRow::attributionId)
        .referenceOrNull(
            "source_id", "dim_source", "The source of that attribution.", RoleRow::sourceId)
        .slice(
            "sentence_",
            "the sentence it stands in",
            row -> row.article().sentenceOf(row.role().act()),
            row -> row.article().text())
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.role().act().start()))
        .text(
            "rule",
            "The rule that found it.",
            row -> "dependency_" + Codes.of(row.role().construction()))
        .uniqueBySortedBy("role_id", "article_id", "start", "end", "role_id");
  }

  private static <R> TableBuilder<R> ofActor(
      TableBuilder<R> table, Function<R, ActorRows.ActorRow> actor) {
    return table
        .reference("actor_id", "dim_actor", "The actor.", row -> actor.apply(row).id())
        .text("actor_name", "Its name in dim_actor.", row -> actor.apply(row).actor().name());
  }

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
                            + " help."),
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
}
