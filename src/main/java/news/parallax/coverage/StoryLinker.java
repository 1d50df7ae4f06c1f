package news.parallax.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.story.Story;
import news.parallax.story.StoryArticle;
import news.parallax.story.compare.Copies;
import news.parallax.story.link.TextLink;
import news.parallax.story.link.TextLinker;
import news.parallax.text.Segmenter;

/** Links the articles of a story. Threads may share one. */
public final class StoryLinker {
  private final Segmenter segmenter = new Segmenter();
  private final TextLinker linker = new TextLinker();

  /**
   * What the articles tell together.
   *
   * @param articles the members in any order, each once
   */
  public StoryFacts analyse(Story story, List<ArticleFacts> articles) {
    List<ArticleFacts> sorted = new ArrayList<>(articles);
    sorted.sort(Comparator.comparing(facts -> facts.article().id()));
    List<StoryArticle> members = sorted.stream().map(this::member).toList();
    List<TextLink> links = linker.links(members);
    return new StoryFacts(story, sorted, links, Copies.of(members, links));
  }

  private StoryArticle member(ArticleFacts facts) {
    Set<String> frames = new TreeSet<>();
    facts
        .frames()
        .forEach(frame -> frames.add(ArticleKeys.frame(frame.codebookId(), frame.frameId())));
    return new StoryArticle(
        facts.article(), segmenter.segment(facts.article()), facts.attributions(), frames);
  }
}
