package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.ArticleKeys;
import news.parallax.analysis.SectionFrame;
import news.parallax.coverage.HeadlineContrast;
import news.parallax.frame.Codebook;
import news.parallax.report.fact.ActorTables;
import news.parallax.report.fact.ArticleRow;
import news.parallax.report.fact.ArticleTable;
import news.parallax.report.fact.AttributionRow;
import news.parallax.report.fact.AttributionTable;
import news.parallax.report.fact.CreditRow;
import news.parallax.report.fact.CreditTable;
import news.parallax.report.fact.FrameKeys;
import news.parallax.report.fact.FrameTables;
import news.parallax.report.fact.HeadlineRow;
import news.parallax.report.fact.LabelRow;
import news.parallax.report.fact.LoadedRow;
import news.parallax.report.fact.LoadedTable;
import news.parallax.report.fact.RoleRow;
import news.parallax.report.fact.SectionFrameRow;

/**
 * Writes one part of each table that has rows of an article: {@code dim_article} and the facts. A
 * table without rows gets no file.
 *
 * <p>Articles are to be added in the order of their ids, and the ids of a part are to lie above
 * those of all earlier parts: then the parts put one behind the other are sorted.
 */
public final class ArticleParts implements Closeable {
  private final FrameKeys frames;
  private final OpenParts parts;

  /**
   * @param codebooks all codebooks that assignments name
   * @param part number of the part, from 0
   */
  public ArticleParts(RunFolder folder, List<Codebook> codebooks, int part) {
    this.frames = new FrameKeys(codebooks);
    this.parts = new OpenParts(folder, part);
  }

  /**
   * Adds the rows of an article.
   *
   * @throws IllegalArgumentException if the id of the article does not come after the last one's
   */
  public void write(ArticleInRun placed) throws IOException {
    ArticleFacts facts = placed.facts();
    ArticleRow article = new ArticleRow(placed, new ArticleKeys(placed));
    parts.write(ArticleTable.ARTICLE, List.of(article));
    parts.write(
        AttributionTable.ATTRIBUTION,
        IntStream.range(0, facts.attributions().size())
            .mapToObj(i -> new AttributionRow(article, i))
            .toList());
    parts.write(
        FrameTables.FRAME,
        facts.assignments().stream().map(assignment -> frames.row(article, assignment)).toList());
    parts.write(
        FrameTables.SECTION_FRAME,
        SectionFrame.of(facts, frames::judgedAsAWhole).stream()
            .map(found -> new SectionFrameRow(frames.row(article, found.strongest()), found))
            .toList());
    parts.write(
        FrameTables.HEADLINE,
        HeadlineContrast.of(facts).stream()
            .map(
                contrast ->
                    new HeadlineRow(article, frames.codebook(contrast.codebookId()), contrast))
            .toList());
    parts.write(
        ActorTables.LABEL,
        IntStream.range(0, facts.actors().labels().size())
            .mapToObj(i -> new LabelRow(article, i))
            .toList());
    parts.write(
        ActorTables.ROLE,
        IntStream.range(0, facts.actors().roles().size())
            .mapToObj(i -> new RoleRow(article, i))
            .toList());
    parts.write(
        LoadedTable.LOADED_WORD,
        facts.loadedWords().stream().map(word -> new LoadedRow(article, word)).toList());
    parts.write(
        CreditTable.CREDIT,
        IntStream.range(0, facts.article().credits().size())
            .mapToObj(i -> new CreditRow(article, i))
            .toList());
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
