package news.parallax.report.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.ArticleKeys;
import news.parallax.analysis.SectionFrame;
import news.parallax.analysis.narrative.NarrativeReader;
import news.parallax.coverage.HeadlineContrast;
import news.parallax.frame.Codebook;
import news.parallax.report.fact.ActorTables;
import news.parallax.report.fact.ArticleRow;
import news.parallax.report.fact.ArticleTable;
import news.parallax.report.fact.AttributionRow;
import news.parallax.report.fact.AttributionTable;
import news.parallax.report.fact.AuthorTable;
import news.parallax.report.fact.CharacterRow;
import news.parallax.report.fact.CharacterTables;
import news.parallax.report.fact.CreditRow;
import news.parallax.report.fact.CreditTable;
import news.parallax.report.fact.FrameKeys;
import news.parallax.report.fact.FrameTables;
import news.parallax.report.fact.HeadlineRow;
import news.parallax.report.fact.LabelRow;
import news.parallax.report.fact.LoadedRow;
import news.parallax.report.fact.LoadedTable;
import news.parallax.report.fact.MetadataTable;
import news.parallax.report.fact.NarrativeRow;
import news.parallax.report.fact.RoleRow;
import news.parallax.report.fact.SectionFrameRow;
import news.parallax.report.fact.SentenceRow;
import news.parallax.report.fact.SentenceTable;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.UserColumns;

/** The rows that an article has in each table: {@code dim_article} and the facts. */
final class ArticleRows {
  /** One for all: its words are read from a file, and the rows of every article are tried. */
  private static final NarrativeReader NARRATIVES = new NarrativeReader();

  private final FrameKeys frames;
  private final Table<ArticleRow> articles;

  /**
   * @param codebooks all codebooks that assignments name
   * @param further what users bring
   */
  ArticleRows(List<Codebook> codebooks, UserColumns further) {
    this.articles = ArticleTable.with(further.articles());
    this.frames = new FrameKeys(codebooks);
  }

  /** Gives the rows of an article, table by table. */
  void write(ArticleInRun placed, RowSink parts) throws IOException {
    ArticleFacts facts = placed.facts();
    ArticleRow article = new ArticleRow(placed, new ArticleKeys(placed));
    parts.write(articles, List.of(article));
    parts.write(
        SentenceTable.SENTENCE,
        IntStream.range(0, facts.sentences().size())
            .mapToObj(i -> new SentenceRow(article, i))
            .toList());
    parts.write(AttributionTable.ATTRIBUTION, AttributionRow.of(article));
    parts.write(AuthorTable.ARTICLE_AUTHOR, AuthorTable.rows(article));
    parts.write(MetadataTable.METADATA, MetadataTable.rows(article));
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
        CharacterTables.CHARACTER,
        IntStream.range(0, facts.actors().castings().size())
            .mapToObj(i -> new CharacterRow(article, i))
            .toList());
    parts.write(
        CharacterTables.NARRATIVE,
        NARRATIVES.read(facts).stream()
            .map(part -> new NarrativeRow(article, part, frames.key(part.frame())))
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
}
