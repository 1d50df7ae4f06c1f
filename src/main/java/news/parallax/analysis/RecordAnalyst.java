package news.parallax.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import news.parallax.article.Article;
import news.parallax.article.Defect;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.frame.FrameAssigner;
import news.parallax.read.ReadPlan;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.Deadline;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.text.syntax.SyntaxModel;
import org.jspecify.annotations.Nullable;

/**
 * The whole analysis of a record, from what was read to facts: clean, analyse. Threads may share
 * one.
 */
public final class RecordAnalyst {
  /** ISO 639-2 for a language that could not be told. */
  private static final String UNDETERMINED = "und";

  private final AnalysisPlan plan;
  private final ReadPlan reading;
  private final LongSupplier clock;
  private final Set<String> languages;
  private volatile @Nullable Tools tools;

  /** What is slow to make, and not needed where all articles are known. */
  private record Tools(ArticleCleaner cleaner, ArticleAnalyst analyst) {
    static Tools of(AnalysisPlan plan) {
      List<FrameAssigner> assigners = plan.codebooks().stream().map(FrameAssigner::of).toList();
      return new Tools(
          new ArticleCleaner(plan.outlets()),
          new ArticleAnalyst(
              SyntaxModel.load(),
              LearnedAttributions.extractor(plan.actors()),
              assigners,
              plan.actors()));
    }
  }

  private RecordAnalyst(AnalysisPlan plan, LongSupplier clock) {
    this.plan = plan;
    this.clock = clock;
    this.reading = plan.reading();
    this.languages = plan.languages();
  }

  /**
   * An analyst with the word lists and models of the plan, that gives up a record when its time is
   * over.
   *
   * @param clock in nanoseconds
   */
  public static RecordAnalyst of(AnalysisPlan plan, LongSupplier clock) {
    return new RecordAnalyst(plan, clock);
  }

  /**
   * Works out the facts of a record that is in the window, if they are not known. It ends up in
   * exactly one of the outcomes. A defect of the program that shows with it costs the record; it is
   * not kept for later runs.
   *
   * @param trial is to stand each article that is analysed
   */
  public void analyse(
      RawArticle raw,
      Window window,
      EarlierAnalyses earlier,
      ArticleTrial trial,
      RecordOutcomes outcomes) {
    Analysis known = earlier.find(raw);
    if (known == null || (known instanceof Analysis.DateOnly article && holds(window, article))) {
      analyseAnew(raw, window, earlier, trial, outcomes);
    } else {
      tell(raw, known, window, outcomes);
    }
  }

  private void analyseAnew(
      RawArticle raw,
      Window window,
      EarlierAnalyses earlier,
      ArticleTrial trial,
      RecordOutcomes outcomes) {
    Tools with = tools();
    Analysis analysis;
    try {
      analysis =
          Deadline.within(
              reading.limits().seconds(), clock, () -> analyse(raw, window, with, trial));
    } catch (Deadline.PassedException e) {
      // Not kept: a later run, or another machine, may have the time.
      outcomes.reject(
          Rejection.of(
              raw,
              Rejection.Stage.CLEAN,
              "its analysis took longer than the job allows (limits.seconds): "
                  + reading.limits().seconds()));
      return;
    } catch (RuntimeException | StackOverflowError e) {
      outcomes.fail(Defect.of(raw, e));
      return;
    }
    earlier.keep(raw, analysis);
    tell(raw, analysis, window, outcomes);
  }

  private static boolean holds(Window window, Analysis.DateOnly article) {
    return window.side(article.date()) == Window.Side.INSIDE;
  }

  private Analysis analyse(RawArticle raw, Window window, Tools with, ArticleTrial trial) {
    try {
      Article article = with.cleaner.clean(raw);
      Deadline.check();
      if (window.side(article.date().date()) != Window.Side.INSIDE) {
        return new Analysis.DateOnly(article.date().date());
      }
      AnalysedArticle analysed =
          isForeign(article.language())
              ? AnalysedArticle.unanalysed(article)
              : with.analyst.analyse(article);
      Deadline.check();
      trial.attempt(analysed);
      return new Analysis.Analysed(article.date().date(), () -> analysed);
    } catch (UnusableArticleException e) {
      return new Analysis.Unusable(String.valueOf(e.getMessage()));
    }
  }

  private static void tell(
      RawArticle raw, Analysis analysis, Window window, RecordOutcomes outcomes) {
    if (analysis instanceof Analysis.Unusable unusable) {
      outcomes.reject(Rejection.of(raw, Rejection.Stage.CLEAN, unusable.reason()));
    } else if (analysis instanceof Analysis.DateOnly article) {
      outcomes.leaveOut(window.side(article.date()));
    } else if (analysis instanceof Analysis.Analysed article) {
      Window.Side side = window.side(article.date());
      if (side == Window.Side.INSIDE) {
        outcomes.accept(article.article().get().readAt(raw.provenance()));
      } else {
        outcomes.leaveOut(side);
      }
    }
  }

  private Tools tools() {
    Tools made = tools;
    if (made == null) {
      synchronized (this) {
        made = tools;
        if (made == null) {
          made = Tools.of(plan);
          tools = made;
        }
      }
    }
    return made;
  }

  private boolean isForeign(String language) {
    return !language.equals(UNDETERMINED) && !languages.contains(language);
  }
}
