package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import news.parallax.analysis.ArticleInRun;
import news.parallax.frame.Codebook;

/**
 * Writes one part of each table that has rows of an article: {@code dim_article} and the facts. A
 * table without rows gets no file.
 *
 * <p>Articles are to be added in the order of their ids, and the ids of a part are to lie above
 * those of all earlier parts: then the parts put one behind the other are sorted.
 */
public final class ArticleParts implements Closeable {
  private final ArticleRows rows;
  private final OpenParts parts;

  /**
   * @param codebooks all codebooks that assignments name
   * @param part number of the part, from 0
   * @throws IOException if the columns that users bring cannot be read
   */
  public ArticleParts(RunFolder folder, List<Codebook> codebooks, int part) throws IOException {
    this.rows = new ArticleRows(codebooks, UserColumnsFile.read(folder.root()));
    this.parts = new OpenParts(folder, part);
  }

  /**
   * Adds the rows of an article.
   *
   * @throws IllegalArgumentException if the id of the article does not come after the last one's
   */
  public void write(ArticleInRun placed) throws IOException {
    rows.write(placed, parts);
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
