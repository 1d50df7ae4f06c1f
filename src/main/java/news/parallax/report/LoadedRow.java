package news.parallax.report;

import news.parallax.article.Key;
import news.parallax.coverage.VoicedLoadedWord;
import org.jspecify.annotations.Nullable;

/** What a row of {@code fact_loaded_word} is made of. */
record LoadedRow(ArticleRow article, VoicedLoadedWord word) {

  /** A word is loaded once. */
  String id() {
    return Key.of("lod", article.id(), word.span().start() + "-" + word.span().end());
  }

  @Nullable String attributionId() {
    int speaker = word.attribution();
    return speaker < 0 ? null : article.keys().attribution(speaker);
  }

  @Nullable String sourceId() {
    int speaker = word.attribution();
    return speaker < 0 ? null : article.keys().source(speaker);
  }
}
