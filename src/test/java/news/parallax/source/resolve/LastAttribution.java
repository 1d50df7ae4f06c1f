package news.parallax.source.resolve;

import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;

/** The attribution that a text ends in, found as runs find it without a list of actors. */
final class LastAttribution {
  static final AttributionExtractor EXTRACTOR = LearnedAttributions.extractor(ActorList.EMPTY);

  private LastAttribution() {}

  static Attribution of(String text) {
    List<Attribution> found = EXTRACTOR.extract(ParsedText.of(text));
    return found.get(found.size() - 1);
  }
}
