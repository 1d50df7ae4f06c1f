package news.parallax.source.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.FoundAttribution;
import news.parallax.source.SourceResolver;
import news.parallax.source.SourceType;
import news.parallax.text.mention.ArticleMentions;
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
  private final SourceTyping typing;
  private final ActorList actors;

  /**
   * @param actors names and types that the user has fixed
   */
  public ArticleSourceResolver(ActorList actors) {
    this.actors = actors;
    typing = new SourceTyping(actors);
  }

  @Override
  public List<CitedSource> resolve(ParsedDocument document, List<FoundAttribution> attributions) {
    return resolve(document, attributions, null);
  }

  @Override
  public List<CitedSource> resolve(
      ParsedDocument document, List<FoundAttribution> attributions, @Nullable LocalDate published) {
    if (attributions.isEmpty()) {
      return List.of();
    }
    ArticleMentions mentions = mentionFinder.find(document);
    Resolution resolution = new Resolution(new CitingArticle(mentions, attributions), names);
    SourceKinds kinds = new SourceKinds(mentions, typing, actors, names, published);
    List<CitedSource> sources = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      resolution.of(i);
    }
    for (int i = 0; i < attributions.size(); i++) {
      sources.add(cited(kinds, resolution.again(i)));
    }
    return sources;
  }

  private CitedSource cited(SourceKinds kinds, Resolved resolved) {
    Actor actor = resolved.isNamed() ? actors.find(resolved.name()) : null;
    SourceTyping.Decision decision = kinds.decide(resolved, actor);
    return new CitedSource(
        actor == null ? resolved.name() : actor.name(),
        decision.type(),
        decision.evidence(),
        form(decision, resolved),
        resolved.how(),
        resolved.speaksFor().isEmpty() ? null : resolved.speaksFor(),
        resolved.anonymous());
  }

  /** Bodies that are known by name may look like people: "Al Jazeera". */
  private Form form(SourceTyping.Decision decision, Resolved resolved) {
    SourceType type = decision.type();
    if (resolved.how().equals("description") && resolved.entity() == null) {
      return ofDescribed(decision, resolved);
    }
    if (resolved.form() == Form.NAMED_INDIVIDUAL && typing.isPlural(resolved.name())) {
      return Form.UNNAMED_GROUP;
    }
    if (resolved.form() == Form.UNNAMED_INDIVIDUAL && type == SourceType.DOCUMENT_DATA) {
      return Form.UNNAMED_GROUP;
    }
    if (resolved.form() == Form.NAMED_GROUP && type == SourceType.DOCUMENT_DATA) {
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
        isListedBody(resolved.name()) || typing.decideName(resolved.name()).type() == type;
    return known ? Form.NAMED_GROUP : Form.NAMED_INDIVIDUAL;
  }

  /** A document stands for whoever issued it; "the agency" is one that has a name. */
  private static Form ofDescribed(SourceTyping.Decision decision, Resolved resolved) {
    if (resolved.isNamed()) {
      return resolved.form();
    }
    if (decision.isIssued()) {
      return Form.NAMED_GROUP;
    }
    boolean paper = decision.type() == SourceType.DOCUMENT_DATA;
    if (resolved.form() == Form.UNNAMED_INDIVIDUAL && decision.isOfBody()) {
      boolean definite = resolved.description().startsWith("the ");
      return definite ? Form.NAMED_GROUP : Form.UNNAMED_GROUP;
    }
    return paper ? Form.UNNAMED_GROUP : resolved.form();
  }

  private boolean isListedBody(String name) {
    Actor actor = actors.find(name);
    return actor != null && !actor.unlessTold();
  }
}
