package news.parallax.source;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.MentionFinder;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.ParsedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Resolves sources within their article: surnames to full names, titles and pronouns to people,
 * short forms to bodies, documents to who issued them. Threads may share one.
 */
public final class ArticleSourceResolver implements SourceResolver {
  private final MentionFinder mentionFinder = new MentionFinder();
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
  public List<CitedSource> resolve(ParsedDocument document, List<FoundAttribution> attributions) {
    if (attributions.isEmpty()) {
      return List.of();
    }
    CitingArticle article = new CitingArticle(mentionFinder.find(document), attributions);
    Resolution resolution = new Resolution(article, names);
    List<CitedSource> sources = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      sources.add(cited(resolution.of(i)));
    }
    return sources;
  }

  private CitedSource cited(Resolved resolved) {
    Actor actor = actors.find(resolved.name());
    SourceTyping.Decision decision = decide(resolved, actor);
    return new CitedSource(
        actor == null ? resolved.name() : actor.name(),
        decision.type(),
        decision.evidence(),
        form(decision.type(), resolved),
        resolved.how(),
        resolved.speaksFor().isEmpty() ? null : resolved.speaksFor(),
        resolved.anonymous());
  }

  /** Bodies that are known by name may look like people: "Al Jazeera". */
  private Form form(SourceType type, Resolved resolved) {
    if (resolved.form() == Form.NAMED_INDIVIDUAL && typing.isPlural(resolved.name())) {
      return Form.UNNAMED_GROUP;
    }
    if (resolved.form() == Form.UNNAMED_INDIVIDUAL && type == SourceType.DOCUMENT_DATA) {
      return Form.UNNAMED_GROUP;
    }
    boolean mayBeBody =
        switch (type) {
          case MEDIA, INTERNATIONAL_BODY, BUSINESS, CIVIL_SOCIETY -> true;
          default -> false;
        };
    if (!mayBeBody || resolved.form() != Form.NAMED_INDIVIDUAL) {
      return resolved.form();
    }
    boolean known =
        actors.find(resolved.name()) != null || typing.decideName(resolved.name()).type() == type;
    return known ? Form.NAMED_GROUP : Form.NAMED_INDIVIDUAL;
  }

  private SourceTyping.Decision decide(Resolved resolved, @Nullable Actor actor) {
    if (actor != null && !actor.unlessTold()) {
      return new SourceTyping.Decision(actor.type(), resolved.name(), 0);
    }
    SourceTyping.Decision told = decide(resolved);
    return actor == null || told.type() != SourceType.UNKNOWN
        ? told
        : new SourceTyping.Decision(actor.type(), resolved.name(), 0);
  }

  /** From the words of the mention, then from how the article describes the source elsewhere. */
  private SourceTyping.Decision decide(Resolved resolved) {
    SourceTyping.Decision byMention = typing.decide(resolved.description());
    SourceTyping.Decision byTitles = typing.decide(resolved.titles());
    if (!byMention.isFirm() && byTitles.strength() < byMention.strength()) {
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
    Actor served = served(resolved.description());
    if (served != null) {
      return new SourceTyping.Decision(served.type(), served.name(), 1);
    }
    Entity entity = resolved.entity();
    String name = entity == null ? resolved.name() : entity.name();
    boolean country = resolved.form() == Form.NAMED_GROUP && names.isCountry(lower(name));
    return country
        ? new SourceTyping.Decision(SourceType.GOVERNMENT, name, 0)
        : typing.decideName(name);
  }

  /** The actor of the list whose aide or adviser is described: "an Obama adviser". */
  private @Nullable Actor served(String description) {
    for (List<DescriptionWords.Token> part : DescriptionWords.parts(description)) {
      int last = part.size() - 1;
      for (int i = 0; i < last; i++) {
        Actor actor = actors.find(part.get(i).word());
        if (actor != null && names.isRole(part.get(last).word())) {
          return actor;
        }
      }
    }
    return null;
  }

  private static String lower(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
