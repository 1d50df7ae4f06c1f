package news.parallax.coverage;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.source.reconcile.SourceIdentity;
import news.parallax.story.Story;
import news.parallax.story.StoryIndex;

/**
 * What only all articles of a run together tell.
 *
 * @param sources which names stand for the same source
 * @param stories which articles report one event
 * @param copies for each republished copy the article that stands for it
 */
public record RunKnowledge(
    Reconciliation sources, StoryIndex stories, SortedMap<String, String> copies) {
  /** Nothing but what each article tells. */
  public static final RunKnowledge NONE =
      new RunKnowledge(Reconciliation.NONE, StoryIndex.EMPTY, Collections.emptySortedMap());

  public RunKnowledge {
    copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
  }

  /** The article among all articles of the run. */
  public ArticleInRun place(ArticleFacts facts) {
    List<SourceIdentity> identities =
        facts.attributions().stream()
            .map(attribution -> sources.identityOf(attribution.cited()))
            .toList();
    String id = facts.article().id();
    Story story = stories.of(id);
    return new ArticleInRun(
        facts,
        identities,
        actors(facts),
        story == null ? null : story.id(),
        story == null ? null : stories.member(id).evidence(),
        copies.get(id));
  }

  /** For each actor that other articles name otherwise, that name by the article's. */
  private Map<String, String> actors(ArticleFacts facts) {
    Map<String, String> actors = new HashMap<>();
    for (String name : facts.actors().names()) {
      Reconciliation.Entry entry = sources.entries().get(name);
      if (entry != null && !entry.name().equals(name)) {
        actors.put(name, entry.name());
      }
    }
    return actors;
  }
}
