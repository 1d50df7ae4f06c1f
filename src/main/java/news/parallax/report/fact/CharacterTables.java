package news.parallax.report.fact;

import news.parallax.analysis.Voice;
import news.parallax.analysis.narrative.NarrativePart;
import news.parallax.article.Section;
import news.parallax.coverage.ActorKind;
import news.parallax.frame.character.Basis;
import news.parallax.frame.character.CharacterRole;
import news.parallax.report.schema.Codes;
import news.parallax.report.schema.Table;
import news.parallax.source.SourceType;

/** The declarations of the tables about characters: whom articles cast, and how they tell. */
public final class CharacterTables {
  public static final Table<CharacterRow> CHARACTER = character();
  public static final Table<NarrativeRow> NARRATIVE = narrative();

  private CharacterTables() {}

  private static Table<CharacterRow> character() {
    return FactTable.<CharacterRow>named(
            "fact_character",
            "An actor that a sentence casts as hero, villain or victim. The offsets start and end"
                + " are those of the words that stand for the actor.",
            "character_id",
            "cas",
            row -> row.article().keys().casting(row.index()),
            CharacterRow::article)
        .reference(
            "actor_id",
            "dim_actor",
            "Who is cast.",
            row -> row.article().placed().actorId(row.casting().who().actor()))
        .text(
            "actor_name",
            "The fullest name that the article gives the actor; of one without a name the noun.",
            row -> row.casting().who().actor())
        .code(
            "actor_kind",
            ActorKind.class,
            "person, body or place, or people without a name.",
            row -> ActorKind.of(row.casting().who().actorKind()))
        .code(
            "actor_group",
            SourceType.class,
            "The group of stakeholders that the actor belongs to, by the codes of source types.",
            row -> row.voiced().group())
        .code(
            "role",
            CharacterRole.class,
            "hero: does good or is praised; villain: does wrong or is blamed; victim: suffers.",
            row -> row.casting().role())
        .slice(
            "",
            "the words that stand for the actor",
            row -> row.casting().who().participant(),
            row -> row.article().text())
        .code(
            "basis",
            Basis.class,
            "What the evidence tells. deed: what the actor does; suffering: what is done to the"
                + " actor or the actor goes through; judgement: what somebody says or decides of"
                + " the actor; label: what the actor is called; context: a word that goes with the"
                + " role, which is never sure.",
            row -> row.casting().basis())
        .slice(
            "evidence_",
            "the word that casts the actor",
            row -> row.casting().evidence(),
            row -> row.article().text())
        .code(
            "voice",
            Voice.class,
            "Who casts: the outlet, a source that the evidence is attributed to, or both in part.",
            row -> row.voiced().voice())
        .referenceOrNull(
            "attribution_id",
            "fact_attribution",
            "The attribution whose content the evidence stands in; null if in none.",
            CharacterRow::attributionId)
        .referenceOrNull(
            "source_id", "dim_source", "The source of that attribution.", CharacterRow::sourceId)
        .reference(
            "sentence_id",
            "dim_sentence",
            "The sentence it stands in.",
            row -> row.article().sentenceId(row.casting().who().participant()))
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.casting().who().participant().start()))
        .number(
            "confidence",
            "probability, 0 to 1",
            "Probability that a coder who names the characters of six sentences names this one.",
            row -> row.casting().confidence())
        .flag(
            "sure",
            "Whether the row is counted and shown: the confidence is high, and the article does not"
                + " cast the actor more in other roles. The others are wrong more often than"
                + " right.",
            row -> row.casting().sure())
        .text("rule", "The model that found it.", row -> "characters")
        .uniqueBySortedBy("character_id", "article_id", "start", "end", "character_id");
  }

  private static Table<NarrativeRow> narrative() {
    return FactTable.<NarrativeRow>named(
            "fact_narrative",
            "A part of how an article tells its story, made from sure rows of fact_character and"
                + " fact_frame. A part that is not clear has no row; one that may be told has a row"
                + " that is not sure.",
            "narrative_id",
            "nar",
            NarrativeRow::id,
            NarrativeRow::article)
        .code(
            "part",
            NarrativePart.Part.class,
            "focus: which characters the article tells of most; turn: what they do to the conflict;"
                + " frame: a leading frame; problem, cause, judgement, remedy: sentences of a"
                + " leading frame that tell these.",
            row -> row.part().part())
        .text(
            "value",
            "Of a focus heroic, blaming or victimising; of a turn conflict or resolution; of the"
                + " other parts the frame's id in its codebook.",
            NarrativeRow::value)
        .referenceOrNull(
            "frame_id",
            "dim_frame",
            "The leading frame; null of focus and turn.",
            NarrativeRow::frameKey)
        .reference(
            "sentence_id",
            "dim_sentence",
            "The first sentence that shows it.",
            row -> row.article().sentenceId(row.first()))
        .text(
            "sentence_spans",
            "Up to three sentences that show it, as start-end;start-end.",
            row -> Codes.of(row.part().sentences()))
        .count(
            "sentences",
            "sentences",
            "How many of them there are.",
            row -> row.part().sentences().size())
        .code(
            "voice",
            Voice.class,
            "Who tells it: source if at least half of each of these sentences is what a source is"
                + " cited with, outlet if nothing of any is, mixed otherwise.",
            row -> row.part().voice())
        .flag(
            "sure",
            "Whether the row is shown: its sentences are of what the article is about, carry the"
                + " frame with high probability, and tell the part as it is, not as something"
                + " possible. The others are wrong about as often as right.",
            row -> row.part().sure())
        .text("rule", "The rule that found it.", row -> "parts")
        .uniqueBySortedBy("narrative_id", "article_id", "narrative_id");
  }
}
