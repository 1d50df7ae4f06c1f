package news.parallax.source;

import java.util.List;
import news.parallax.text.syntax.ParsedDocument;

/**
 * Finds where a text attributes something to somebody: spans only, no names resolved. Rules and
 * trained models alike stand behind it. Threads may share one.
 */
public interface AttributionFinder {

  /**
   * The attributions of the text, in reading order of their first content span. Paragraphs of
   * section {@code METADATA} are passed over.
   */
  List<FoundAttribution> find(ParsedDocument document);
}
