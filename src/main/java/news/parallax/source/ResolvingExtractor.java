package news.parallax.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import news.parallax.text.Document;
import news.parallax.text.syntax.ParsedDocument;

/**
 * Finds attributions, then says who their sources are and what the cues tell. Threads may share
 * one.
 */
public final class ResolvingExtractor implements AttributionExtractor {
  /** Attributions found and, in the same order, whom they cite. */
  private record Read(List<FoundAttribution> found, List<CitedSource> sources) {}

  private final Function<ParsedDocument, Read> reader;
  private final Channels channels;
  private final CueStances stances = new CueStances();

  /**
   * @param actors outlets among them are recognised where a source tells them something
   */
  public ResolvingExtractor(AttributionFinder finder, SourceResolver resolver, ActorList actors) {
    this(
        document -> {
          List<FoundAttribution> found = finder.find(document);
          return new Read(found, resolver.resolve(document, found));
        },
        actors);
  }

  private ResolvingExtractor(Function<ParsedDocument, Read> reader, ActorList actors) {
    this.reader = reader;
    this.channels = new Channels(actors);
  }

  /** The extractor of the project: rules, and resolution with the user's actors. */
  public static ResolvingExtractor byRules(ActorList actors) {
    RuleAttributionFinder finder = new RuleAttributionFinder();
    ArticleSourceResolver resolver = new ArticleSourceResolver(actors);
    return new ResolvingExtractor(
        parsed -> {
          Document document = parsed.document();
          Grammar grammar = finder.grammar(document);
          List<FoundAttribution> found = finder.find(document, grammar);
          return new Read(found, resolver.resolve(document, grammar, found));
        },
        actors);
  }

  private static String lastWord(FoundAttribution a, Document document) {
    if (a.cue().isEmpty()) {
      return "";
    }
    String cue = a.cue().get(a.cue().size() - 1).in(document.plain());
    return cue.substring(cue.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Attribution> extract(ParsedDocument parsed) {
    Document document = parsed.document();
    Read read = reader.apply(parsed);
    List<FoundAttribution> found = read.found();
    List<CitedSource> sources = read.sources();
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
              stances.of(a.cueLemma(), lastWord(a, document)),
              a.rule(),
              a.confidence(),
              a.negated(),
              channels.of(document, a, sources.get(i)),
              channels.viaOutlet(document, a),
              a.act(),
              a.nested()));
    }
    return attributions;
  }
}
