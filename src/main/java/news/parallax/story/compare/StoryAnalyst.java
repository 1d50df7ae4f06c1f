package news.parallax.story.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
   * The findings of a story beside which other articles are laid.
   *
   * @param articles its articles, in any order; one that comes twice counts once
   * @param guests what they count is held against what the articles count, and no more
   * @param lone keys of those guests that are of no story: what of their claims is matched is among
   *     the findings
   */
  public StoryFindings analyse(
      Collection<StoryArticle> articles, Collection<StoryArticle> guests, Set<String> lone) {
    Map<String, StoryArticle> byId = new TreeMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    List<StoryArticle> sorted = List.copyOf(byId.values());
    List<TextLink> links = linker.links(sorted);
    List<Claim> claims = new ArrayList<>();
    sorted.forEach(article -> claims.addAll(finder.claims(article)));
    List<ClaimMatch> matches = ClaimAligner.align(sorted, claims);
    OmissionFinder omissions = OmissionFinder.of(sorted, matches, links);
    List<ClaimMatch> beside = beside(sorted, claims, guests);
    NavigableSet<Claim> told = new TreeSet<>(ClaimMatch.BY_PLACE);
    told.addAll(claims);
    for (ClaimMatch match : beside) {
      Stream.of(match.a(), match.b())
          .filter(claim -> lone.contains(claim.articleId()))
          .forEach(told::add);
    }
    return new StoryFindings(
        links,
        List.copyOf(told),
        Stream.concat(matches.stream(), beside.stream()).sorted(ClaimMatch.ORDER).toList(),
        omissions.shared(),
        omissions.omissions(),
        WordingComparison.differences(sorted, links),
        omissions.reports());
  }

  /** How what guests count differs from what the articles of the story count. */
  private List<ClaimMatch> beside(
      List<StoryArticle> articles, List<Claim> claims, Collection<StoryArticle> guests) {
    List<ClaimMatch> matches = new ArrayList<>();
    for (StoryArticle guest : guests) {
      matches.addAll(ClaimAligner.beside(articles, claims, guest, finder.claims(guest)));
    }
    return matches;
  }
}
