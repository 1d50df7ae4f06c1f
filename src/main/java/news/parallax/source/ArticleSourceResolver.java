package news.parallax.source;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Description;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Kind;
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
    if (attributions.isEmpty()) {
      return List.of();
    }
    ArticleMentions mentions = mentionFinder.find(document);
    Resolution resolution = new Resolution(new CitingArticle(mentions, attributions), names);
    List<CitedSource> sources = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      resolution.of(i);
    }
    for (int i = 0; i < attributions.size(); i++) {
      sources.add(cited(mentions, resolution.again(i)));
    }
    return sources;
  }

  private CitedSource cited(ArticleMentions mentions, Resolved resolved) {
    Actor actor = resolved.isNamed() ? actors.find(resolved.name()) : null;
    SourceTyping.Decision decision = decide(mentions, resolved, actor);
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
        isListedBody(resolved.name()) || typing.decideName(resolved.name()).type() == type;
    return known ? Form.NAMED_GROUP : Form.NAMED_INDIVIDUAL;
  }

  private boolean isListedBody(String name) {
    Actor actor = actors.find(name);
    return actor != null && !actor.unlessTold();
  }

  private SourceTyping.Decision decide(
      ArticleMentions mentions, Resolved resolved, @Nullable Actor actor) {
    if (actor != null && !actor.unlessTold()) {
      return new SourceTyping.Decision(actor.type(), resolved.name(), 0);
    }
    SourceTyping.Decision told = told(mentions, resolved);
    if (actor != null && told.isWeak()) {
      return new SourceTyping.Decision(actor.type(), resolved.name(), 0);
    }
    Entity entity = resolved.entity();
    boolean person = entity != null && entity.kind() == Kind.PERSON;
    if (entity == null || !person || !told.isWeak()) {
      return told;
    }
    SourceTyping.Decision known = ofPerson(entity);
    return told.isDecided() && known.isWeak() ? told : known;
  }

  /** From the words of the mention, then from how the article describes the source elsewhere. */
  private SourceTyping.Decision told(ArticleMentions mentions, Resolved resolved) {
    SourceTyping.Decision byMention = typing.decide(resolved.description());
    SourceTyping.Decision byTitles = typing.decide(resolved.titles());
    if (!byMention.isFirm() && byTitles.strength() < byMention.strength()) {
      byMention = byTitles;
    }
    boolean person = resolved.entity() != null && resolved.entity().kind() == Kind.PERSON;
    boolean paper = person && byMention.type() == SourceType.DOCUMENT_DATA;
    if (byMention.isDecided() && !paper) {
      return byMention;
    }
    if (!resolved.speaksFor().isEmpty()) {
      return ofClient(mentions, resolved.speaksFor());
    }
    String master = master(resolved.description() + " | " + resolved.titles());
    SourceTyping.Decision served =
        master.isEmpty() ? SourceTyping.UNDECIDED : ofClient(mentions, master);
    if (served.isDecided()) {
      return served;
    }
    Entity entity = resolved.entity();
    String name = entity == null ? resolved.name() : entity.name();
    boolean place =
        entity != null && entity.kind() == Kind.PLACE && resolved.form() == Form.NAMED_GROUP;
    SourceTyping.Decision known =
        place ? new SourceTyping.Decision(SourceType.GOVERNMENT, name, 0) : typing.decideName(name);
    boolean people = entity != null && entity.kind() == Kind.GROUP && !known.isDecided();
    return people ? new SourceTyping.Decision(SourceType.CITIZEN, name, 2) : known;
  }

  /** A spokesperson is of the type of whom he speaks for. */
  private SourceTyping.Decision ofClient(ArticleMentions mentions, String client) {
    Actor actor = actors.find(client);
    if (actor != null) {
      return new SourceTyping.Decision(actor.type(), client, 0);
    }
    Entity entity = mentions.named(client);
    SourceTyping.Decision decision =
        entity == null ? SourceTyping.UNDECIDED : typing.decide(entity.titles());
    if (decision.isDecided()) {
      return decision;
    }
    Actor listed = entity == null ? null : actors.find(entity.name());
    if (listed != null) {
      return new SourceTyping.Decision(listed.type(), listed.name(), 0);
    }
    SourceType bySurname = actors.typeOfSurname(entity == null ? client : entity.name());
    return bySurname == null
        ? typing.decideName(client)
        : new SourceTyping.Decision(bySurname, client, 0);
  }

  /**
   * A person of whom the article does not say what he is: whoever the list knows by the surname if
   * the article has nothing but it, or else somebody with an age or a home town is a citizen.
   */
  private SourceTyping.Decision ofPerson(Entity person) {
    SourceType bySurname = actors.typeOfSurname(person.name());
    if (bySurname != null) {
      return new SourceTyping.Decision(bySurname, person.name(), 1);
    }
    Description age = person.firstOf(Description.Kind.AGE);
    Description home = age == null ? person.firstOf(Description.Kind.HOME) : age;
    return home == null
        ? SourceTyping.UNDECIDED
        : new SourceTyping.Decision(SourceType.CITIZEN, home.lower(), 2);
  }

  /** Whose aide, adviser or campaign is described: "an Obama adviser"; empty if nobody's. */
  private String master(String description) {
    for (List<DescriptionWords.Token> part : DescriptionWords.parts(description)) {
      int servant = -1;
      for (int i = 0; i < part.size(); i++) {
        servant = names.isServant(part.get(i).word()) ? i : servant;
      }
      boolean to = servant >= 0 && servant + 2 < part.size();
      if (to && DescriptionWords.isServing(part.get(servant + 1).word())) {
        return part.get(part.size() - 1).word();
      }
      for (int i = servant - 1; i >= 0; i--) {
        String word = part.get(i).word();
        if (actors.typeOfSurname(word) != null || actors.find(word) != null) {
          return word;
        }
      }
    }
    return "";
  }
}
