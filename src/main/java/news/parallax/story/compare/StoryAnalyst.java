package news.parallax.story.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.story.StoryArticle;
import news.parallax.story.claim.Claim;
import news.parallax.story.claim.ClaimAligner;
import news.parallax.story.claim.ClaimFinder;
import news.parallax.story.claim.ClaimMatch;
import news.parallax.story.link.TextLink;
import news.parallax.story.link.TextLinker;

/**
 * Works out all findings of one story: links, claims and how they go together, omissions and
 * wordings. Threads may share one.
 */
public final class StoryAnalyst {
  private final TextLinker linker = new TextLinker();
  private final ClaimFinder finder = new ClaimFinder();

  /**
   * The findings of a story.
   *
   * @param articles its articles, in any order; one that comes twice counts once
   */
  public StoryFindings analyse(Collection<StoryArticle> articles) {
    Map<String, StoryArticle> byId = new TreeMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    List<StoryArticle> sorted = List.copyOf(byId.values());
    List<TextLink> links = linker.links(sorted);
    List<Claim> claims = new ArrayList<>();
    sorted.forEach(article -> claims.addAll(finder.claims(article)));
    List<ClaimMatch> matches = ClaimAligner.align(sorted, claims);
    OmissionFinder omissions = OmissionFinder.of(sorted, matches, links);
    return new StoryFindings(
        links,
        claims,
        matches,
        omissions.shared(),
        omissions.omissions(),
        WordingComparison.differences(sorted, links),
        omissions.reports());
  }
}
