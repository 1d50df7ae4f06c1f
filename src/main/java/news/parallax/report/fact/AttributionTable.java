package news.parallax.report.fact;

import java.util.Arrays;
import java.util.stream.Collectors;
import news.parallax.article.Section;
import news.parallax.report.schema.Table;
import news.parallax.source.Anonymity;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.CueStance;
import news.parallax.source.FoundBy;
import news.parallax.source.Rule;
import news.parallax.source.SourceProfile;
import news.parallax.source.SourceType;

/** The declaration of {@code fact_attribution}. */
public final class AttributionTable {
  /** What each rule finds; their examples are in docs/rules.md. */
  private static final String RULES =
      Arrays.stream(Rule.values())
          .map(rule -> rule.id() + ": " + rule.title())
          .collect(Collectors.joining(" ", "What shows it. ", ""));

  public static final Table<AttributionRow> ATTRIBUTION = attribution();

  private AttributionTable() {}

  private static Table<AttributionRow> attribution() {
    return FactTable.<AttributionRow>named(
            "fact_attribution",
            "A source, a cue and what the article attributes to the source by it. The offsets"
                + " start and end are those of the content.",
            "attribution_id",
            "att",
            AttributionRow::id,
            AttributionRow::article)
        .reference("source_id", "dim_source", "Who is cited.", AttributionRow::sourceId)
        .text(
            "source_name",
            "The fullest name or description of the source that the article gives.",
            row -> row.cited().name())
        .code(
            "source_type",
            SourceType.class,
            "What kind of source it is in this article; where the article does not tell, or"
                + " tells another of a person than most of the rest do, in the others.",
            row -> row.identity().type())
        .textOrNull(
            "source_type_evidence",
            "The words that decided the type.",
            row -> row.identity().typeEvidence())
        .flag(
            "source_type_from_elsewhere",
            "Whether the type and its evidence come from other articles of the run that give the"
                + " source a type, more than half of the time this one; never for a deed or an"
                + " intention with a confidence below .65.",
            row -> row.identity().typeFromElsewhere())
        .code(
            "source_form",
            CitedSource.Form.class,
            "Named or not, one or many; or a document.",
            row -> row.cited().form())
        .textOrNull(
            "speaks_for",
            "Whom a spokesperson or a statement speaks for.",
            row -> row.cited().speaksFor())
        .textOrNull(
            "source_title",
            "The title or role of the source, in the words of the article: for a named person the"
                + " first it gives.",
            row -> row.profile().title())
        .code(
            "source_status",
            SourceProfile.Status.class,
            "Whether the title is held now (current) or was once (former).",
            row -> row.profile().status())
        .textOrNull(
            "source_affiliation",
            "The body the source belongs to or speaks for, by the fullest name the article gives.",
            row -> row.profile().affiliation())
        .code(
            "source_gender",
            StatedGender.Value.class,
            "The gender that the article states of the source, by the pronoun that stands for it or"
                + " by a title or word that tells it (Mrs, spokesman); none where it states none or"
                + " contradicts itself. Never taken from a given name.",
            row -> row.gender().value())
        .textOrNull(
            "source_gender_evidence", "The words that state it.", row -> row.gender().evidence())
        .code(
            "source_standing",
            SourceProfile.StoryStanding.class,
            "The part of the source in what is told: official, expert, participant, witness,"
                + " victim; outlet: works for the outlet itself.",
            row -> row.profile().standing())
        .flag(
            "anonymous",
            "Whether the identity of the source is kept from the reader; anonymity tells how.",
            row -> row.profile().anonymity().isAnonymous())
        .code(
            "anonymity",
            Anonymity.class,
            "withheld: the article says that it does not give the name; access_only: nothing is"
                + " told but how the source knows, as in \"people familiar with the matter\";"
                + " office_only: one or a few officials or aides without a name; none: named, a"
                + " document, or people in general.",
            row -> row.profile().anonymity())
        .textOrNull(
            "anonymity_reason",
            "Why the name is withheld, in the words of the article.",
            row -> row.profile().anonymityReason())
        .textOrNull(
            "justification",
            "The words that say how the source knows, as in \"who was on the call\".",
            row -> row.profile().justification())
        .text(
            "resolution",
            "How the mention was resolved to the name: name, surname, title, pronoun, …;"
                + " doubted_pronoun where it may stand for another, which does not count.",
            row -> row.cited().resolution())
        .code(
            "type",
            Attribution.Type.class,
            "direct: in the source's own words; indirect: in the outlet's; mixed: reported with a"
                + " quoted stretch inside.",
            row -> row.attribution().type())
        .code(
            "cue_stance",
            CueStance.class,
            "What the reporting words say of the outlet's stand towards the content.",
            row -> row.attribution().stance())
        .code(
            "act",
            Attribution.Act.class,
            "statement: says that something is so, in a clause or a quotation; belief: holds it to"
                + " be so; demand: wants others to act; intention: means to act or refuses, or is"
                + " only supposed to speak (\"might say\", \"if he says\"); judgement: praises,"
                + " blames, names; topic: speaks of something; declined: was asked and gave no"
                + " answer. All are listed; counted tells which count. Speech alone is statement"
                + " and belief.",
            row -> row.attribution().act())
        .flag(
            "counted",
            "Whether it counts in shares, networks and wherever an outlet is said to cite somebody:"
                + " a statement, belief, demand or judgement of somebody who is known and not the"
                + " author, with a confidence of at least 0.85, quotations of at least 0.5. What a"
                + " source means to do, only speaks of or did not say does not count, nor does a"
                + " judgement of which no word is quoted.",
            row -> row.attribution().counted())
        .flag(
            "nested",
            "Whether the cue stands within the content of another attribution.",
            row -> row.attribution().nested())
        .flag(
            "negated",
            "Whether the cue is denied, as in \"did not say\".",
            row -> row.attribution().negated())
        .code(
            "channel",
            Attribution.Channel.class,
            "How the words reached the outlet, as far as the text says.",
            row -> row.attribution().channel())
        .textOrNull(
            "via_outlet",
            "The outlet the source spoke to, as named, as in \"told Al Jazeera\".",
            row -> row.attribution().viaOutlet())
        .slice("", "the content", AttributionRow::content, AttributionRow::text)
        .textOrNull(
            "content_spans",
            "The pieces of a content that is broken, as start-end;start-end; null if it is whole.",
            row -> AttributionRow.pieces(row.attribution().content()))
        .count(
            "content_words",
            "words",
            "Words of the content, gaps left out.",
            AttributionRow::contentWords)
        .sliceOrNull(
            "source_", "the naming of the source", AttributionRow::source, AttributionRow::text)
        .textOrNull(
            "source_spans",
            "The pieces of a source that is broken; null if it is whole.",
            row -> AttributionRow.pieces(row.attribution().source()))
        .sliceOrNull("cue_", "the cue", AttributionRow::cue, AttributionRow::text)
        .textOrNull(
            "cue_spans",
            "The pieces of a cue that is broken; null if it is whole.",
            row -> AttributionRow.pieces(row.attribution().cue()))
        .reference(
            "sentence_id",
            "dim_sentence",
            "The sentence in which the content begins.",
            row -> row.article().sentenceId(row.content()))
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.content().start()))
        .code("rule", Rule.class, RULES, row -> row.attribution().by().rule())
        .code(
            "found_by",
            FoundBy.Finder.class,
            "rule: the rule, and the model did not see it; model: the model, and no rule saw it;"
                + " both: the rule and the model.",
            row -> row.attribution().by().finder())
        .numberOrNull(
            "confidence",
            "probability, 0 to 1",
            "How sure the rule or model is; null for a rule that does not say.",
            row -> row.attribution().confidence())
        .uniqueBySortedBy("attribution_id", "article_id", "start", "end", "attribution_id");
  }
}
