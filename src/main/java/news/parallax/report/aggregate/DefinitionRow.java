package news.parallax.report.aggregate;

import news.parallax.analysis.ArticleKeys;
import news.parallax.frame.Codebook;
import news.parallax.frame.Frame;

/** A frame as its codebook defines it. */
record DefinitionRow(Codebook codebook, Frame frame) {
  String id() {
    return ArticleKeys.frame(codebook.id(), frame.id());
  }
}
