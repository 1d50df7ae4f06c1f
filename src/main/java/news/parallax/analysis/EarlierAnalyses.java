package news.parallax.analysis;

import news.parallax.article.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * The analyses of earlier runs, found by what a record holds and not by where it was read. They
 * save work and never change a result.
 */
public interface EarlierAnalyses {
  /** No earlier run is known, and nothing is kept for later ones. */
  EarlierAnalyses NONE =
      new EarlierAnalyses() {
        @Override
        public @Nullable Analysis find(RawArticle raw) {
          return null;
        }

        @Override
        public void keep(RawArticle raw, Analysis analysis) {}
      };

  /** The analysis of a record of the same content; null if none is known. */
  @Nullable Analysis find(RawArticle raw);

  /** Keeps an analysis for later runs, in place of one that is known. */
  void keep(RawArticle raw, Analysis analysis);
}
