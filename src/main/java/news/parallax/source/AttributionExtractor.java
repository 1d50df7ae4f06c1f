package news.parallax.source;

import java.util.List;
import news.parallax.text.syntax.ParsedDocument;

/** Finds the attributions of an article. Threads may share one. */
public interface AttributionExtractor {

  /**
   * The attributions of the text, in reading order of their first content span. Paragraphs of
   * section {@code METADATA} are passed over.
   */
  List<Attribution> extract(ParsedDocument document);
}
