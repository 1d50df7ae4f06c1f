package news.parallax.source;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.Document;

/**
 * Finds attributions, then says who their sources are and what the cues tell. Threads may share
 * one.
 */
public final class ResolvingExtractor implements AttributionExtractor {
  private final AttributionFinder finder;
  private final SourceResolver resolver;
  private final CueStances stances = new CueStances();

  public ResolvingExtractor(AttributionFinder finder, SourceResolver resolver) {
    this.finder = finder;
    this.resolver = resolver;
  }

  @Override
  public List<Attribution> extract(Document document) {
    List<FoundAttribution> found = finder.find(document);
    List<CitedSource> sources = resolver.resolve(document, found);
    List<Attribution> attributions = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      FoundAttribution a = found.get(i);
      attributions.add(
          new Attribution(
              a.source(),
              a.cue(),
              a.content(),
              a.type(),
              sources.get(i),
              stances.of(a.cueLemma()),
              a.rule(),
              a.confidence()));
    }
    return attributions;
  }
}
