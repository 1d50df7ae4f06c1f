package news.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.coverage.ArticleFacts;
import news.parallax.coverage.StoryFacts;

/**
 * What a row of {@code agg_story_outlet} is made of.
 *
 * @param articles those of the outlet in the story
 */
record StoryOutletRow(StoryFacts story, String outletId, List<ArticleFacts> articles) {

  /** A row for each outlet of the story, sorted by its key. */
  static List<StoryOutletRow> of(StoryFacts story) {
    SortedMap<String, List<ArticleFacts>> byOutlet = new TreeMap<>();
    for (ArticleFacts facts : story.articles()) {
      byOutlet
          .computeIfAbsent(facts.article().outlet().id(), unused -> new ArrayList<>())
          .add(facts);
    }
    List<StoryOutletRow> rows = new ArrayList<>();
    byOutlet.forEach((id, articles) -> rows.add(new StoryOutletRow(story, id, articles)));
    return rows;
  }

  String outletName() {
    return articles.get(0).article().outlet().name();
  }

  long copies() {
    return articles.stream()
        .filter(facts -> story.copies().containsKey(facts.article().id()))
        .count();
  }

  long words() {
    return articles.stream().mapToLong(facts -> facts.words().reported()).sum();
  }

  long attributedWords() {
    return articles.stream().mapToLong(facts -> facts.words().attributed()).sum();
  }

  long attributions() {
    return articles.stream().mapToLong(facts -> facts.attributions().size()).sum();
  }
}
