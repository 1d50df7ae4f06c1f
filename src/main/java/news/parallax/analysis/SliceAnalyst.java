package news.parallax.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import news.parallax.article.Article;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.frame.FrameAssigner;
import news.parallax.read.ArticleReader;
import news.parallax.read.InputSlice;
import news.parallax.read.ReadPlan;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.text.syntax.SyntaxModel;
import org.jspecify.annotations.Nullable;

/**
 * The whole analysis of a slice of input, from bytes to facts: read, clean, analyse. Threads may
 * share one.
 */
public final class SliceAnalyst {
  private static final int LONGEST_EXCERPT = 200;

  /** ISO 639-2 for a language that could not be told. */
  private static final String UNDETERMINED = "und";

  private final AnalysisPlan plan;
  private final ReadPlan reading;
  private final Set<String> languages;
  private final ArticleReader reader = new ArticleReader();
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

  private SliceAnalyst(AnalysisPlan plan) {
    this.plan = plan;
    this.reading = plan.reading();
    this.languages = plan.languages();
  }

  /** An analyst with the word lists and models of the plan. */
  public static SliceAnalyst of(AnalysisPlan plan) {
    return new SliceAnalyst(plan);
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
    analyse(
        slice,
        Window.ALL,
        EarlierAnalyses.NONE,
        new SliceOutcomes() {
          @Override
          public void accept(AnalysedArticle article) {
            facts.accept(article);
          }

          @Override
          public void reject(Rejection rejection) {
            rejections.accept(rejection);
          }

          @Override
          public void leaveOut(Window.Side side) {
            throw new IllegalStateException("All articles are inside, and one is " + side);
          }
        });
  }

  /**
   * Works out the facts of every article of the slice that is in the window, as far as they are not
   * known. Every record ends up in exactly one of the outcomes, in the order of the input.
   *
   * @throws IllegalStateException if the program has a defect that shows with one of the records;
   *     the message names the record
   */
  public void analyse(
      InputSlice slice, Window window, EarlierAnalyses earlier, SliceOutcomes outcomes) {
    reader.read(
        slice,
        reading,
        raw -> {
          try {
            tell(raw, analysis(raw, window, earlier), window, outcomes);
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
        outcomes::reject);
  }

  private Analysis analysis(RawArticle raw, Window window, EarlierAnalyses earlier) {
    Analysis known = earlier.find(raw);
    if (known == null || (known instanceof Analysis.DateOnly article && holds(window, article))) {
      known = analyse(raw, window);
      earlier.keep(raw, known);
    }
    return known;
  }

  private static boolean holds(Window window, Analysis.DateOnly article) {
    return window.side(article.date()) == Window.Side.INSIDE;
  }

  private Analysis analyse(RawArticle raw, Window window) {
    Tools with = tools();
    try {
      Article article = with.cleaner.clean(raw);
      if (isForeign(article.language())) {
        return new Analysis.Unusable("the language is not one of the job's: " + article.language());
      }
      if (window.side(article.date().date()) != Window.Side.INSIDE) {
        return new Analysis.DateOnly(article.date().date());
      }
      AnalysedArticle analysed = with.analyst.analyse(article);
      return new Analysis.Analysed(article.date().date(), () -> analysed);
    } catch (UnusableArticleException e) {
      return new Analysis.Unusable(String.valueOf(e.getMessage()));
    }
  }

  private static void tell(
      RawArticle raw, Analysis analysis, Window window, SliceOutcomes outcomes) {
    if (analysis instanceof Analysis.Unusable unusable) {
      outcomes.reject(rejection(raw, unusable.reason()));
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
