package news.parallax.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.Story;
import news.parallax.story.StoryArticle;
import news.parallax.story.StoryIndex;
import news.parallax.story.compare.Copies;
import news.parallax.story.compare.StoryAnalyst;
import news.parallax.story.compare.StoryFindings;
import news.parallax.text.Segmenter;

/** Lays the articles of a story side by side. Threads may share one. */
public final class StoryComparer {
  private final Segmenter segmenter = new Segmenter();
  private final StoryAnalyst analyst = new StoryAnalyst();
  private final Reconciliation sources;
  private final StoryIndex stories;
  private final StoryVariants variants;

  /**
   * @param sources which names stand for the same source in the run
   * @param stories all stories of the run
   */
  public StoryComparer(Reconciliation sources, StoryIndex stories) {
    this.sources = sources;
    this.stories = stories;
    variants = new StoryVariants(sources);
  }

  /**
   * What the articles tell together, where articles that are not of the story are laid beside it.
   *
   * @param articles the members in any order, each once
   * @param guests in any order, each once; what they count is held against the members', and no
   *     more
   */
  public StoryFacts compare(Story story, List<ArticleFacts> articles, List<ArticleFacts> guests) {
    List<ArticleFacts> sorted = sorted(articles);
    List<StoryArticle> members = sorted.stream().map(this::member).toList();
    List<StoryArticle> beside = sorted(guests).stream().map(this::member).toList();
    Set<String> lone = new HashSet<>();
    beside.forEach(guest -> lone.add(guest.id()));
    lone.removeIf(id -> stories.of(id) != null);
    StoryFindings findings = analyst.analyse(members, beside, lone);
    SortedMap<String, String> copies = Copies.of(members, findings.links());
    StoryFacts found =
        new StoryFacts(story, List.of(), List.of(), findings, copies, variants.of(sorted));
    return placed(found, sorted, sorted(guests));
  }

  /**
   * What each of the articles tells, where laying them side by side fails.
   *
   * @param articles the members in any order, each once
   */
  public StoryFacts withoutFindings(Story story, List<ArticleFacts> articles) {
    StoryFacts nothing =
        new StoryFacts(
            story,
            List.of(),
            List.of(),
            StoryFindings.NONE,
            Collections.emptySortedMap(),
            Collections.emptySortedMap());
    return placed(nothing, sorted(articles), List.of());
  }

  private static List<ArticleFacts> sorted(List<ArticleFacts> articles) {
    List<ArticleFacts> sorted = new ArrayList<>(articles);
    sorted.sort(Comparator.comparing(facts -> facts.article().id()));
    return sorted;
  }

  private StoryFacts placed(
      StoryFacts found, List<ArticleFacts> articles, List<ArticleFacts> guests) {
    StoryComparison shown = new StoryComparison();
    shown.add(found);
    RunKnowledge known = new RunKnowledge(sources, stories, shown);
    return new StoryFacts(
        found.story(),
        articles.stream().map(known::place).toList(),
        guests.stream().map(known::place).toList(),
        found.findings(),
        found.copies(),
        found.variants());
  }

  private StoryArticle member(ArticleFacts facts) {
    return new StoryArticle(
        facts.article(), segmenter.segment(facts.article()), facts.attributions());
  }
}
