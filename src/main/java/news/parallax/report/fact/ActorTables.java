package news.parallax.report.fact;

import news.parallax.analysis.Voice;
import news.parallax.article.Section;
import news.parallax.coverage.ActorKind;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.Role;
import news.parallax.report.aggregate.ActorRows;
import news.parallax.report.schema.Codes;
import news.parallax.report.schema.Table;

/** The declarations of the tables about actors: what they are called, what they do and suffer. */
public final class ActorTables {
  public static final Table<ActorRows.ActorRow> ACTOR = actor();
  public static final Table<LabelRow> LABEL = label();
  public static final Table<RoleRow> ROLE = role();

  private ActorTables() {}

  private static Table<ActorRows.ActorRow> actor() {
    return Table.<ActorRows.ActorRow>named(
            "dim_actor",
            "Who or what articles label, cast, or let do or suffer something. An actor that"
                + " articles also cite has the key of the source.")
        .text(
            "actor_id",
            "Key of the actor, src_…: that of a source of the same name.",
            ActorRows.ActorRow::id)
        .text(
            "actor_name",
            "The name most of its labels, roles and castings have; of actors without a name the"
                + " noun that stands for them.",
            row -> row.actor().name())
        .code(
            "actor_kind",
            ActorKind.class,
            "person, body or place, or people without a name; as most of its labels, roles and"
                + " castings have it.",
            row -> row.actor().kind())
        .referenceOrNull(
            "source_id",
            "dim_source",
            "The source it is; null if no article cites it.",
            row -> row.cited() ? row.id() : null)
        .count("labels", "rows of fact_label", "Its labels.", row -> row.actor().labels())
        .count("roles", "rows of fact_role", "Its roles.", row -> row.actor().roles())
        .count(
            "castings",
            "rows of fact_character",
            "How often it is cast as hero, villain or victim.",
            row -> row.actor().castings())
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
                + " speech without quotation marks; source: a source's, quoted, or said of the"
                + " actor in reported speech; mixed: in place of the name in such speech, or quoted"
                + " in part.",
            row -> row.voiced().voice())
        .referenceOrNull(
            "attribution_id",
            "fact_attribution",
            "The attribution whose content it stands in; null if in none.",
            LabelRow::attributionId)
        .referenceOrNull(
            "source_id", "dim_source", "The source of that attribution.", LabelRow::sourceId)
        .reference(
            "sentence_id",
            "dim_sentence",
            "The sentence it stands in.",
            row -> row.article().sentenceId(row.voiced().span()))
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
            row -> row.article().placed().actorId(row.role().who().actor()))
        .text(
            "actor_name",
            "The fullest name that the article gives the actor; of one without a name the noun.",
            row -> row.role().who().actor())
        .code(
            "role",
            Role.Side.class,
            "agent: the actor acts; patient: the actor is acted upon.",
            row -> row.role().side())
        .code("effect", Role.Effect.class, "What the act does.", row -> row.role().deed().effect())
        .text(
            "category",
            "The kind of act: violence, custody, pressure, accusation, aid, support (backing and"
                + " praise).",
            row -> row.role().deed().category())
        .text("verb", "The base form of the verb of the act.", row -> row.role().deed().verb())
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
        .flag(
            "sure",
            "Whether the act is told as done or denied, by whoever speaks, and not wished,"
                + " demanded, foretold, supposed or asked; is done to somebody; and whom the words"
                + " stand for is sure. The aggregates count only such roles.",
            row -> row.role().sure())
        .referenceOrNull(
            "counterpart_actor_id",
            "dim_actor",
            "The first actor on the other side; null if none is told.",
            RoleRow::counterpartId)
        .slice(
            "",
            "the verb or noun of the act",
            row -> row.role().deed().act(),
            row -> row.article().text())
        .slice(
            "actor_",
            "the words that stand for the actor",
            row -> row.role().who().participant(),
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
        .reference(
            "sentence_id",
            "dim_sentence",
            "The sentence it stands in.",
            row -> row.article().sentenceId(row.role().deed().act()))
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.role().deed().act().start()))
        .text(
            "rule",
            "The rule that found it.",
            row -> "dependency_" + Codes.of(row.role().construction()))
        .uniqueBySortedBy("role_id", "article_id", "start", "end", "role_id");
  }
}
