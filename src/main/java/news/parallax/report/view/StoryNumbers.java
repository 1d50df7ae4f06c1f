package news.parallax.report.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import news.parallax.report.table.TableRow;
import news.parallax.report.view.StorySheet.NumberPair;

/** The numbers of a story, and where its articles hold them against each other. */
final class StoryNumbers {
  private static final List<String> RELATIONS =
      List.of("conflict", "update", "unit_missing", "differ", "agree");

  private final RunRows rows;
  private final List<SheetArticle> articles;
  private final Map<String, Integer> index;

  private record Sentence(long start, String text) {}

  /**
   * @param articles those of the story, in the order of the sheet
   * @param index their places in the list by their keys
   */
  StoryNumbers(RunRows rows, List<SheetArticle> articles, Map<String, Integer> index) {
    this.rows = rows;
    this.articles = articles;
    this.index = index;
  }

  /**
   * Tells each article of its claims, and returns the pairs of them, those in conflict first.
   *
   * @param ofStory whether a row is of the story
   * @throws IOException if the tables are missing or broken
   */
  List<NumberPair> of(Predicate<TableRow> ofStory) throws IOException {
    Map<String, StorySheet.Figure> claims = new HashMap<>();
    Map<String, Sentence> sentences = new HashMap<>();
    rows.each(
        "dim_sentence",
        row -> index.containsKey(row.text("article_id")),
        row ->
            sentences.put(
                row.text("sentence_id"), new Sentence(row.whole("start"), row.text("text"))));
    rows.each(
        "fact_claim",
        row -> ofStory.test(row) && index.containsKey(row.text("article_id")),
        row -> {
          int article = RunRows.at(index, row, "article_id");
          String about = about(row);
          articles.get(article).addClaim(about.isEmpty() ? row.text("text") : about);
          Sentence sentence = Objects.requireNonNull(sentences.get(row.text("sentence_id")));
          claims.put(
              row.text("claim_id"),
              new StorySheet.Figure(
                  article,
                  row.text("text"),
                  about,
                  sentence.text,
                  (int) (row.whole("start") - sentence.start)));
        });
    List<NumberPair> numbers = new ArrayList<>();
    rows.each(
        "fact_claim_match",
        row ->
            ofStory.test(row)
                && index.containsKey(row.text("article_id_a"))
                && index.containsKey(row.text("article_id_b")),
        row -> {
          StorySheet.Figure a = claims.get(row.text("claim_id_a"));
          StorySheet.Figure b = claims.get(row.text("claim_id_b"));
          if (a == null || b == null) {
            throw new IllegalStateException("fact_claim lacks a claim of " + row.text("story_id"));
          }
          boolean inTime = a.article() < b.article();
          numbers.add(
              new NumberPair(
                  row.text("relation"), row.text("reason"), inTime ? a : b, inTime ? b : a));
        });
    numbers.sort(Comparator.comparingInt(pair -> RELATIONS.indexOf(pair.relation())));
    return numbers;
  }

  /** "774 protesters (detain)": the quantity, what it counts and what is said of it. */
  private static String about(TableRow claim) {
    String object = claim.text("object");
    String text = claim.text("text");
    String what = object.isEmpty() || text.endsWith(object) ? text : text + " " + object;
    return claim.has("predicate") ? what + " (" + claim.text("predicate") + ")" : what;
  }
}
