package news.parallax.analysis;

import java.util.function.Consumer;
import news.parallax.article.Defect;
import news.parallax.article.Rejection;
import news.parallax.read.ArticleReader;
import news.parallax.read.InputSlice;
import news.parallax.read.ReadPlan;

/** Reads and analyses slices of input without a pipeline. */
public final class AnalysedSlices {
  private final ArticleReader reader = new ArticleReader();
  private final ReadPlan reading;
  private final RecordAnalyst analyst;

  public AnalysedSlices(AnalysisPlan plan) {
    reading = plan.reading();
    analyst = RecordAnalyst.of(plan, () -> 0);
  }

  /** Every record ends up in exactly one of the two consumers, in the order of the input. */
  public void analyse(
      InputSlice slice, Consumer<AnalysedArticle> facts, Consumer<Rejection> rejections) {
    RecordOutcomes outcomes =
        new RecordOutcomes() {
          @Override
          public void accept(AnalysedArticle article) {
            facts.accept(article);
          }

          @Override
          public void reject(Rejection rejection) {
            rejections.accept(rejection);
          }

          @Override
          public void fail(Defect defect) {
            rejections.accept(defect.rejection());
          }

          @Override
          public void leaveOut(Window.Side side) {
            throw new IllegalStateException("All articles are inside, and one is " + side);
          }
        };
    reader.read(
        slice,
        reading,
        raw -> analyst.analyse(raw, Window.ALL, EarlierAnalyses.NONE, ArticleTrial.NONE, outcomes),
        outcomes::reject);
  }
}
