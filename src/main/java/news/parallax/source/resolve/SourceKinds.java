package news.parallax.source.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceType;
import news.parallax.source.type.Decision;
import news.parallax.source.type.DescriptionWords;
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
  private static final String TEAM = "Team ";
  private static final Pattern BEFALLS = Pattern.compile(", (?:under|after|amid|during) .*");
  private static final Set<String> HONORIFICS =
      Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Rep.", "Gov.", "Mr", "Mrs", "Ms", "Dr");

  private final ArticleMentions mentions;
  private final SourceTyping typing;
  private final ActorList actors;
  private final NameLists names;
  private final Servants servants;
  private final PowerTerms terms;
  private final @Nullable LocalDate published;

  /**
   * @param published the date of the article, which tells who held office; null if not known
   */
  SourceKinds(
      ArticleMentions mentions,
      SourceTyping typing,
      ActorList actors,
      NameLists names,
      @Nullable LocalDate published) {
    this.mentions = mentions;
    this.typing = typing;
    this.actors = actors;
    this.names = names;
    servants = new Servants(names);
    this.published = published;
    terms = new PowerTerms(actors, published);
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
        typeOfSurname(person, actor -> actor.terms().isEmpty() && hasServants(actor));
    return untimed == null ? typeOfSurname(person, this::hasServants) : null;
  }

  /** From the words of the mention, then from how the article describes the source elsewhere. */
  private Decision told(Resolved resolved) {
    Decision ofTeam = ofTeam(resolved.name());
    if (ofTeam.isDecided()) {
      return ofTeam;
    }
    boolean person = resolved.entity() != null && resolved.entity().kind() == Kind.PERSON;
    String mention = person ? withoutOthers(resolved) : resolved.description();
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
    boolean oneOfMany = !person && resolved.entity() != null && byMention.isOneCitizen();
    Decision served = served(resolved.description() + " | " + resolved.titles());
    boolean tie = byMention.head() == HeadRole.KIN && served.isDecided();
    if (byMention.isDecided() && !paper && !oneOfMany && !tie) {
      return byMention;
    }
    if (!resolved.speaksFor().isEmpty()) {
      return ofClient(resolved.speaksFor());
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
    return many && description.indexOf(surname) > comma
        ? description.substring(comma + 2)
        : description;
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

  /** "Team Diaz": whatever Diaz is. */
  private Decision ofTeam(String name) {
    return name.startsWith(TEAM) ? ofClient(name.substring(TEAM.length())) : Decision.UNDECIDED;
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

  /** A spokesperson is of the type of whom he speaks for. */
  private Decision ofClient(String possessor) {
    String client = bare(possessor);
    Actor actor = actors.find(client);
    if (actor != null) {
      return new Decision(actor.typeOn(published), client, 0);
    }
    Entity named = mentions.named(client);
    Entity entity = named != null && named.kind() == Kind.PERSON ? named : null;
    Decision decision = entity == null ? Decision.UNDECIDED : typing.decide(entity.titles());
    if (decision.isDecided()) {
      return decision;
    }
    Actor listed = entity == null ? null : actors.find(entity.name());
    if (listed != null) {
      return new Decision(listed.typeOn(published), listed.name(), 0);
    }
    SourceType bySurname =
        entity == null
            ? actors.typeOfSurname(client, published, this::hasServants)
            : typeOfSurname(entity, this::hasServants);
    return bySurname == null ? typing.decideName(client) : new Decision(bySurname, client, 0);
  }

  /** "Diaz" of "Mr. Diaz'". */
  private String bare(String possessor) {
    String client = withoutApostrophe(possessor);
    int space = client.indexOf(' ');
    boolean titled = space > 0 && HONORIFICS.contains(client.substring(0, space));
    return titled ? client.substring(space + 1) : client;
  }

  private static String withoutApostrophe(String possessor) {
    int last = possessor.length() - 1;
    boolean apostrophe =
        last > 0 && (possessor.charAt(last) == '\'' || possessor.charAt(last) == '\u2019');
    return apostrophe ? possessor.substring(0, last) : possessor;
  }

  /** The type of all listed people who may be called "Mr. Diaz", or "Ms. Diaz"; null if several. */
  private @Nullable SourceType typeOfSurname(Entity person, Predicate<Actor> mayBe) {
    return actors.typeOfSurname(
        person.name(),
        published,
        actor -> mayBe.test(actor) && genderOf(actor).fits(person.gender()));
  }

  /** "Kim", "Scott": names that are given names too, of which the list has but one. */
  private boolean isAnybody(String name) {
    boolean given =
        actors.isFirstName(name) || names.genderOf(name.toLowerCase(Locale.ROOT)) != Gender.UNKNOWN;
    return given && actors.bearers(name) < 2;
  }

  private Gender genderOf(Actor actor) {
    int space = actor.name().indexOf(' ');
    return space < 0
        ? Gender.UNKNOWN
        : names.genderOf(actor.name().substring(0, space).toLowerCase(Locale.ROOT));
  }

  /** Whether spokespeople and aides are rather his than of others who bear the surname. */
  private boolean hasServants(Actor actor) {
    return switch (actor.typeOn(published)) {
      case MEDIA, CITIZEN, EXPERT -> false;
      default -> true;
    };
  }

  /**
   * A person of whom the article does not say what he is: whoever the list knows by the surname if
   * the article has nothing but it, or else somebody with an age or a home town is a citizen.
   */
  private Decision ofPerson(Entity person) {
    SourceType bySurname = isAnybody(person.name()) ? null : typeOfSurname(person, actor -> true);
    if (bySurname != null) {
      return new Decision(bySurname, person.name(), 1);
    }
    Description age = person.firstOf(Description.Kind.AGE);
    Description home = age == null ? person.firstOf(Description.Kind.HOME) : age;
    return home == null ? Decision.UNDECIDED : new Decision(SourceType.CITIZEN, home.lower(), 2);
  }

  /** An aide, an adviser or a campaign is of the type of whose it is; who was one, no longer. */
  private Decision served(String description) {
    for (List<DescriptionWords.Token> part : DescriptionWords.parts(description)) {
      String master = servants.master(part, this::isKnown);
      if (!master.isEmpty()) {
        return FormerOffice.of(ofClient(master), part, 0, part.size() - 1);
      }
    }
    return Decision.UNDECIDED;
  }

  /** Whether the list knows somebody by the word, or the article somebody by the surname. */
  private boolean isKnown(String word) {
    if (actors.hasSurname(word) || actors.find(word) != null) {
      return true;
    }
    Entity entity = mentions.named(word);
    return entity != null && entity.kind() == Kind.PERSON && entity.isSurelyPerson();
  }
}
