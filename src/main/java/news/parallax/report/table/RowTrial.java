package news.parallax.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.ArticleTrial;
import news.parallax.analysis.RunKnowledge;
import news.parallax.bytes.ValueFormat;
import news.parallax.coverage.RunCoverage;
import news.parallax.frame.Codebook;
import news.parallax.report.schema.UserColumns;
import news.parallax.story.StorySignature;
import org.jspecify.annotations.Nullable;

/**
 * Packs an article, unpacks it, makes the cells of all its rows and counts it, as the steps that
 * write will do. What only all articles together tell, such as its story, is not known yet.
 */
public final class RowTrial implements ArticleTrial {
  private static final long serialVersionUID = 1;

  private final List<Codebook> codebooks;
  private final UserColumns further;

  /** Made when first needed: the keys of all frames are in it. Threads may share it. */
  private transient volatile @Nullable ArticleRows rows;

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
      ValueFormat.of(StorySignature.class).pack(article.signature());
      ArticleInRun placed = RunKnowledge.NONE.place(packed(article.facts()));
      rows().write(placed, new TriedCells());
      new RunCoverage().add(placed);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  private ArticleRows rows() {
    ArticleRows made = rows;
    if (made == null) {
      made = new ArticleRows(codebooks, further);
      rows = made;
    }
    return made;
  }

  private static ArticleFacts packed(ArticleFacts facts) throws IOException {
    ValueFormat<ArticleFacts> format = ValueFormat.of(ArticleFacts.class);
    return format.unpack(format.pack(facts));
  }
}
