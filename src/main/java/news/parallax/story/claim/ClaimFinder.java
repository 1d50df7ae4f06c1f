package news.parallax.story.claim;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Contents;
import news.parallax.story.StoryArticle;
import news.parallax.text.Document;

/**
 * Finds the claims of an article: quantities of money, shares, time, lengths, weights and people,
 * and of other things if something known is said of them. Other numbers are left alone. Threads may
 * share one.
 */
public final class ClaimFinder {
  private final ClaimWords words = new ClaimWords();

  /** The claims of headline, lead and body, in reading order. */
  public List<Claim> claims(StoryArticle article) {
    List<Claim> claims = new ArrayList<>();
    Contents contents = new Contents(article.attributions());
    Document document = article.document();
    for (Document.Sentence sentence : document.sentences()) {
      if (document.paragraphs().get(sentence.paragraph()).section().isReported()) {
        new SentenceClaims(article, contents, sentence, words).find(claims);
      }
    }
    return claims;
  }
}
