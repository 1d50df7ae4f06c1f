package news.parallax.report.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import news.parallax.article.Outlet;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;
import news.parallax.report.view.StorySheet.Link;
import news.parallax.report.view.StorySheet.NumberPair;
import news.parallax.report.view.StorySheet.WordingPair;

/** Reads the stories of a published run from its tables. */
public final class StorySheets {
  private static final int LONGEST_ITEM = 120;
  private static final List<String> KINDS = List.of("source", "quotation", "claim", "frame");
  private static final List<String> RELATIONS =
      List.of("conflict", "update", "unit_missing", "differ", "agree");

  private final RunFolder run;

  /**
   * @param run the folder of a run
   */
  public StorySheets(Path run) {
    // only CSV files are read, and their place does not depend on the day
    this.run = new RunFolder(run, LocalDate.EPOCH);
  }

  /**
   * A story in a list.
   *
   * @param date the day of its first dated article; empty if none is dated
   * @param conflicts number of pairs of claims that conflict
   */
  public record Entry(
      String id, String date, String headline, long articles, long outlets, long conflicts) {}

  private record Sentence(long start, String text) {}

  /**
   * The stories, those of most outlets first.
   *
   * @throws IOException if the tables are missing or broken
   */
  public List<Entry> list() throws IOException {
    Map<String, Long> conflicts = new HashMap<>();
    each(
        "fact_claim_match",
        row -> row.text("relation").equals("conflict"),
        row -> conflicts.merge(row.text("story_id"), 1L, Long::sum));
    List<Entry> entries = new ArrayList<>();
    each(
        "dim_story",
        row -> true,
        row ->
            entries.add(
                new Entry(
                    row.text("story_id"),
                    row.text("first_date"),
                    row.has("headline") ? row.text("headline") : row.text("names"),
                    row.whole("articles"),
                    row.whole("outlets"),
                    conflicts.getOrDefault(row.text("story_id"), 0L))));
    entries.sort(
        Comparator.comparingLong(Entry::outlets)
            .thenComparingLong(Entry::articles)
            .reversed()
            .thenComparing(Entry::date)
            .thenComparing(Entry::id));
    return entries;
  }

  /**
   * Everything about one story.
   *
   * @throws IOException if the tables are missing or broken
   * @throws IllegalArgumentException if the run has no such story
   */
  StorySheet read(String storyId) throws IOException {
    Predicate<TableRow> ofStory = row -> row.text("story_id").equals(storyId);
    List<SheetArticle> articles = articles(ofStory);
    Map<String, Integer> index = new HashMap<>();
    articles.forEach(article -> index.put(article.id, index.size()));
    readArticleFacts(articles, index);
    List<WordingPair> wordings = new ArrayList<>();
    each(
        "fact_wording",
        ofStory,
        row -> {
          boolean inTime = at(index, row, "article_id_a") < at(index, row, "article_id_b");
          String first = inTime ? "_a" : "_b";
          String second = inTime ? "_b" : "_a";
          wordings.add(
              new WordingPair(
                  row.text("source_name"),
                  row.text("kind"),
                  at(index, row, "article_id" + first),
                  row.text("text" + first),
                  at(index, row, "article_id" + second),
                  row.text("text" + second)));
        });
    List<Link> links = new ArrayList<>();
    each(
        "fact_text_link",
        ofStory,
        row ->
            links.add(
                new Link(
                    row.text("kind"),
                    row.text("direction"),
                    row.text("direction_reason"),
                    at(index, row, "article_id_a"),
                    at(index, row, "article_id_b"),
                    row.text("evidence"))));
    List<NumberPair> numbers = numbers(ofStory, articles, index);
    List<StorySheet> found = new ArrayList<>();
    each(
        "dim_story",
        ofStory,
        row ->
            found.add(
                new StorySheet(
                    storyId,
                    row.text("headline"),
                    row.text("names"),
                    row.whole("reports"),
                    articles,
                    numbers,
                    wordings,
                    links)));
    if (found.isEmpty()) {
      throw new IllegalArgumentException("There is no story " + storyId);
    }
    return found.get(0);
  }

  private List<SheetArticle> articles(Predicate<TableRow> ofStory) throws IOException {
    List<SheetArticle> articles = new ArrayList<>();
    each(
        "dim_article",
        ofStory,
        row ->
            articles.add(
                new SheetArticle(
                    row.text("article_id"),
                    row.text("outlet_id"),
                    outletName(row),
                    row.text("date"),
                    row.text("headline"),
                    row.text("copy_of"),
                    row.whole("words"),
                    row.whole("attributed_words"),
                    row.whole("sentences"))));
    articles.sort(
        Comparator.comparing((SheetArticle article) -> article.date.isEmpty())
            .thenComparing(article -> article.date)
            .thenComparing(article -> article.id));
    return articles;
  }

  /** The columns tell articles apart, so that an unknown outlet needs no more than that. */
  private static String outletName(TableRow article) {
    String name = article.text("outlet_name");
    return name.startsWith(Outlet.UNKNOWN_NAME) ? Outlet.UNKNOWN_NAME : name;
  }

  private void readArticleFacts(List<SheetArticle> articles, Map<String, Integer> index)
      throws IOException {
    Predicate<TableRow> ofArticles = row -> index.containsKey(row.text("article_id"));
    Map<String, String> sources = names("dim_source", "source_id", "source_name");
    Map<String, String> frames = names("dim_frame", "frame_id", "frame_label");
    each(
        "fact_attribution",
        row -> ofArticles.test(row) && row.flag("counted"),
        row ->
            of(row, articles, index)
                .addSource(sources.getOrDefault(row.text("source_id"), row.text("source_name"))));
    each(
        "fact_frame",
        row -> ofArticles.test(row) && row.flag("sure"),
        row ->
            of(row, articles, index)
                .addFrame(frames.getOrDefault(row.text("frame_id"), row.text("frame"))));
    each(
        "fact_label",
        row -> ofArticles.test(row) && row.text("voice").equals("outlet"),
        row -> of(row, articles, index).addLabel(row.text("actor_name"), row.text("label")));
    for (String kind : KINDS) {
      each(
          "fact_omission",
          row -> ofArticles.test(row) && row.text("kind").equals(kind),
          row -> of(row, articles, index).addOmission(omission(row)));
    }
  }

  private static String omission(TableRow row) {
    return "%s: %s (%s of %s)"
        .formatted(
            row.text("kind"),
            TextColumns.cut(row.text("item"), LONGEST_ITEM),
            row.text("having_reports"),
            row.text("reports"));
  }

  private List<NumberPair> numbers(
      Predicate<TableRow> ofStory, List<SheetArticle> articles, Map<String, Integer> index)
      throws IOException {
    Map<String, StorySheet.Figure> claims = new HashMap<>();
    Map<String, Sentence> sentences = new HashMap<>();
    each(
        "dim_sentence",
        row -> index.containsKey(row.text("article_id")),
        row ->
            sentences.put(
                row.text("sentence_id"), new Sentence(row.whole("start"), row.text("text"))));
    each(
        "fact_claim",
        row -> ofStory.test(row) && index.containsKey(row.text("article_id")),
        row -> {
          int article = at(index, row, "article_id");
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
    each(
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

  private Map<String, String> names(String table, String key, String name) throws IOException {
    Map<String, String> names = new HashMap<>();
    each(table, row -> true, row -> names.put(row.text(key), row.text(name)));
    return names;
  }

  private static SheetArticle of(
      TableRow row, List<SheetArticle> articles, Map<String, Integer> index) {
    return articles.get(at(index, row, "article_id"));
  }

  private static int at(Map<String, Integer> index, TableRow row, String column) {
    Integer at = index.get(row.text(column));
    if (at == null) {
      throw new IllegalStateException(row.text(column) + " is in no row of dim_article");
    }
    return at;
  }

  private void each(String table, Predicate<TableRow> wanted, Consumer<TableRow> use)
      throws IOException {
    try (TableRows rows = TableRows.open(run, Tables.named(table))) {
      for (TableRow row : rows) {
        if (wanted.test(row)) {
          use.accept(row);
        }
      }
    }
  }
}
