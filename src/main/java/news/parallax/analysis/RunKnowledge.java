package news.parallax.analysis;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import news.parallax.article.GivenIds;
import news.parallax.article.Issue;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.source.reconcile.SourceIdentity;
import news.parallax.story.Story;
import news.parallax.story.StoryIndex;

/**
 * What only all articles of a run together tell.
 *
 * @param sources which names stand for the same source
 * @param stories which articles report one event
 * @param comparison what comparing the articles of each story has shown
 * @param ids which identifiers stand for several articles
 */
public record RunKnowledge(
    Reconciliation sources, StoryIndex stories, StoryComparison comparison, GivenIds ids) {
  /** The issue of an article in a story that the program failed at. */
  public static final String NOT_COMPARED = Issue.STORY_NOT_COMPARED.code();

  /** Nothing but what each article tells. */
  public static final RunKnowledge NONE =
      new RunKnowledge(Reconciliation.NONE, StoryIndex.EMPTY, new StoryComparison());

  /** What is known of sources and stories, as if no identifier stood for several articles. */
  public RunKnowledge(Reconciliation sources, StoryIndex stories, StoryComparison comparison) {
    this(sources, stories, comparison, new GivenIds());
  }

  /** The article among all articles of the run, one of whose records holds it. */
  public ArticleInRun place(ArticleFacts facts) {
    return place(facts, 1);
  }

  /**
   * The article among all articles of the run.
   *
   * @param sightings how many records hold it
   */
  public ArticleInRun place(ArticleFacts facts, int sightings) {
    String id = facts.article().id();
    Story story = stories.of(id);
    SortedMap<String, String> variants =
        story == null ? Collections.emptySortedMap() : comparison.variants(story.id());
    List<SourceIdentity> identities =
        facts.attributions().stream()
            .map(attribution -> sources.identityOf(attribution, variants))
            .toList();
    ArticleFacts noted = facts;
    if (story != null && comparison.failedAt(story.id())) {
      noted = noted.noting(NOT_COMPARED);
    }
    if (ids.isReused(facts.article())) {
      noted = noted.noting(GivenIds.REUSED);
    }
    return new ArticleInRun(
        noted,
        sightings,
        identities,
        actors(facts, variants),
        story == null ? null : story.id(),
        story == null ? null : stories.member(id).evidence(),
        comparison.copies().get(id));
  }

  /** For each actor that other articles name otherwise, that name by the article's. */
  private Map<String, String> actors(ArticleFacts facts, SortedMap<String, String> variants) {
    Map<String, String> actors = new HashMap<>();
    for (String name : facts.actors().names()) {
      Reconciliation.Entry entry = sources.entries().get(name);
      String ofRun = entry == null ? name : entry.name();
      String meant = variants.getOrDefault(ofRun, ofRun);
      if (!meant.equals(name)) {
        actors.put(name, meant);
      }
    }
    return actors;
  }
}
