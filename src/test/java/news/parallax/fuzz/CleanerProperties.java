package news.parallax.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Excerpt;
import news.parallax.article.RawArticle;
import news.parallax.article.Span;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.yaml.Problems;

/** What holds of every article that the cleaner makes, whatever it is given. */
public final class CleanerProperties {
  private final ArticleCleaner cleaner;

  CleanerProperties() {
    Problems problems = new Problems();
    cleaner =
        new ArticleCleaner(
            OutletList.read(Path.of("pipelines/outlets.yaml"), "outlets.yaml", problems));
    problems.throwIfAny();
  }

  /** What does not hold of the article; empty if all does. */
  String failure(RawArticle raw) {
    try {
      check(raw, cleaner.clean(raw));
      return "";
    } catch (UnusableArticleException e) {
      return "";
    } catch (RuntimeException | StackOverflowError e) {
      return told(e) + " for " + raw;
    }
  }

  /** What was thrown, and the innermost calls. */
  public static String told(Throwable thrown) {
    List<StackTraceElement> calls = List.of(thrown.getStackTrace());
    return thrown + " at " + calls.subList(0, Math.min(6, calls.size()));
  }

  private static void check(RawArticle raw, Article article) {
    int end = 0;
    for (Block block : article.blocks()) {
      demand(block.span().start() >= end, "a block overlaps the one before");
      demand(!block.span().in(article.text()).isBlank(), "a block is blank");
      end = block.span().end();
    }
    for (Excerpt excerpt : excerpts(article)) {
      Span where = excerpt.where();
      if (where != null) {
        demand(where.in(article.text()).equals(excerpt.text()), "no slice: " + excerpt);
        Span read = article.read().origin().toRead(where);
        demand(read.end() <= raw.text().length(), "beyond the text read: " + excerpt);
      }
    }
    for (int at = 0; at < article.text().length(); at++) {
      Span read = article.read().origin().toRead(new Span(at, at + 1));
      demand(read.end() <= raw.text().length(), "beyond the text read: " + at);
    }
  }

  private static List<Excerpt> excerpts(Article article) {
    List<Excerpt> all = new ArrayList<>();
    article.credits().forEach(c -> all.add(new Excerpt(c.where().in(article.text()), c.where())));
    if (article.headline() != null) {
      all.add(article.headline());
    }
    if (article.byline() != null) {
      all.add(article.byline());
    }
    if (article.dateline() != null) {
      all.add(article.dateline());
    }
    if (article.date().where() != null) {
      all.add(new Excerpt(String.valueOf(article.date().raw()), article.date().where()));
    }
    return all;
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
