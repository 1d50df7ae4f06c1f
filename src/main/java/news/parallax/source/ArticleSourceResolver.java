package news.parallax.source;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.Document;

/** Resolves sources within their article, by names, titles and order. Threads may share one. */
public final class ArticleSourceResolver implements SourceResolver {
  private final SourceTyping typing = new SourceTyping();

  @Override
  public List<CitedSource> resolve(Document document, List<FoundAttribution> attributions) {
    List<CitedSource> sources = new ArrayList<>();
    for (FoundAttribution attribution : attributions) {
      sources.add(source(document, attribution, sources));
    }
    return sources;
  }

  private CitedSource source(
      Document document, FoundAttribution attribution, List<CitedSource> before) {
    if (attribution.source().isEmpty()) {
      if (attribution.carriesOn() && !before.isEmpty()) {
        CitedSource last = before.get(before.size() - 1);
        return new CitedSource(
            last.name(), last.type(), last.typeEvidence(), last.form(), "carried_on");
      }
      return new CitedSource(
          CitedSource.UNKNOWN_NAME,
          SourceType.UNKNOWN,
          "",
          CitedSource.Form.UNNAMED_INDIVIDUAL,
          "none");
    }
    Span span = attribution.source().get(0);
    String name = span.in(document.text());
    SourceTyping.Decision decision = typing.decide(name);
    return new CitedSource(
        name, decision.type(), decision.evidence(), CitedSource.Form.NAMED_INDIVIDUAL, "name");
  }
}
