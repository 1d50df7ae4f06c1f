package news.parallax.coverage;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.ArticleKeys;
import news.parallax.source.SourceType;

/** What the articles of a group report: as of an outlet, and which stories they are of. */
public final class GroupStatistics {
  final OutletStatistics counts = new OutletStatistics();
  final SortedMap<String, Long> stories = new TreeMap<>();

  GroupStatistics() {}

  /** Articles, frames, types of sources and sources; nothing else is counted. */
  public OutletStatistics counts() {
    return counts;
  }

  /** How many articles of the group report each story, by the key of the story. */
  public SortedMap<String, Long> stories() {
    return Collections.unmodifiableSortedMap(stories);
  }

  void add(ArticleInRun placed, ArticleKeys keys, Tally<ArticleMeasure> measured) {
    counts.articles.merge(measured);
    ArticleCounts.addFrames(placed.facts(), counts.frames);
    Set<String> sources = new HashSet<>();
    Set<SourceType> types = new HashSet<>();
    for (int i = 0; i < placed.facts().attributions().size(); i++) {
      String source = keys.source(i);
      SourceType type = placed.sources().get(i).type();
      int words = placed.facts().words().content().get(i);
      ArticleCounts.addAttribution(
          OutletStatistics.tally(counts.sources, source, SpeechMeasure.class),
          sources.add(source),
          words);
      ArticleCounts.addAttribution(
          OutletStatistics.tally(counts.sourceTypes, type, SpeechMeasure.class),
          types.add(type),
          words);
    }
    String story = placed.storyId();
    if (story != null) {
      stories.merge(story, 1L, Long::sum);
    }
  }

  void merge(GroupStatistics other) {
    counts.merge(other.counts);
    other.stories.forEach((story, articles) -> stories.merge(story, articles, Long::sum));
  }
}
