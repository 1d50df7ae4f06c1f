package news.parallax.story.compare;

import java.util.List;
import news.parallax.story.claim.Claim;
import news.parallax.story.claim.ClaimMatch;
import news.parallax.story.link.TextLink;

/**
 * What laying the articles of a story side by side shows. Every list is sorted and the same at any
 * order of the articles.
 *
 * @param shared what so many independent reports have that lacking it is an omission
 * @param reports number of independent reports: copies count once; 0 if nothing is known because
 *     the program failed at the story
 */
public record StoryFindings(
    List<TextLink> links,
    List<Claim> claims,
    List<ClaimMatch> claimMatches,
    List<SharedItem> shared,
    List<Omission> omissions,
    List<WordingDifference> wordings,
    int reports) {

  /** What is known of a story that the program failed at. */
  public static final StoryFindings NONE =
      new StoryFindings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);

  public StoryFindings {
    links = List.copyOf(links);
    claims = List.copyOf(claims);
    claimMatches = List.copyOf(claimMatches);
    shared = List.copyOf(shared);
    omissions = List.copyOf(omissions);
    wordings = List.copyOf(wordings);
  }
}
