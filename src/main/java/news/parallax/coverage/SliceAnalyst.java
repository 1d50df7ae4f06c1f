package news.parallax.coverage;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import news.parallax.article.Article;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.frame.FrameAssigner;
import news.parallax.read.ArticleReader;
import news.parallax.read.ColumnMap;
import news.parallax.read.InputSlice;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.text.syntax.SyntaxModel;

/**
 * The whole analysis of a slice of input, from bytes to facts: read, clean, analyse. Threads may
 * share one.
 */
public final class SliceAnalyst {
  private static final int LONGEST_EXCERPT = 200;

  /** ISO 639-2 for a language that could not be told. */
  private static final String UNDETERMINED = "und";

  private final ColumnMap columns;
  private final Set<String> languages;
  private final ArticleReader reader = new ArticleReader();
  private final ArticleCleaner cleaner;
  private final ArticleAnalyst analyst;

  private SliceAnalyst(AnalysisPlan plan, ArticleCleaner cleaner, ArticleAnalyst analyst) {
    this.columns = plan.columns();
    this.languages = plan.languages();
    this.cleaner = cleaner;
    this.analyst = analyst;
  }

  /** An analyst with the word lists and models of the plan. */
  public static SliceAnalyst of(AnalysisPlan plan) {
    List<FrameAssigner> assigners = plan.codebooks().stream().map(FrameAssigner::of).toList();
    return new SliceAnalyst(
        plan,
        new ArticleCleaner(plan.outlets()),
        new ArticleAnalyst(
            SyntaxModel.load(),
            LearnedAttributions.extractor(plan.actors()),
            assigners,
            plan.actors()));
  }

  /**
   * Works out the facts of every article of the slice. Every record ends up in exactly one of the
   * two consumers, in the order of the input.
   *
   * @throws IllegalStateException if the program has a defect that shows with one of the records;
   *     the message names the record
   */
  public void analyse(
      InputSlice slice, Consumer<AnalysedArticle> facts, Consumer<Rejection> rejections) {
    reader.read(
        slice,
        columns,
        raw -> {
          try {
            analyse(raw, facts, rejections);
          } catch (RuntimeException e) {
            throw new IllegalStateException(
                "Record "
                    + raw.provenance().position()
                    + " of "
                    + raw.provenance().input()
                    + " could not be analysed",
                e);
          }
        },
        rejections);
  }

  private void analyse(
      RawArticle raw, Consumer<AnalysedArticle> facts, Consumer<Rejection> rejections) {
    try {
      Article article = cleaner.clean(raw);
      if (isForeign(article.language())) {
        rejections.accept(
            rejection(raw, "the language is not one of the job's: " + article.language()));
      } else {
        facts.accept(analyst.analyse(article));
      }
    } catch (UnusableArticleException e) {
      rejections.accept(rejection(raw, String.valueOf(e.getMessage())));
    }
  }

  private boolean isForeign(String language) {
    return !language.equals(UNDETERMINED) && !languages.contains(language);
  }

  private static Rejection rejection(RawArticle raw, String reason) {
    String text = raw.text();
    return new Rejection(
        raw.provenance().input(),
        raw.provenance().position(),
        Rejection.Stage.CLEAN,
        reason,
        text.substring(0, Math.min(text.length(), LONGEST_EXCERPT)));
  }
}
