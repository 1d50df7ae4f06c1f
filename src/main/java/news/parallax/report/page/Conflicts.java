package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.parallax.coverage.Best;
import news.parallax.report.table.CountedThing;
import news.parallax.report.table.TableRow;

/**
 * Where articles of one story give different quantities or word one statement differently, from
 * fact_claim_match with fact_claim, and from fact_wording.
 */
final class Conflicts implements PageSection {
  private static final int CLAIMS = 120;
  private static final int WORDINGS = 80;
  private static final List<String> RELATIONS =
      List.of("conflict", "update", "differ", "unit_missing", "agree");
  private static final List<String> KINDS =
      List.of("negated", "number", "quoted_differently", "worded_differently");

  private final Articles articles;
  private final Map<String, Claim> claims = new HashMap<>();

  /** By their keys; filled in when the sentences go by. */
  private final Map<String, Sentence> sentences = new HashMap<>();

  private final Map<String, Long> relations = new HashMap<>();
  private List<Match> matches = List.of();
  private List<Wording> wordings = List.of();
  private long wordingsInAll;

  Conflicts(Articles articles) {
    this.articles = articles;
  }

  /** A quantity and the sentence it stands in. */
  record Claim(
      String article, long start, long end, String text, String counted, String sentenceId) {}

  private record Sentence(long start, String text) {}

  /** Two claims about one quantity, called by their keys. */
  record Match(
      String story,
      String a,
      String b,
      boolean withinArticle,
      String relation,
      String reason,
      double likeness) {}

  private record Wording(
      String id, String story, Versions versions, String source, String kind, double likeness) {
    /** What the two articles write. */
    record Versions(
        String articleA, String articleB, List<Long> offsets, String textA, String textB) {}
  }

  @Override
  public void choose(RunTables tables) throws IOException {
    if (!tables.has("fact_claim_match")) {
      return;
    }
    Best<Match> best =
        new Best<>(
            Comparator.comparingInt((Match match) -> RELATIONS.indexOf(match.relation))
                .thenComparing(Match::withinArticle)
                .thenComparing(Comparator.comparingDouble(Match::likeness).reversed())
                .thenComparing(Match::a)
                .thenComparing(Match::b),
            CLAIMS);
    tables.each("fact_claim_match", row -> best.offer(match(row)));
    matches = best.list();
    Set<String> wanted = new HashSet<>();
    matches.forEach(match -> wanted.addAll(List.of(match.a, match.b)));
    tables.each(
        "fact_claim",
        row -> {
          if (wanted.contains(row.text("claim_id"))) {
            claims.put(row.text("claim_id"), claim(row));
          }
        });
    chooseWordings(tables);
  }

  private Match match(TableRow row) {
    relations.merge(row.text("relation"), 1L, Long::sum);
    return new Match(
        row.text("story_id"),
        row.text("claim_id_a"),
        row.text("claim_id_b"),
        row.text("article_id_a").equals(row.text("article_id_b")),
        row.text("relation"),
        row.text("reason"),
        row.number("likeness"));
  }

  private static Claim claim(TableRow row) {
    return new Claim(
        row.text("article_id"),
        row.whole("start"),
        row.whole("end"),
        row.text("text"),
        CountedThing.words(row.text("object"), row.text("predicate")),
        row.text("sentence_id"));
  }

  private void chooseWordings(RunTables tables) throws IOException {
    Best<Wording> best =
        new Best<>(
            Comparator.comparingInt((Wording wording) -> KINDS.indexOf(wording.kind))
                .thenComparing(Comparator.comparingDouble(Wording::likeness).reversed())
                .thenComparing(Wording::id),
            WORDINGS);
    tables.each("fact_wording", row -> best.offer(wording(row)));
    wordingsInAll = best.seen();
    wordings = best.list();
  }

  private static Wording wording(TableRow row) {
    return new Wording(
        row.text("attribution_id_a") + "-" + row.text("attribution_id_b"),
        row.text("story_id"),
        new Wording.Versions(
            row.text("article_id_a"),
            row.text("article_id_b"),
            List.of(
                row.whole("start_a"), row.whole("end_a"), row.whole("start_b"), row.whole("end_b")),
            row.text("text_a"),
            row.text("text_b")),
        row.text("source_name"),
        row.text("kind"),
        row.number("likeness"));
  }

  /** The matches shown, conflicts first and of these the likeliest to mean the same. */
  List<Match> matches() {
    return matches;
  }

  /** One of the claims of {@link #matches()}. */
  Claim claim(String id) {
    return Objects.requireNonNull(claims.get(id), id);
  }

  @Override
  public void settle() {
    for (Claim claim : claims.values()) {
      articles.number(claim.article);
      sentences.put(claim.sentenceId, new Sentence(0, ""));
    }
    for (Wording wording : wordings) {
      articles.number(wording.versions.articleA);
      articles.number(wording.versions.articleB);
    }
  }

  @Override
  public void sentence(TableRow row) {
    sentences.computeIfPresent(
        row.text("sentence_id"),
        (id, unread) -> new Sentence(row.whole("start"), row.text("text")));
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("claimRelations");
    for (String relation : RELATIONS) {
      json.writeNumberField(relation, relations.getOrDefault(relation, 0L));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("claims");
    for (Match match : matches) {
      json.writeStartObject();
      json.writeStringField("id", match.a + "+" + match.b);
      json.writeStringField("story", match.story);
      json.writeStringField("relation", match.relation);
      json.writeStringField("reason", match.reason);
      json.writeFieldName("a");
      write(json, claim(match.a));
      json.writeFieldName("b");
      write(json, claim(match.b));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("wordingsInAll", wordingsInAll);
    json.writeArrayFieldStart("wordings");
    for (Wording wording : wordings) {
      write(json, wording);
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    json.writeNumberField("article", articles.number(claim.article));
    json.writeNumberField("start", claim.start);
    json.writeNumberField("end", claim.end);
    json.writeStringField("text", claim.text);
    json.writeStringField("counted", claim.counted);
    Sentence sentence = Objects.requireNonNull(sentences.get(claim.sentenceId));
    json.writeNumberField("sentenceStart", sentence.start);
    json.writeStringField("sentence", sentence.text);
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Wording wording) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", wording.id);
    json.writeStringField("story", wording.story);
    json.writeNumberField("a", articles.number(wording.versions.articleA));
    json.writeNumberField("b", articles.number(wording.versions.articleB));
    json.writeStringField("source", wording.source);
    json.writeStringField("kind", wording.kind);
    json.writeArrayFieldStart("offsets");
    for (long offset : wording.versions.offsets) {
      json.writeNumber(offset);
    }
    json.writeEndArray();
    json.writeStringField("textA", wording.versions.textA);
    json.writeStringField("textB", wording.versions.textB);
    json.writeEndObject();
  }
}
