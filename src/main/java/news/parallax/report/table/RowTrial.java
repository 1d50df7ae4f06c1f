package news.parallax.report.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleFactsFormat;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.ArticleTrial;
import news.parallax.analysis.RunKnowledge;
import news.parallax.coverage.RunCoverage;
import news.parallax.frame.Codebook;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.UserColumns;
import news.parallax.story.StorySignatureFormat;
import org.jspecify.annotations.Nullable;

/**
 * Packs an article, unpacks it, makes the cells of all its rows and counts it, as the steps that
 * write will do. What only all articles together tell, such as its story, is not known yet.
 */
public final class RowTrial implements ArticleTrial {
  private static final long serialVersionUID = 1;

  private final List<Codebook> codebooks;
  private final UserColumns further;

  /**
   * @param codebooks all codebooks that assignments name
   * @param further what users bring
   */
  public RowTrial(List<Codebook> codebooks, UserColumns further) {
    this.further = further;
    this.codebooks = List.copyOf(codebooks);
  }

  @Override
  public void attempt(AnalysedArticle article) {
    try {
      StorySignatureFormat.write(
          article.signature(), new DataOutputStream(new ByteArrayOutputStream()));
      ArticleInRun placed = RunKnowledge.NONE.place(packed(article.facts()));
      new ArticleRows(codebooks, further).write(placed, new Cells());
      new RunCoverage().add(placed);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  private static ArticleFacts packed(ArticleFacts facts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ArticleFactsFormat.write(facts, new DataOutputStream(bytes));
    return ArticleFactsFormat.read(
        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  /** Makes the cells of rows and forgets them. */
  private static final class Cells implements ArticleRows.Sink {
    @Override
    public <R> void write(Table<R> table, List<R> rows) {
      @Nullable Object @Nullable [] last = null;
      for (@Nullable Object[] cells : table.sortedCells(rows)) {
        if (last != null && table.compare(last, cells) >= 0) {
          throw new IllegalStateException("A row of " + table.name() + " is there twice");
        }
        last = cells;
      }
    }
  }
}
