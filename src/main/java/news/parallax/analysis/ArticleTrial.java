package news.parallax.analysis;

import java.io.Serializable;

/**
 * Does with an article what later steps will do with it. What fails there fails here first, while
 * the record is at hand and nothing of it is in any table, so that a defect costs this record only.
 */
@FunctionalInterface
public interface ArticleTrial extends Serializable {
  /** Tries nothing. */
  ArticleTrial NONE = article -> {};

  /** Throws whatever a later step would throw, if it would. */
  void attempt(AnalysedArticle article);
}
