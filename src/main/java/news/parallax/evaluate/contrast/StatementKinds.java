package news.parallax.evaluate.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import news.parallax.frame.label.Label;
import news.parallax.report.table.TableRow;

/** The kinds of statements that stand in the tables of a run. */
final class StatementKinds {
  private StatementKinds() {}

  /** All of them, in the order in which they are coded. */
  static List<StatementKind> all() {
    List<StatementKind> kinds = new ArrayList<>();
    kinds.addAll(claims());
    kinds.addAll(wordings());
    kinds.addAll(stories());
    for (Label.Kind form : Label.Kind.values()) {
      kinds.add(label(form.name().toLowerCase(Locale.ROOT)));
    }
    kinds.addAll(sources());
    kinds.addAll(words());
    kinds.addAll(CastKinds.all());
    return kinds;
  }

  private static List<StatementKind> claims() {
    return List.of(
        match("conflict", "Do both count the same thing at the same time and not fit together?"),
        match("update", "Does the later article give a newer count of the same thing?"),
        match("differ", "Do both count the same thing, and is the reason given for the gap right?"),
        match("agree", "Do both give the same number of the same thing?"));
  }

  private static StatementKind match(String relation, String question) {
    return new StatementKind(
        relation,
        "fact_claim_match",
        question,
        is("relation", relation),
        List.of("claim_id_a", "claim_id_b"),
        row -> "The two claims: " + relation + "; " + row.text("reason"),
        row ->
            List.of(
                new StatementContext.Claim(row.text("claim_id_a")),
                new StatementContext.Claim(row.text("claim_id_b"))));
  }

  private static List<StatementKind> wordings() {
    String same = "Is it one statement of one source, ";
    return List.of(
        wording("worded_differently", same + "given in different words?"),
        wording("quoted_differently", same + "quoted in different words?"),
        wording("number", same + "with different numbers for the same thing?"));
  }

  private static StatementKind wording(String kind, String question) {
    return new StatementKind(
        kind.equals("number") ? "other_number" : kind,
        "fact_wording",
        question,
        is("kind", kind),
        List.of("article_id_a", "start_a", "end_a", "article_id_b", "start_b", "end_b"),
        row ->
            row.text("source_name")
                + ": "
                + quoted(row.text("text_a"))
                + " in one article, "
                + quoted(row.text("text_b"))
                + " in another",
        row ->
            List.of(
                StatementContext.Words.at(
                    row.text("article_id_a"), row.text("start_a"), row.text("end_a")),
                StatementContext.Words.at(
                    row.text("article_id_b"), row.text("start_b"), row.text("end_b"))));
  }

  private static List<StatementKind> stories() {
    return List.of(
        new StatementKind(
            "story",
            "dim_story",
            "Do all articles report one event, or directly on what it led to?",
            row -> true,
            List.of("story_id"),
            row -> row.text("articles") + " articles report: " + row.text("headline"),
            row -> List.of(new StatementContext.Story(row.text("story_id")))),
        link(
            "copy",
            kind -> kind.endsWith("_copy") || kind.equals("shared_origin"),
            "Does one text derive from the other, or both from a third, in the way stated?"),
        link("quote_reuse", "quote_reuse"::equals, "Do both use the same words of a source?"),
        new StatementKind(
            "omission",
            "fact_omission",
            "Is it of the story, and does the first article lack it in every form?",
            row -> true,
            List.of("article_id", "kind", "item"),
            row -> "The article lacks the " + row.text("kind") + " " + quoted(row.text("item")),
            row ->
                List.of(
                    new StatementContext.Whole(row.text("article_id")),
                    row.has("example_start")
                        ? StatementContext.Words.at(
                            row.text("example_article_id"),
                            row.text("example_start"),
                            row.text("example_end"))
                        : new StatementContext.Opening(row.text("example_article_id")))));
  }

  private static StatementKind link(String name, Predicate<String> kind, String question) {
    return new StatementKind(
        name,
        "fact_text_link",
        question,
        row -> kind.test(row.text("kind")),
        List.of("article_id_a", "article_id_b", "kind"),
        row ->
            row.text("kind")
                + ", "
                + row.text("direction")
                + " ("
                + row.text("direction_reason")
                + "): "
                + row.text("evidence"),
        row ->
            List.of(
                new StatementContext.Opening(row.text("article_id_a")),
                new StatementContext.Opening(row.text("article_id_b")),
                new StatementContext.Link(row.text("text_link_id"))));
  }

  private static StatementKind label(String form) {
    return new StatementKind(
        "label_" + form,
        "fact_label",
        "Does the text, whoever speaks, call or describe this actor so, the phrase being whole?",
        is("kind", form),
        List.of("article_id", "start", "end", "actor_name"),
        row -> quoted(row.text("text")) + " is said of " + row.text("actor_name"),
        StatementKinds::place);
  }

  private static List<StatementKind> sources() {
    Predicate<TableRow> named = row -> row.text("source_form").startsWith("named");
    return List.of(
        new StatementKind(
            "counted_attribution",
            "fact_attribution",
            "Are these words, not much more or less, what the text says this source said or holds?",
            row -> row.flag("counted"),
            List.of("article_id", "start", "end", "source_start", "source_name"),
            row ->
                row.text("source_name")
                    + denied(row)
                    + quoted(row.text("cue_text"))
                    + ": "
                    + row.text("text"),
            StatementKinds::sourceAndContent),
        new StatementKind(
            "source_type",
            "fact_attribution",
            "Is the named source of this type, as docs/source-types.md has it, at the time of the"
                + " article?",
            named.and(row -> !row.text("source_type").equals("unknown")),
            List.of("article_id", "source_name", "source_type"),
            row ->
                row.text("source_name")
                    + " is of type "
                    + row.text("source_type")
                    + " (because of "
                    + quoted(row.text("source_type_evidence"))
                    + ")",
            StatementKinds::sourceAndContent),
        new StatementKind(
            "person",
            "fact_attribution",
            "Is who is marked as the source, or one of several who are, or whoever the marked"
                + " pronoun stands for, the one person named here, under a name of that person and"
                + " nothing but a name? Whether the words are this person's is asked elsewhere.",
            is("source_form", "named_individual").and(is("resolution", "doubted_pronoun").negate()),
            List.of("article_id", "source_name"),
            row -> row.text("source_name") + " is who is marked as the source, or one of them",
            StatementKinds::sourceAndContent),
        new StatementKind(
            "credit",
            "fact_credit",
            "Does the text credit this party so?",
            row -> true,
            List.of("article_id", "start", "end", "party"),
            row -> row.text("party") + " is credited: " + row.text("kind"),
            StatementKinds::place));
  }

  private static List<StatementKind> words() {
    return List.of(
        new StatementKind(
            "role",
            "fact_role",
            "Does or suffers this actor such harm or help, in the text's words (denied if so"
                + " said)?",
            row -> row.flag("sure"),
            List.of("article_id", "start", "role", "actor_start"),
            row ->
                row.text("actor_name")
                    + " ("
                    + row.text("actor_text")
                    + ") is "
                    + row.text("role")
                    + " of "
                    + quoted(row.text("text"))
                    + denied(row)
                    + row.text("effect")
                    + ", "
                    + row.text("category"),
            row ->
                List.of(
                    new StatementContext.Words(
                        row.text("article_id"),
                        row.text("actor_start")
                            + "-"
                            + row.text("actor_end")
                            + ";"
                            + row.text("start")
                            + "-"
                            + row.text("end")))),
        new StatementKind(
            "loaded_word",
            "fact_loaded_word",
            "Does this word judge or colour where a neutral one would do, not in a literal sense?",
            row -> true,
            List.of("article_id", "start", "end"),
            row -> quoted(row.text("text")) + " is a loaded word: " + row.text("kind"),
            StatementKinds::place),
        new StatementKind(
            "frame",
            "fact_frame",
            "Does the sentence deal with its subject under this frame?",
            row -> row.flag("sure"),
            List.of("article_id", "start", "end", "codebook_id", "frame"),
            row ->
                row.text("frame")
                    + " of "
                    + row.text("codebook_id")
                    + ", by "
                    + quoted(row.text("evidence_words")),
            StatementKinds::place));
  }

  private static List<StatementContext> place(TableRow row) {
    return List.of(
        StatementContext.Words.at(row.text("article_id"), row.text("start"), row.text("end")));
  }

  private static List<StatementContext> sourceAndContent(TableRow row) {
    String content =
        row.has("content_spans")
            ? row.text("content_spans")
            : row.text("start") + "-" + row.text("end");
    String source =
        row.has("source_start") ? row.text("source_start") + "-" + row.text("source_end") : "";
    return List.of(
        new StatementContext.Words(
            row.text("article_id"), source.isEmpty() ? content : source + ";" + content));
  }

  private static Predicate<TableRow> is(String column, String value) {
    return row -> row.text(column).equals(value);
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }

  private static String denied(TableRow row) {
    return row.flag("negated") ? ", denied, " : ", ";
  }
}
