package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.table.TableRow;

/**
 * The groups that the job puts articles in, from agg_group_frame, agg_group_source_type,
 * agg_group_source and agg_story_group. Nothing if it puts them in none.
 */
final class Groups implements PageSection {
  /** Of what has more values those with most articles are shown. */
  private static final int MOST_VALUES = 12;

  private static final int MOST_ROWS = 15;

  /** A source that a side cites in fewer articles may be missing elsewhere by chance. */
  private static final long FEWEST_CITING = 2;

  /** How many articles each value has, by what the articles are grouped by. */
  private final Map<String, Map<String, Long>> groups = new TreeMap<>();

  private final List<Use> frames = new ArrayList<>();
  private final List<Use> types = new ArrayList<>();
  private final List<Use> sources = new ArrayList<>();
  private final List<Use> stories = new ArrayList<>();

  /**
   * What a group has of something.
   *
   * @param what a frame, a type, a source or a story
   * @param share of the articles of the group
   */
  private record Use(String by, String value, String what, long articles, Share share) {}

  @Override
  public void choose(RunTables tables) throws IOException {
    tables.each(
        "agg_group_source_type",
        row -> {
          groups
              .computeIfAbsent(row.text("group_by"), unseen -> new TreeMap<>())
              .put(row.text("group_value"), row.whole("group_articles"));
          types.add(use(row, row.text("source_type")));
        });
    if (groups.isEmpty()) {
      return;
    }
    groups.values().forEach(Groups::keepMost);
    tables.each("agg_group_frame", row -> frames.add(use(row, row.text("frame_id"))));
    tables.each("agg_group_source", this::source);
    Map<String, String> named = new HashMap<>();
    Map<String, Long> sizes = new HashMap<>();
    tables.each(
        "dim_story",
        row -> {
          named.put(row.text("story_id"), row.text("headline"));
          sizes.put(row.text("story_id"), row.whole("articles"));
        });
    tables.each(
        "agg_story_group",
        row -> {
          String story = row.text("story_id");
          if (row.whole("articles") == 0 && !named.getOrDefault(story, "").isEmpty()) {
            stories.add(
                new Use(
                    row.text("group_by"),
                    row.text("group_value"),
                    named.getOrDefault(story, ""),
                    sizes.getOrDefault(story, 0L),
                    Share.of(0, 0)));
          }
        });
  }

  private static void keepMost(Map<String, Long> values) {
    values.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .skip(MOST_VALUES)
        .map(Map.Entry::getKey)
        .toList()
        .forEach(values::remove);
  }

  private static Use use(TableRow row, String what) {
    return new Use(
        row.text("group_by"),
        row.text("group_value"),
        what,
        row.whole("articles"),
        Share.of(row.whole("articles"), row.whole("group_articles")));
  }

  /** A source of one side only; where there is one side, all are. */
  private void source(TableRow row) {
    if (row.whole("other_groups") == 0
        && row.whole("articles") >= FEWEST_CITING
        && groups.getOrDefault(row.text("group_by"), Map.of()).size() > 1) {
      sources.add(use(row, row.text("source_name")));
    }
  }

  private boolean isShown(Use use) {
    return groups.getOrDefault(use.by, Map.of()).containsKey(use.value);
  }

  /** Those with most articles of each group. */
  private List<Use> most(List<Use> uses) {
    Map<String, Integer> taken = new HashMap<>();
    List<Use> most = new ArrayList<>();
    uses.stream()
        .filter(this::isShown)
        .sorted(
            Comparator.comparing(Use::by)
                .thenComparing(Use::value)
                .thenComparing(Comparator.comparing(Use::articles).reversed())
                .thenComparing(Use::what))
        .forEach(
            use -> {
              if (taken.merge(use.by + '\u001f' + use.value, 1, Integer::sum) <= MOST_ROWS) {
                most.add(use);
              }
            });
    return most;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("groups");
    json.writeObjectFieldStart("values");
    for (Map.Entry<String, Map<String, Long>> by : groups.entrySet()) {
      Rows.write(
          json,
          by.getKey(),
          by.getValue().entrySet(),
          value -> {
            json.writeString(value.getKey());
            json.writeNumber(value.getValue());
          });
    }
    json.writeEndObject();
    write(json, "frames", frames.stream().filter(this::isShown).toList());
    write(json, "types", types.stream().filter(this::isShown).toList());
    write(json, "sources", most(sources));
    write(json, "stories", most(stories));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String field, List<Use> uses) throws IOException {
    Rows.write(
        json,
        field,
        uses,
        use -> {
          json.writeString(use.by);
          json.writeString(use.value);
          json.writeString(use.what);
          json.writeNumber(use.articles);
          use.share.write(json);
        });
  }
}
