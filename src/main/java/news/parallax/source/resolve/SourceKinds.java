package news.parallax.source.resolve;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceType;
import news.parallax.source.type.CommitteeTerms;
import news.parallax.source.type.Decision;
import news.parallax.source.type.FormerOffice;
import news.parallax.source.type.HeadRole;
import news.parallax.source.type.ListedTypes;
import news.parallax.source.type.PowerTerms;
import news.parallax.source.type.SourceTyping;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Description;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Initials;
import news.parallax.text.mention.NameLists;
import org.jspecify.annotations.Nullable;

/** Tells what kind each source of one article is, from its words and from the list of actors. */
final class SourceKinds {
  private static final Pattern BEFALLS = Pattern.compile(", (?:under|after|amid|during) .*");

  private static final Pattern TAKEN_UP =
      Pattern.compile("(?i)(?:the|this|that|its) (?:group|organi[sz]ation|movement|network)");

  /** How often a group is named that an article is about. */
  private static final int OFTEN = 3;

  private static final Set<String> PARLIAMENTS =
      Set.of("congress", "house", "senate", "parliament", "legislature", "assembly");

  private final ArticleMentions mentions;
  private final SourceTyping typing;
  private final ActorList actors;
  private final NameLists names;
  private final Principals principals;
  private final PowerTerms terms;
  private final boolean ofParliament;
  private final boolean ofArmed;
  private final @Nullable LocalDate published;
  private final Map<Entity, String> reporters;

  /**
   * @param published the date of the article, which tells who held office; null if not known
   * @param reporters who reports for which outlet, which tells what he is where nothing else does
   */
  SourceKinds(
      ArticleMentions mentions,
      SourceTyping typing,
      ActorList actors,
      NameLists names,
      @Nullable LocalDate published,
      Map<Entity, String> reporters) {
    this.mentions = mentions;
    this.reporters = reporters;
    this.typing = typing;
    this.actors = actors;
    this.names = names;
    principals = new Principals(mentions, typing, actors, names, published);
    this.published = published;
    terms = new PowerTerms(actors, published);
    ofParliament = mentions.entities().stream().anyMatch(this::isParliament);
    ofArmed = mentions.entities().stream().anyMatch(this::isArmed);
  }

  /** Whether the article names a parliament or a part of one more than by the way. */
  private boolean isParliament(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    return entity.mentions().size() > 1
        && PARLIAMENTS.contains(name.substring(name.lastIndexOf(' ') + 1))
        && typing.decide(entity.name()).type() == SourceType.POLITICIAN_PARTY;
  }

  /** The type of a source and what decided it. */
  Decision decide(Resolved resolved, @Nullable Actor actor) {
    if (actor != null && !actor.unlessTold()) {
      return new Decision(actor.typeOn(published), actor.name(), 0);
    }
    Decision told = told(resolved);
    if (actor != null && ListedTypes.knowBetter(actor, told, published)) {
      return new Decision(actor.typeOn(published), actor.name(), 0);
    }
    Entity entity = resolved.entity();
    boolean person = entity != null && entity.kind() == Kind.PERSON;
    SourceType byTerm = entity != null && person ? ofTerm(entity, told) : null;
    if (entity != null && byTerm != null) {
      return new Decision(byTerm, entity.name(), 1);
    }
    if (entity == null || !person || !told.isWeak()) {
      return told;
    }
    Decision known = ofPerson(entity);
    return told.isDecided() && known.isWeak() ? told : known;
  }

  /**
   * What all whom the list knows by a surname were on the day, where the article has no more than
   * the surname and an office that may be long past: "Secretary Diaz", who is a candidate now; null
   * if they differ, or the list does not know their times.
   */
  private @Nullable SourceType ofTerm(Entity person, Decision told) {
    boolean bare = person.name().indexOf(' ') < 0 && told.type() == SourceType.GOVERNMENT;
    if (!bare || published == null || isAnybody(person.name())) {
      return null;
    }
    SourceType untimed =
        principals.typeOfSurname(
            person, actor -> actor.terms().isEmpty() && principals.hasServants(actor));
    return untimed == null ? principals.typeOfSurname(person, principals::hasServants) : null;
  }

  /** From the words of the mention, then from how the article describes the source elsewhere. */
  private Decision told(Resolved resolved) {
    Decision ofTeam = principals.ofTeam(resolved.name());
    if (ofTeam.isDecided()) {
      return ofTeam;
    }
    boolean person = resolved.entity() != null && resolved.entity().kind() == Kind.PERSON;
    String mention = person ? withoutOthers(resolved) : resolved.description();
    mention = ofParliament ? CommitteeTerms.marked(mention) : mention;
    Decision byMention = typing.decide(dated(mention, person));
    Decision byTitles = typing.decide(dated(resolved.titles(), person));
    boolean byName = byMention.isDecided() && resolved.entity() != null && !person;
    if (byTitles.isDecided() && isShortForm(resolved, byMention)) {
      return byTitles;
    }
    boolean vaguer = !byMention.isFirm() && byTitles.strength() < byMention.strength();
    if (!byName && (vaguer || FormerOffice.yieldsTo(byMention, byTitles))) {
      byMention = byTitles;
    }
    boolean paper =
        person && (byMention.type() == SourceType.DOCUMENT_DATA || byMention.isIssued());
    if (paper && byTitles.isOfSomebody()) {
      return byTitles;
    }
    if (byMention.head() == HeadRole.SEAT && mayBeArmed(resolved)) {
      return byMention.undecided();
    }
    if (isState(resolved) && byMention.isDecided()) {
      return new Decision(SourceType.GOVERNMENT, resolved.name(), 0);
    }
    boolean oneOfMany = !person && resolved.entity() != null && byMention.isOneCitizen();
    Decision served = principals.ofServed(resolved.description() + " | " + resolved.titles());
    boolean tie = byMention.head() == HeadRole.KIN && served.isDecided();
    if (byMention.isDecided() && !paper && !oneOfMany && !tie) {
      return byMention;
    }
    if (!resolved.speaksFor().isEmpty()) {
      return principals.of(resolved.speaksFor());
    }
    if (served.isDecided()) {
      return served.of(byMention);
    }
    Entity entity = resolved.entity();
    String name = entity == null ? resolved.name() : entity.name();
    boolean place =
        entity != null && entity.kind() == Kind.PLACE && resolved.form() == Form.NAMED_GROUP;
    Decision known = place ? new Decision(SourceType.GOVERNMENT, name, 0) : typing.decideName(name);
    if (known.isDecided()) {
      return known;
    }
    boolean people = entity != null && entity.kind() == Kind.GROUP;
    return people
        ? new Decision(SourceType.CITIZEN, name, 2)
        : Initials.isInitials(name) ? ofInitials(name) : byMention.undecided();
  }

  /**
   * Without the people before the comma of "on a call with reporters, Lund", and those of "Lund,
   * under questioning by Sen. Diaz (D-Porto)", who are others.
   */
  private static String withoutOthers(Resolved resolved) {
    String description = BEFALLS.matcher(resolved.description()).replaceFirst("");
    int comma = description.indexOf(", ");
    boolean many =
        comma > 1 && description.charAt(comma - 1) == 's' && description.charAt(comma - 2) != 's';
    String name = resolved.name().toLowerCase(Locale.ROOT);
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return many && description.toLowerCase(Locale.ROOT).indexOf(surname) > comma
        ? description.substring(comma + 2)
        : description;
  }

  /** "China, the largest partner of Peru": a state, whatever else is told of it. */
  private boolean isState(Resolved resolved) {
    Entity entity = resolved.entity();
    return entity != null
        && entity.kind() == Kind.PLACE
        && resolved.form() == Form.NAMED_GROUP
        && resolved.name().equals(entity.name())
        && names.isCountry(entity.name().toLowerCase(Locale.ROOT));
  }

  /** "The group" where the article speaks of one that fights for no state. */
  private boolean mayBeArmed(Resolved resolved) {
    return ofArmed
        && resolved.entity() == null
        && TAKEN_UP.matcher(resolved.description()).matches();
  }

  private boolean isArmed(Entity entity) {
    return entity.mentions().size() >= OFTEN && typing.areArmed(entity.name());
  }

  private String dated(String description, boolean person) {
    return person ? terms.marked(description) : description;
  }

  /** "The committee" where the Senate Judiciary Committee is meant, whose name tells more. */
  private static boolean isShortForm(Resolved resolved, Decision told) {
    Entity entity = resolved.entity();
    return entity != null
        && entity.kind() == Kind.BODY
        && resolved.how().equals("short_form")
        && told.head() == HeadRole.SEAT
        && (entity.name().toLowerCase(Locale.ROOT) + " of ").contains(told.evidence() + " of ");
  }

  /**
   * "PHC" is what the Porto Housing Council is that the article names; stations have call signs.
   */
  private Decision ofInitials(String name) {
    for (Entity entity : mentions.entities()) {
      boolean full = entity.kind() == Kind.BODY && Initials.are(name, entity.name());
      Decision decision = full ? typing.decide(entity.name()) : Decision.UNDECIDED;
      if (decision.isDecided()) {
        return decision;
      }
    }
    return Initials.isCallSign(name) ? new Decision(SourceType.MEDIA, name, 0) : Decision.UNDECIDED;
  }

  /** "Kim", "Scott": names that are given names too, of which the list has but one. */
  private boolean isAnybody(String name) {
    boolean given =
        actors.isFirstName(name) || names.genderOf(name.toLowerCase(Locale.ROOT)) != Gender.UNKNOWN;
    return given && actors.bearers(name) < 2;
  }

  /**
   * A person of whom the article does not say what he is: whoever the list knows by the surname if
   * the article has nothing but it; who reports for an outlet is a journalist, and somebody with an
   * age or a home town a citizen.
   */
  private Decision ofPerson(Entity person) {
    SourceType bySurname =
        isAnybody(person.name()) ? null : principals.typeOfSurname(person, actor -> true);
    if (bySurname != null) {
      return new Decision(bySurname, person.name(), 1);
    }
    String outlet = reporters.get(person);
    if (outlet != null) {
      return new Decision(SourceType.MEDIA, outlet, Decision.BY_ANY_WORD);
    }
    Description age = person.firstOf(Description.Kind.AGE);
    Description home = age == null ? person.firstOf(Description.Kind.HOME) : age;
    if (home == null) {
      return Decision.UNDECIDED;
    }
    Decision body = age == null ? typing.decide(home.text()) : Decision.UNDECIDED;
    return body.isDecided() ? body : new Decision(SourceType.CITIZEN, home.lower(), 2);
  }
}
