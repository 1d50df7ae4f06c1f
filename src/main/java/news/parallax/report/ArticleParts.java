package news.parallax.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import news.parallax.coverage.ArticleFacts;
import news.parallax.coverage.ArticleInRun;
import news.parallax.coverage.ArticleKeys;
import news.parallax.coverage.HeadlineContrast;
import news.parallax.frame.Codebook;

/**
 * Writes one part of each table that has rows of an article: {@code dim_article} and the facts. A
 * table without rows gets no file.
 *
 * <p>Articles are to be added in the order of their ids, and the ids of a part are to lie above
 * those of all earlier parts: then the parts put one behind the other are sorted.
 */
public final class ArticleParts implements Closeable {
  private final RunFolder folder;
  private final FrameKeys frames;
  private final int part;
  private final Map<Table<?>, TablePart<?>> open = new HashMap<>();

  /**
   * @param codebooks all codebooks that assignments name
   * @param part number of the part, from 0
   */
  public ArticleParts(RunFolder folder, List<Codebook> codebooks, int part) {
    this.folder = folder;
    this.frames = new FrameKeys(codebooks);
    this.part = part;
  }

  /**
   * Adds the rows of an article.
   *
   * @throws IllegalArgumentException if the id of the article does not come after the last one's
   */
  public void write(ArticleInRun placed) throws IOException {
    ArticleFacts facts = placed.facts();
    ArticleRow article = new ArticleRow(placed, new ArticleKeys(placed));
    write(ArticleTables.ARTICLE, List.of(article));
    write(
        ArticleTables.ATTRIBUTION,
        IntStream.range(0, facts.attributions().size())
            .mapToObj(i -> new AttributionRow(article, i))
            .toList());
    write(
        ArticleTables.FRAME,
        facts.assignments().stream().map(assignment -> frames.row(article, assignment)).toList());
    write(
        FrameUseTables.HEADLINE,
        HeadlineContrast.of(facts).stream()
            .map(
                contrast ->
                    new HeadlineRow(article, frames.codebook(contrast.codebookId()), contrast))
            .toList());
    write(
        ActorTables.LABEL,
        IntStream.range(0, facts.actors().labels().size())
            .mapToObj(i -> new LabelRow(article, i))
            .toList());
    write(
        ActorTables.ROLE,
        IntStream.range(0, facts.actors().roles().size())
            .mapToObj(i -> new RoleRow(article, i))
            .toList());
    write(
        LoadedTable.LOADED_WORD,
        facts.loadedWords().stream().map(word -> new LoadedRow(article, word)).toList());
    write(
        ArticleTables.CREDIT,
        IntStream.range(0, facts.article().credits().size())
            .mapToObj(i -> new CreditRow(article, i))
            .toList());
  }

  private <R> void write(Table<R> table, List<R> rows) throws IOException {
    if (!rows.isEmpty()) {
      part(table).sortAndWrite(rows);
    }
  }

  @SuppressWarnings("unchecked") // a table's part is made for the table's rows
  private <R> TablePart<R> part(Table<R> table) throws IOException {
    TablePart<R> found = (TablePart<R>) open.get(table);
    if (found == null) {
      found = new TablePart<>(folder, table, part);
      open.put(table, found);
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (TablePart<?> each : new ArrayList<>(open.values())) {
      try {
        each.close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    open.clear();
    if (failure != null) {
      throw failure;
    }
  }
}
