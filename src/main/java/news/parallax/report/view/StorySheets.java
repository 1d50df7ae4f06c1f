package news.parallax.report.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import news.parallax.article.Outlet;
import news.parallax.report.table.TableRow;
import news.parallax.report.view.StorySheet.Link;
import news.parallax.report.view.StorySheet.NumberPair;
import news.parallax.report.view.StorySheet.WordingPair;

/** Reads the stories of a published run from its tables. */
public final class StorySheets {
  private static final int LONGEST_ITEM = 120;
  private static final List<String> KINDS = List.of("source", "quotation", "claim", "frame");

  private final RunRows rows;

  /**
   * @param run the folder of a run
   */
  public StorySheets(Path run) {
    this.rows = new RunRows(run);
  }

  /**
   * A story in a list.
   *
   * @param date the day of its first dated article; empty if none is dated
   * @param conflicts number of pairs of claims that conflict
   */
  public record Entry(
      String id, String date, String headline, long articles, long outlets, long conflicts) {}

  /**
   * The stories, those of most outlets first.
   *
   * @throws IOException if the tables are missing or broken
   */
  public List<Entry> list() throws IOException {
    Map<String, Long> conflicts = new HashMap<>();
    rows.each(
        "fact_claim_match",
        row -> row.text("relation").equals("conflict"),
        row -> conflicts.merge(row.text("story_id"), 1L, Long::sum));
    List<Entry> entries = new ArrayList<>();
    rows.each(
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
    rows.each(
        "fact_wording",
        ofStory,
        row -> {
          boolean inTime =
              RunRows.at(index, row, "article_id_a") < RunRows.at(index, row, "article_id_b");
          String first = inTime ? "_a" : "_b";
          String second = inTime ? "_b" : "_a";
          wordings.add(
              new WordingPair(
                  row.text("source_name"),
                  row.text("kind"),
                  RunRows.at(index, row, "article_id" + first),
                  row.text("text" + first),
                  RunRows.at(index, row, "article_id" + second),
                  row.text("text" + second)));
        });
    List<Link> links = new ArrayList<>();
    rows.each(
        "fact_text_link",
        ofStory,
        row ->
            links.add(
                new Link(
                    row.text("kind"),
                    row.text("direction"),
                    row.text("direction_reason"),
                    RunRows.at(index, row, "article_id_a"),
                    RunRows.at(index, row, "article_id_b"),
                    row.text("evidence"))));
    List<NumberPair> numbers = new StoryNumbers(rows, articles, index).of(ofStory);
    List<StorySheet> found = new ArrayList<>();
    rows.each(
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
    rows.each(
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
    Map<String, String> sources = rows.names("dim_source", "source_id", "source_name");
    Map<String, String> frames = rows.names("dim_frame", "frame_id", "frame_label");
    rows.each(
        "fact_attribution",
        row -> ofArticles.test(row) && row.flag("counted"),
        row ->
            of(row, articles, index)
                .addSource(sources.getOrDefault(row.text("source_id"), row.text("source_name"))));
    rows.each(
        "fact_frame",
        row -> ofArticles.test(row) && row.flag("sure"),
        row ->
            of(row, articles, index)
                .addFrame(frames.getOrDefault(row.text("frame_id"), row.text("frame"))));
    rows.each(
        "fact_label",
        row -> ofArticles.test(row) && row.text("voice").equals("outlet"),
        row -> of(row, articles, index).addLabel(row.text("actor_name"), label(row)));
    for (String kind : KINDS) {
      rows.each(
          "fact_omission",
          row -> ofArticles.test(row) && row.text("kind").equals(kind),
          row -> of(row, articles, index).addOmission(omission(row)));
    }
  }

  /** The label as the article writes it, without an article or possessive before it. */
  private static String label(TableRow row) {
    String text = row.text("text").replace('\n', ' ');
    String label = row.text("label");
    String tail = text.substring(Math.max(0, text.length() - label.length()));
    return tail.equalsIgnoreCase(label) ? tail : label;
  }

  private static String omission(TableRow row) {
    return "%s: %s (%s of %s)"
        .formatted(
            row.text("kind"),
            TextColumns.cut(row.text("item"), LONGEST_ITEM),
            row.text("having_reports"),
            row.text("reports"));
  }

  private static SheetArticle of(
      TableRow row, List<SheetArticle> articles, Map<String, Integer> index) {
    return articles.get(RunRows.at(index, row, "article_id"));
  }
}
