package news.parallax.source;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.Document;

/**
 * Resolves sources within their article: surnames to full names, titles and pronouns to people,
 * short forms to bodies, documents to who issued them. Threads may share one.
 */
public final class ArticleSourceResolver implements SourceResolver {
  private final WordClasses wordClasses = new WordClasses();
  private final WordLists lists = new WordLists();
  private final NameLists names = new NameLists();
  private final SourceTyping typing = new SourceTyping();
  private final ActorList actors;

  /**
   * @param actors names and types that the user has fixed
   */
  public ArticleSourceResolver(ActorList actors) {
    this.actors = actors;
  }

  @Override
  public List<CitedSource> resolve(Document document, List<FoundAttribution> attributions) {
    if (attributions.isEmpty()) {
      return List.of();
    }
    Grammar grammar = new Grammar(document, wordClasses, lists);
    Cast cast = new Cast(grammar, wordClasses, document.text(), document.sentences().size(), names);
    Resolution resolution = new Resolution(document, grammar, cast, names, lists, attributions);
    List<CitedSource> sources = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      sources.add(cited(resolution.of(i)));
    }
    return sources;
  }

  private CitedSource cited(Resolution.Resolved resolved) {
    Actor actor = actors.find(resolved.name());
    SourceTyping.Decision decision = decide(resolved);
    return new CitedSource(
        actor == null ? resolved.name() : actor.name(),
        actor == null ? decision.type() : actor.type(),
        actor == null ? decision.evidence() : resolved.name(),
        actor == null ? resolved.form() : form(actor, resolved.form()),
        resolved.how(),
        resolved.speaksFor().isEmpty() ? null : resolved.speaksFor(),
        resolved.anonymous());
  }

  /** Bodies of the list may look like people: "Al Jazeera". */
  private static Form form(Actor actor, Form form) {
    boolean body =
        switch (actor.type()) {
          case MEDIA, INTERNATIONAL_BODY, BUSINESS, CIVIL_SOCIETY -> true;
          default -> false;
        };
    return body && form == Form.NAMED_INDIVIDUAL ? Form.NAMED_GROUP : form;
  }

  /** From the words of the mention, then from how the article describes the source elsewhere. */
  private SourceTyping.Decision decide(Resolution.Resolved resolved) {
    SourceTyping.Decision byMention = typing.decide(resolved.description());
    SourceTyping.Decision byTitles = typing.decide(resolved.titles());
    if (byTitles.strength() < byMention.strength()) {
      byMention = byTitles;
    }
    if (byMention.type() != SourceType.UNKNOWN) {
      return byMention;
    }
    if (!resolved.speaksFor().isEmpty()) {
      Actor actor = actors.find(resolved.speaksFor());
      return actor == null
          ? SourceTyping.UNDECIDED
          : new SourceTyping.Decision(actor.type(), resolved.speaksFor(), 0);
    }
    boolean country =
        resolved.form() == Form.NAMED_GROUP && names.isCountry(lower(resolved.name()));
    return country
        ? new SourceTyping.Decision(SourceType.GOVERNMENT, resolved.name(), 0)
        : SourceTyping.UNDECIDED;
  }

  private static String lower(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
