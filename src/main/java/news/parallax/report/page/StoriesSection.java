package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import news.parallax.coverage.Best;
import news.parallax.report.table.TableRow;

/** The stories that can be read side by side: texts from dim_article, what is marked from facts. */
final class StoriesSection implements PageSection {
  /** Days that the reports of one event lie apart. */
  private static final int DAYS = 2;

  private static final int SHOWN = 24;
  private static final int ARTICLES = 6;

  private final Articles articles;
  private final NumberedTexts words;
  private final Links links;
  private final Conflicts conflicts;
  private final Map<String, Story> stories = new LinkedHashMap<>();
  private final Map<String, StoryColumn> columns = new TreeMap<>();
  private long inAll;

  StoriesSection(Articles articles, NumberedTexts words, Links links, Conflicts conflicts) {
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
      List<StoryColumn> columns) {}

  /**
   * A source that a single article of a story cites, of those that can be read here.
   *
   * @param articles how many articles the story has
   */
  record HeardOnce(String story, int articles, String article, String name, long times) {}

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
    StoryColumn column = new StoryColumn(article.text("article_id"), words);
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
            .anyMatch(link -> link.ends().a().equals(article) || link.ends().b().equals(article))
        || conflicts.matches().stream()
            .anyMatch(
                match ->
                    conflicts.claim(match.a()).article().equals(article)
                        || conflicts.claim(match.b()).article().equals(article));
  }

  /** Gives a row to the column of its article, if that is shown. */
  private void give(TableRow row, BiConsumer<StoryColumn, TableRow> to) {
    StoryColumn column = columns.get(row.text("article_id"));
    if (column != null) {
      to.accept(column, row);
    }
  }

  @Override
  public void attribution(TableRow row) {
    give(row, StoryColumn::attribution);
  }

  @Override
  public void frame(TableRow row) {
    give(row, StoryColumn::frame);
  }

  @Override
  public void character(TableRow row) {
    give(row, StoryColumn::character);
  }

  @Override
  public void narrative(TableRow row) {
    give(row, StoryColumn::narrative);
  }

  @Override
  public void sentence(TableRow row) {
    give(row, StoryColumn::sentence);
  }

  @Override
  public void settle() {
    columns.keySet().forEach(articles::number);
  }

  @Override
  public void article(TableRow row) {
    give(row, StoryColumn::article);
  }

  /**
   * Sources that one article of a story cites and no other even names, those cited most first; only
   * of stories that can be read here as a whole.
   */
  List<HeardOnce> heardOnce() {
    List<HeardOnce> once = new ArrayList<>();
    for (Story story : stories.values()) {
      boolean whole =
          isOfDays(story.id)
              && story.columns.size() == story.articles
              && story.columns.stream().noneMatch(StoryColumn::isCut);
      if (whole) {
        addHeardOnce(story, once);
      }
    }
    once.sort(
        Comparator.comparingLong((HeardOnce heard) -> -heard.times)
            .thenComparing(HeardOnce::article)
            .thenComparing(HeardOnce::name));
    return once;
  }

  private static void addHeardOnce(Story story, List<HeardOnce> once) {
    List<StoryColumn.Voice> all =
        story.columns.stream().flatMap(column -> column.heard.values().stream()).toList();
    SoleNames names = new SoleNames(all.stream().map(voice -> voice.name).toList());
    for (StoryColumn column : story.columns) {
      for (Map.Entry<String, StoryColumn.Voice> entry : column.heard.entrySet()) {
        StoryColumn.Voice voice = entry.getValue();
        if (story.columns.stream()
            .anyMatch(other -> other != column && other.heard.containsKey(entry.getKey()))) {
          continue;
        }
        String name = voice.individual ? SoleNames.surname(voice.name) : voice.name;
        Set<String> found = new HashSet<>();
        NameScan scan = new NameScan(List.of(name));
        story.columns.stream()
            .filter(other -> other != column)
            .forEach(other -> scan.read(other.text(), found::add));
        if (found.isEmpty() && names.tellable(voice.name, voice.individual, voice.typed)) {
          once.add(heardOnce(story, column, voice));
        }
      }
    }
  }

  /**
   * Whether all reports of a story are of a day and the two next, so that it is hardly several
   * events: only such a story bears a sentence on what its reports lack.
   */
  boolean isOfDays(String storyId) {
    Story story = stories.get(storyId);
    if (story == null || story.first.isEmpty()) {
      return false;
    }
    boolean dated = story.columns.stream().noneMatch(column -> column.date.isEmpty());
    LocalDate first = LocalDate.parse(story.first);
    return dated && !LocalDate.parse(story.last).isAfter(first.plusDays(DAYS));
  }

  /** A story as a sentence names it: by its headline if it is shown and has one. */
  String named(String storyId) {
    Story story = stories.get(storyId);
    return story == null || story.headline.isEmpty() ? "one story" : "“" + story.headline + "”";
  }

  private static HeardOnce heardOnce(Story story, StoryColumn column, StoryColumn.Voice voice) {
    return new HeardOnce(story.id, story.columns.size(), column.id, voice.name, voice.times);
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
      sort(story.columns);
      for (StoryColumn column : story.columns) {
        column.write(json, articles.number(column.id));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** By day; copies beside one another at the day of the earlier, undated ones last. */
  private void sort(List<StoryColumn> list) {
    for (StoryColumn column : list) {
      column.group = column.id;
      column.day = column.date;
    }
    for (Links.Link link : links.list()) {
      StoryColumn a = columns.get(link.ends().a());
      StoryColumn b = columns.get(link.ends().b());
      if (link.copies() && a != null && b != null) {
        b.group = a.group;
        a.day = earlier(a.day, b.day);
        b.day = a.day;
      }
    }
    list.sort(
        Comparator.comparing((StoryColumn column) -> column.day.isEmpty())
            .thenComparing(column -> column.day)
            .thenComparing(column -> column.group)
            .thenComparing(column -> column.date.isEmpty())
            .thenComparing(column -> column.date)
            .thenComparing(column -> column.id));
  }

  private static String earlier(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one + other;
    }
    return one.compareTo(other) < 0 ? one : other;
  }
}
