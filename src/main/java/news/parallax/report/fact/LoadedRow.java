package news.parallax.report.fact;

import news.parallax.analysis.VoicedLoadedWord;
import org.jspecify.annotations.Nullable;

/** What a row of {@code fact_loaded_word} is made of. */
public record LoadedRow(ArticleRow article, VoicedLoadedWord word) {

  @Nullable String attributionId() {
    return article.attributionId(word.attribution());
  }

  @Nullable String sourceId() {
    return article.sourceId(word.attribution());
  }
}
