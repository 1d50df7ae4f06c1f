package news.parallax.report.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.report.table.CountedThing;
import news.parallax.report.table.TableRow;
import news.parallax.report.view.StorySheet.NumberPair;

/** The numbers of a story, and where its articles hold them against each other. */
final class StoryNumbers {
  private static final List<String> RELATIONS =
      List.of("conflict", "update", "unit_missing", "differ", "agree");

  /** "hundreds of protesters". */
  private static final Pattern MANY =
      Pattern.compile("(?:dozens|scores|hundreds|thousands|millions|billions)$");

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
    Map<String, String> guests = guests(ofStory);
    Map<String, StorySheet.Figure> claims = figures(ofStory, guests);
    List<NumberPair> numbers = new ArrayList<>();
    rows.each(
        "fact_claim_match",
        ofStory,
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

  /** Articles near to the story with which its claims are held: outlet and day by their keys. */
  private Map<String, String> guests(Predicate<TableRow> ofStory) throws IOException {
    Map<String, String> guests = new HashMap<>();
    rows.each(
        "fact_claim_match",
        ofStory,
        row -> {
          for (String column : List.of("article_id_a", "article_id_b")) {
            if (!index.containsKey(row.text(column))) {
              guests.put(row.text(column), "");
            }
          }
        });
    if (!guests.isEmpty()) {
      rows.each(
          "dim_article",
          row -> guests.containsKey(row.text("article_id")),
          row -> guests.put(row.text("article_id"), told(row)));
    }
    return guests;
  }

  private static String told(TableRow article) {
    String date = article.text("date");
    return article.text("outlet_name") + ", " + (date.isEmpty() ? "undated" : date) + ", near";
  }

  private Map<String, StorySheet.Figure> figures(
      Predicate<TableRow> ofStory, Map<String, String> guests) throws IOException {
    Map<String, StorySheet.Figure> claims = new HashMap<>();
    Map<String, Sentence> sentences = new HashMap<>();
    Predicate<TableRow> wanted =
        row ->
            index.containsKey(row.text("article_id")) || guests.containsKey(row.text("article_id"));
    rows.each(
        "dim_sentence",
        wanted,
        row ->
            sentences.put(
                row.text("sentence_id"), new Sentence(row.whole("start"), row.text("text"))));
    rows.each(
        "fact_claim",
        wanted,
        row -> {
          String id = row.text("article_id");
          String about = about(row);
          boolean own = index.containsKey(id);
          if (own && ofStory.test(row)) {
            articles.get(RunRows.at(index, row, "article_id")).addClaim(about);
          }
          Sentence sentence = Objects.requireNonNull(sentences.get(row.text("sentence_id")));
          claims.put(
              row.text("claim_id"),
              new StorySheet.Figure(
                  own ? RunRows.at(index, row, "article_id") : StorySheet.GUEST,
                  guests.getOrDefault(id, ""),
                  about,
                  sentence.text,
                  (int) (row.whole("start") - sentence.start)));
        });
    return claims;
  }

  /** "774 protesters detained": the quantity, what it counts and what is said of it. */
  private static String about(TableRow claim) {
    String object = claim.text("object");
    String text = claim.text("text");
    String of = MANY.matcher(text).find() ? " of " : " ";
    String what = object.isEmpty() || text.endsWith(object) ? text : text + of + object;
    String done = CountedThing.done(claim.text("predicate"));
    if (done.isEmpty()) {
      return what;
    }
    return what + (object.isEmpty() ? " (" + done + ")" : " " + done);
  }
}
