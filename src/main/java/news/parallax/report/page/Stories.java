package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.report.TableRow;

/** The stories that can be read side by side: texts from dim_article, what is marked from facts. */
final class Stories implements Section {
  private static final int SHOWN = 24;
  private static final int ARTICLES = 6;

  /** Code units of a text that are shown; few news articles are longer. */
  private static final int TEXT = 14_000;

  private final Articles articles;
  private final Words words;
  private final Links links;
  private final Conflicts conflicts;
  private final Map<String, Story> stories = new LinkedHashMap<>();
  private final Map<String, Column> columns = new TreeMap<>();
  private long inAll;

  Stories(Articles articles, Words words, Links links, Conflicts conflicts) {
    this.articles = articles;
    this.words = words;
    this.links = links;
    this.conflicts = conflicts;
  }

  private record Story(
      String id,
      String headline,
      long articles,
      long outlets,
      String first,
      String last,
      List<Column> columns) {}

  /** An article of a story: its text and what is marked in it. */
  private static final class Column {
    private final String id;
    private final List<int[]> attributions = new ArrayList<>();
    private final List<int[]> frames = new ArrayList<>();
    private String date = "";
    private String text = "";
    private final Map<String, Voice> heard = new TreeMap<>();
    private boolean cut;

    private Column(String id) {
      this.id = id;
    }
  }

  /** A named source of an article and how often it is cited there. */
  private static final class Voice {
    private String name = "";
    private long times;
  }

  /**
   * A source that a single article of a story cites, of those that can be read here.
   *
   * @param articles how many articles of the story can be read here
   */
  record HeardOnce(
      String story, String headline, int articles, String article, String name, long times) {}

  @Override
  public void choose(RunTables tables) throws IOException {
    Map<String, Long> told = new TreeMap<>();
    Stream.concat(
            links.list().stream().filter(Links.Link::copies).map(Links.Link::story),
            conflicts.matches().stream()
                .filter(match -> match.relation().equals("conflict"))
                .map(Conflicts.Match::story))
        .forEach(story -> told.merge(story, 1L, Long::sum));
    Best<Story> best =
        new Best<>(
            Comparator.comparingLong(
                    (Story story) -> -story.outlets - Math.min(3, told.getOrDefault(story.id, 0L)))
                .thenComparingLong(story -> -story.articles)
                .thenComparing(Story::id),
            SHOWN);
    tables.each("dim_story", row -> best.offer(story(row)));
    inAll = best.seen();
    best.list().forEach(story -> stories.put(story.id, story));
  }

  private static Story story(TableRow row) {
    return new Story(
        row.text("story_id"),
        row.text("headline"),
        row.whole("articles"),
        row.whole("outlets"),
        row.text("first_date"),
        row.text("last_date"),
        new ArrayList<>());
  }

  /** Those that something is told of are wanted most; of the others the first by key. */
  @Override
  public void survey(TableRow article) {
    Story story = stories.get(article.text("story_id"));
    if (story == null) {
      return;
    }
    Column column = new Column(article.text("article_id"));
    if (story.columns.size() < ARTICLES) {
      story.columns.add(column);
      columns.put(column.id, column);
    } else if (told(column.id)) {
      for (int i = story.columns.size() - 1; i >= 0; i--) {
        if (!told(story.columns.get(i).id)) {
          columns.remove(story.columns.set(i, column).id);
          columns.put(column.id, column);
          return;
        }
      }
    }
  }

  private boolean told(String article) {
    return links.list().stream()
            .anyMatch(link -> link.a().equals(article) || link.b().equals(article))
        || conflicts.matches().stream()
            .anyMatch(
                match ->
                    conflicts.claim(match.a()).article().equals(article)
                        || conflicts.claim(match.b()).article().equals(article));
  }

  @Override
  public void attribution(TableRow row) {
    Column column = columns.get(row.text("article_id"));
    if (column == null) {
      return;
    }
    int[] pieces =
        Spans.within(
            row.text("content_spans"), (int) row.whole("start"), (int) row.whole("end"), 0, TEXT);
    int[] cue = row.has("cue_start") ? cue(row) : new int[] {-1, -1};
    int[] cells = new int[5 + pieces.length];
    cells[0] = words.number(row.text("source_id"));
    cells[1] = words.number(row.text("source_name"));
    cells[2] = words.number(row.text("type"));
    cells[3] = cue[0];
    cells[4] = cue[1];
    System.arraycopy(pieces, 0, cells, 5, pieces.length);
    column.attributions.add(cells);
    if (row.text("source_form").startsWith("named")) {
      Voice voice = column.heard.computeIfAbsent(row.text("source_id"), unseen -> new Voice());
      voice.name = row.text("source_name");
      voice.times++;
    }
  }

  private static int[] cue(TableRow row) {
    return new int[] {(int) row.whole("cue_start"), (int) row.whole("cue_end")};
  }

  @Override
  public void frame(TableRow row) {
    Column column = columns.get(row.text("article_id"));
    if (column != null && row.whole("sentence_start") < TEXT) {
      column.frames.add(
          new int[] {
            words.number(row.text("frame_id")),
            words.number(row.text("voice")),
            (int) row.whole("sentence_start"),
            (int) Math.min(TEXT, row.whole("sentence_end"))
          });
    }
  }

  @Override
  public void settle() {
    columns.keySet().forEach(articles::number);
  }

  @Override
  public void article(TableRow article) {
    Column column = columns.get(article.text("article_id"));
    if (column != null) {
      String text = article.text("text");
      column.cut = text.length() > TEXT;
      int end = column.cut && Character.isHighSurrogate(text.charAt(TEXT - 1)) ? TEXT - 1 : TEXT;
      column.text = column.cut ? text.substring(0, end) : text;
      column.date = article.text("date");
    }
  }

  /** Sources that one article of a story cites and no other, those cited most first. */
  List<HeardOnce> heardOnce() {
    List<HeardOnce> once = new ArrayList<>();
    for (Story story : stories.values()) {
      for (Column column : story.columns) {
        column.heard.forEach(
            (source, voice) -> {
              if (story.columns.stream().filter(other -> other.heard.containsKey(source)).count()
                  == 1) {
                once.add(heardOnce(story, column, voice));
              }
            });
      }
    }
    once.sort(
        Comparator.comparingLong((HeardOnce heard) -> -heard.times)
            .thenComparing(HeardOnce::article)
            .thenComparing(HeardOnce::name));
    return once;
  }

  private static HeardOnce heardOnce(Story story, Column column, Voice voice) {
    return new HeardOnce(
        story.id, story.headline, story.columns.size(), column.id, voice.name, voice.times);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeNumberField("storiesInAll", inAll);
    json.writeArrayFieldStart("stories");
    for (Story story : stories.values()) {
      json.writeStartObject();
      json.writeStringField("id", story.id);
      json.writeStringField("headline", story.headline);
      json.writeNumberField("articleCount", story.articles);
      json.writeNumberField("outlets", story.outlets);
      json.writeStringField("first", story.first);
      json.writeStringField("last", story.last);
      json.writeArrayFieldStart("articles");
      story.columns.sort(
          Comparator.comparing((Column column) -> column.date.isEmpty())
              .thenComparing(column -> column.date)
              .thenComparing(column -> column.id));
      for (Column column : story.columns) {
        write(json, column);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, Column column) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", column.id);
    json.writeNumberField("article", articles.number(column.id));
    json.writeStringField("text", column.text);
    json.writeBooleanField("cut", column.cut);
    write(json, "attributions", column.attributions);
    write(json, "frames", column.frames);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<int[]> rows) throws IOException {
    json.writeArrayFieldStart(name);
    for (int[] row : rows) {
      json.writeArray(row, 0, row.length);
    }
    json.writeEndArray();
  }
}
