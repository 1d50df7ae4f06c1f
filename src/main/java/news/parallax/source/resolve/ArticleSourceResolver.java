package news.parallax.source.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.FoundAttribution;
import news.parallax.source.SourceProfile;
import news.parallax.source.SourceResolver;
import news.parallax.source.SourceType;
import news.parallax.source.type.Decision;
import news.parallax.source.type.SourceTyping;
import news.parallax.text.Plurals;
import news.parallax.text.grammar.GrammarReader;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.CoinedNames;
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
  /** From here on a quotation without a cue goes on with the words of who was quoted before. */
  private static final double LEAST_SURE = 0.5;

  /** "The group that organized the march" is told by what it did, for it has no name. */
  private static final Pattern TOLD_APART = Pattern.compile("^the [\\p{L}-]+ (?:that|who|which) ");

  private final MentionFinder mentionFinder = new MentionFinder();
  private final NameLists names = new NameLists();
  private final WordClasses wordClasses = GrammarReader.shipped().wordClasses();
  private final ProfileWords profileWords = new ProfileWords();
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
    CitingArticle article = new CitingArticle(mentions, attributions, actors, names);
    Resolution resolution = new Resolution(article, names);
    Map<Entity, String> reporters = new Reporters(article, names).find();
    SourceKinds kinds = new SourceKinds(mentions, typing, actors, names, published, reporters);
    List<Resolved> resolved = resolved(article, resolution);
    List<Decision> decisions = new ArrayList<>(attributions.size());
    List<Form> forms = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      Resolved source = resolved.get(i);
      Decision decision = kinds.decide(source, actor(source, article));
      decisions.add(isUnsure(attributions.get(i), source) ? Decision.UNDECIDED : decision);
      forms.add(form(decision, source));
    }
    List<SourceType> types = decisions.stream().map(Decision::type).toList();
    List<SourceProfile> profiles =
        new SourceProfiles(article, profileWords, names, typing).of(resolved, types, forms);
    List<CitedSource> sources = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      boolean carried =
          i > 0
              && resolved.get(i).how().equals("carried_on")
              && !isUnsure(attributions.get(i), resolved.get(i));
      sources.add(
          carried
              ? sources.get(i - 1).as("carried_on")
              : cited(
                  resolved.get(i),
                  actor(resolved.get(i), article),
                  decisions.get(i),
                  forms.get(i),
                  profiles.get(i)));
    }
    return sources;
  }

  /** Whom the attributions cite. */
  private static List<Resolved> resolved(CitingArticle article, Resolution resolution) {
    List<Resolved> all = new ArrayList<>(article.attributions.size());
    for (int i = 0; i < article.attributions.size(); i++) {
      resolution.of(i);
    }
    for (int i = 0; i < article.attributions.size(); i++) {
      all.add(resolution.again(i));
    }
    return all;
  }

  /**
   * Whether it is not sure enough who speaks to say of what type he is: a pronoun that may stand
   * for another, a quotation of which no more is known than about whom the sentence before is, or
   * what more likely says nothing of anything ("the gunman shot at a photo").
   */
  private static boolean isUnsure(FoundAttribution attribution, Resolved source) {
    Double confidence = attribution.confidence();
    boolean less = confidence == null || confidence < LEAST_SURE;
    boolean guessed =
        switch (attribution.by().rule()) {
          case FLOATING_QUOTATION -> less;
          case LABEL_COLON -> less && isPlace(source.entity()); // perhaps a topic
          default -> Attribution.isDoubtful(attribution.type(), attribution.act(), confidence);
        };
    return guessed || source.how().equals(CitedSource.DOUBTED_PRONOUN);
  }

  private static boolean isPlace(@Nullable Entity entity) {
    return entity != null && entity.kind() == Entity.Kind.PLACE;
  }

  /**
   * Whom the list knows by the name; nobody by a surname that somebody else of the article bears
   * who is cited, "Biden" beside Hunter Biden, unless an office beside it tells more.
   */
  private @Nullable Actor actor(Resolved resolved, CitingArticle article) {
    Actor actor = resolved.isNamed() ? actors.find(resolved.name()) : null;
    Entity bare = resolved.entity();
    boolean surname =
        actor != null
            && bare != null
            && resolved.name().indexOf(' ') < 0
            && actor.name().endsWith(" " + resolved.name())
            && bare.titles().isEmpty();
    return surname && bare != null && article.isRelativeCited(bare) ? null : actor;
  }

  private CitedSource cited(
      Resolved resolved,
      @Nullable Actor actor,
      Decision decision,
      Form form,
      SourceProfile profile) {
    return new CitedSource(
        actor == null ? resolved.name() : actor.name(),
        decision.type(),
        decision.evidence(),
        form,
        resolved.how(),
        resolved.speaksFor().isEmpty() ? null : resolved.speaksFor(),
        profile);
  }

  /** Bodies that are known by name may look like people: "Al Jazeera". */
  private Form form(Decision decision, Resolved resolved) {
    SourceType type = decision.type();
    if (resolved.how().equals(CitedSource.DESCRIPTION) && resolved.entity() == null) {
      return ofDescribed(decision, resolved);
    }
    if (resolved.isNamed() && typing.isPlural(resolved.name())) {
      return Form.UNNAMED_GROUP;
    }
    if (type == SourceType.DOCUMENT_DATA) {
      return Form.DOCUMENT;
    }
    if (resolved.form() != Form.NAMED_INDIVIDUAL) {
      return resolved.form();
    }
    boolean listed =
        switch (type) {
          case MEDIA, INTERNATIONAL_BODY, BUSINESS, CIVIL_SOCIETY -> isListedBody(resolved.name());
          default -> false;
        };
    boolean body =
        listed
            || isTypedBody(resolved, type)
            || CoinedNames.isCoined(resolved.name())
            || isEverydayWord(resolved);
    return body ? Form.NAMED_GROUP : Form.NAMED_INDIVIDUAL;
  }

  /** "Nature", "Women", "Eateries": a word that nothing shows to be what somebody is called. */
  private boolean isEverydayWord(Resolved resolved) {
    String word = resolved.name().toLowerCase(Locale.ROOT);
    String one = Plurals.singular(word);
    boolean told = resolved.entity() != null && resolved.entity().isToldPerson();
    return word.indexOf(' ') < 0
        && !told
        && (wordClasses.isCommon(word) || wordClasses.isCommon(one))
        && !actors.hasSurname(word);
  }

  /** Whether the name alone tells the type, as that of no person does. */
  private boolean isTypedBody(Resolved resolved, SourceType type) {
    boolean single = resolved.name().indexOf(' ') < 0;
    boolean perhaps = resolved.entity() == null || !resolved.entity().isSurelyPerson();
    boolean any =
        switch (type) {
          case MEDIA, INTERNATIONAL_BODY, BUSINESS, CIVIL_SOCIETY -> true;
          case EXPERT, GOVERNMENT, SECURITY_JUSTICE -> single && perhaps;
          case POLITICIAN_PARTY, CITIZEN, DOCUMENT_DATA, UNKNOWN -> false;
        };
    return any && typing.decideName(resolved.name()).type() == type;
  }

  /** A document stands for whoever issued it; "the agency" is one that has a name. */
  private static Form ofDescribed(Decision decision, Resolved resolved) {
    if (resolved.isNamed()) {
      return resolved.form();
    }
    if (decision.isIssued()) {
      return Form.NAMED_GROUP;
    }
    boolean paper = decision.type() == SourceType.DOCUMENT_DATA;
    if (resolved.form() == Form.UNNAMED_INDIVIDUAL && decision.isOfBody()) {
      String description = resolved.lower();
      boolean definite = description.startsWith("the ") && !TOLD_APART.matcher(description).find();
      return definite ? Form.NAMED_GROUP : Form.UNNAMED_GROUP;
    }
    return paper ? Form.DOCUMENT : resolved.form();
  }

  private boolean isListedBody(String name) {
    Actor actor = actors.find(name);
    return actor != null && !actor.unlessTold();
  }
}
