package news.parallax.analysis;

import news.parallax.article.Defect;
import news.parallax.article.Rejection;

/** Takes what becomes of the records of a slice: each ends up in exactly one of the methods. */
public interface RecordOutcomes {
  /** The record is an article of the run. */
  void accept(AnalysedArticle article);

  /** The record cannot be used. */
  void reject(Rejection rejection);

  /** The program fails at the record. */
  void fail(Defect defect);

  /** The record is an article outside the window of the run. */
  void leaveOut(Window.Side side);
}
