package news.parallax.source;

import java.time.LocalDate;
import java.util.List;
import news.parallax.text.syntax.ParsedDocument;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of an article. Threads may share one. */
public interface AttributionExtractor {

  /**
   * The attributions of the text, in reading order of their first content span. Paragraphs of
   * section {@code METADATA} are passed over.
   */
  List<Attribution> extract(ParsedDocument document);

  /**
   * The same for an article of which the date is known.
   *
   * @param published tells who held which office; null if not known
   */
  default List<Attribution> extract(ParsedDocument document, @Nullable LocalDate published) {
    return extract(document);
  }
}
