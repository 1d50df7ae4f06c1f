package news.parallax.report.fact;

import news.parallax.analysis.VoicedLoadedWord;
import news.parallax.article.Key;
import org.jspecify.annotations.Nullable;

/** What a row of {@code fact_loaded_word} is made of. */
public record LoadedRow(ArticleRow article, VoicedLoadedWord word) {

  /** A word is loaded once. */
  String id() {
    return Key.of("lod", article.id(), word.span().start() + "-" + word.span().end());
  }

  @Nullable String attributionId() {
    return article.attributionId(word.attribution());
  }

  @Nullable String sourceId() {
    return article.sourceId(word.attribution());
  }
}
