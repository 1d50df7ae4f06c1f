package news.parallax.analysis;

import news.parallax.article.Provenance;
import news.parallax.story.StorySignature;

/**
 * What the analysis of one article gives.
 *
 * @param facts what the tables are made of
 * @param signature what its story is found by
 */
public record AnalysedArticle(ArticleFacts facts, StorySignature signature) {

  /** The same article, read elsewhere. */
  AnalysedArticle readAt(Provenance provenance) {
    return facts.article().provenance().equals(provenance)
        ? this
        : new AnalysedArticle(facts.readAt(provenance), signature);
  }
}
