package news.parallax.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Provenance;
import news.parallax.story.StorySignature;

/**
 * What the analysis of one article gives.
 *
 * @param facts what the tables are made of
 * @param signature what its story is found by
 */
public record AnalysedArticle(ArticleFacts facts, StorySignature signature) {

  /** An article that is kept and not analysed: no facts, and no story is found by it. */
  static AnalysedArticle unanalysed(Article article) {
    ArticleFacts none =
        new ArticleFacts(
            article.unanalysed(), List.of(), WordCounts.NONE, List.of(), List.of(), Set.of());
    return new AnalysedArticle(none, StorySignature.empty(article));
  }

  /**
   * The same article, without its date if that is later than an article can be.
   *
   * @param last the last day that it may be dated
   */
  public AnalysedArticle datedUntil(LocalDate last) {
    LocalDate date = facts.article().date().date();
    return date == null || !date.isAfter(last)
        ? this
        : new AnalysedArticle(
            facts.of(facts.article().undated("date_after_run")), signature.undated());
  }

  /** The same article, read elsewhere. */
  AnalysedArticle readAt(Provenance provenance) {
    return facts.article().provenance().equals(provenance)
        ? this
        : new AnalysedArticle(facts.readAt(provenance), signature);
  }
}
