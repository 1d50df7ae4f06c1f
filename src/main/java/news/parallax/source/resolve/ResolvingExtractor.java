package news.parallax.source.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.AttributionFinder;
import news.parallax.source.CitedSource;
import news.parallax.source.CueStance;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Manner;
import news.parallax.source.SourceResolver;
import news.parallax.text.Document;
import news.parallax.text.syntax.ParsedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions, then says who their sources are and what the cues tell. Threads may share
 * one.
 */
public final class ResolvingExtractor implements AttributionExtractor {
  private final AttributionFinder finder;
  private final SourceResolver resolver;
  private final Channels channels;

  /**
   * @param actors outlets among them are recognised where a source tells them something
   */
  public ResolvingExtractor(AttributionFinder finder, SourceResolver resolver, ActorList actors) {
    this.finder = finder;
    this.resolver = resolver;
    this.channels = new Channels(actors);
  }

  private static String lastWord(FoundAttribution a, Document document) {
    if (a.cue().isEmpty()) {
      return "";
    }
    String cue = a.cue().get(a.cue().size() - 1).in(document.plain());
    return cue.substring(cue.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** In what manner it is attributed, as far as words around the cue tell otherwise. */
  private static Manner manner(FoundAttribution a, String text) {
    if (Refusals.is(a, text)) {
      return a.as(Attribution.Act.DECLINED, a.nested()).manner();
    }
    if (UntoldContents.is(a, text)) {
      return a.as(Attribution.Act.TOPIC, a.nested()).manner();
    }
    boolean speech = a.act() != Attribution.Act.TOPIC && SupposedSpeech.is(a, text);
    return speech ? a.as(Attribution.Act.INTENTION, a.nested()).manner() : a.manner();
  }

  @Override
  public List<Attribution> extract(ParsedDocument parsed) {
    return extract(parsed, null);
  }

  @Override
  public List<Attribution> extract(ParsedDocument parsed, @Nullable LocalDate published) {
    Document document = parsed.document();
    List<FoundAttribution> found = finder.find(parsed);
    List<CitedSource> sources = resolver.resolve(parsed, found, published);
    List<Attribution> attributions = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      FoundAttribution a = found.get(i);
      attributions.add(
          new Attribution(
              a.parts(),
              manner(a, document.plain()),
              a.by(),
              a.confidence(),
              sources.get(i),
              CueStance.of(a.cueLemma(), lastWord(a, document)),
              channels.of(document, a, sources.get(i)),
              channels.viaOutlet(document, a)));
    }
    return attributions;
  }
}
