package news.parallax.read;

import java.util.function.Consumer;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;

/** Reads the articles of a slice. Holds no state; threads may share one. */
public final class ArticleReader {
  private final TextFileReader textFiles = new TextFileReader();
  private final JsonLinesReader jsonLines = new JsonLinesReader();

  /**
   * Reads a slice. Every record ends up in exactly one of the two consumers, in the order of the
   * input; bad input is never thrown.
   *
   * @param columns which columns hold what; text files have none
   */
  public void read(
      InputSlice slice,
      ColumnMap columns,
      Consumer<RawArticle> articles,
      Consumer<Rejection> rejections) {
    switch (slice.format()) {
      case TEXT -> textFiles.read(slice, articles, rejections);
      case JSONL, JSONL_GZIP -> jsonLines.read(slice, columns, articles, rejections);
    }
  }
}
