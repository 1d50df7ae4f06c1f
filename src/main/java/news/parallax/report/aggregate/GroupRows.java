package news.parallax.report.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.analysis.FrameName;
import news.parallax.coverage.CoverageStatistics;
import news.parallax.coverage.GroupName;
import news.parallax.coverage.GroupStatistics;
import news.parallax.source.SourceType;

/** What the rows of {@link GroupTables} and of the dimension of authors are made of. */
public final class GroupRows {
  /** Of what has more values, no rows are made for stories that a value lacks. */
  private static final int MOST_VALUES = 12;

  private final CoverageStatistics statistics;
  private final StatisticsRows rows;

  public GroupRows(CoverageStatistics statistics, StatisticsRows rows) {
    this.statistics = statistics;
    this.rows = rows;
  }

  private interface Making<R> {
    void make(GroupTables.Group group, GroupStatistics statistics, List<R> into);
  }

  private <R> List<R> each(Making<R> making) {
    List<R> made = new ArrayList<>();
    statistics
        .groups()
        .forEach(
            (name, group) ->
                making.make(new GroupTables.Group(name, group.counts().articles()), group, made));
    return made;
  }

  public List<GroupTables.FrameRow> frames() {
    return each(
        (group, counted, into) ->
            rows.frames().stream()
                .filter(frame -> !frame.frame().residual())
                .forEach(
                    frame ->
                        into.add(
                            new GroupTables.FrameRow(
                                group,
                                frame,
                                counted
                                    .counts()
                                    .frame(
                                        new FrameName(
                                            frame.codebook().id(), frame.frame().id()))))));
  }

  public List<GroupTables.TypeRow> sourceTypes() {
    return each(
        (group, counted, into) -> {
          for (SourceType type : SourceType.values()) {
            into.add(new GroupTables.TypeRow(group, type, counted.counts().sourceType(type)));
          }
        });
  }

  public List<GroupTables.SpeakerRow> sources() {
    Map<GroupName, Long> citing = new HashMap<>();
    statistics
        .groups()
        .forEach(
            (name, group) ->
                group
                    .counts()
                    .sources()
                    .keySet()
                    .forEach(
                        source -> citing.merge(new GroupName(name.by(), source), 1L, Long::sum)));
    return each(
        (group, counted, into) ->
            counted
                .counts()
                .sources()
                .forEach(
                    (source, speech) ->
                        into.add(
                            new GroupTables.SpeakerRow(
                                group,
                                rows.source(source),
                                speech,
                                citing.getOrDefault(new GroupName(group.name().by(), source), 1L)
                                    - 1))));
  }

  public List<GroupTables.StoryRow> stories() {
    Map<String, SortedSet<String>> stories = new HashMap<>();
    Map<String, Integer> values = new HashMap<>();
    statistics
        .groups()
        .forEach(
            (name, group) -> {
              stories
                  .computeIfAbsent(name.by(), by -> new TreeSet<>())
                  .addAll(group.stories().keySet());
              values.merge(name.by(), 1, Integer::sum);
            });
    return each(
        (group, counted, into) -> {
          String by = group.name().by();
          boolean all = values.getOrDefault(by, 0) <= MOST_VALUES;
          for (String story :
              all ? stories.getOrDefault(by, new TreeSet<>()) : counted.stories().keySet()) {
            into.add(
                new GroupTables.StoryRow(group, story, counted.stories().getOrDefault(story, 0L)));
          }
        });
  }

  /** The authors of all articles. */
  public List<DimensionTables.AuthorRow> authors() {
    List<DimensionTables.AuthorRow> authors = new ArrayList<>();
    statistics
        .authors()
        .forEach((id, names) -> authors.add(new DimensionTables.AuthorRow(id, names)));
    return authors;
  }
}
