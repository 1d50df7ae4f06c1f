package news.parallax.source;

import java.util.List;
import news.parallax.text.Document;
import news.parallax.text.mention.ArticleMentions;

/** Finds the attributions of an article. Threads may share one. */
public interface AttributionExtractor {

  /**
   * The attributions of the text, in reading order of their first content span. Paragraphs of
   * section {@code METADATA} are passed over.
   */
  List<Attribution> extract(ArticleMentions mentions);

  /** The same, for a text whose mentions nobody else needs. */
  List<Attribution> extract(Document document);
}
