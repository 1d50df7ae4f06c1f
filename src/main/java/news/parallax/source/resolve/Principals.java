package news.parallax.source.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.SourceType;
import news.parallax.source.type.Decision;
import news.parallax.source.type.DescriptionWords;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.FormerOffice;
import news.parallax.source.type.SourceTyping;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.NameLists;
import org.jspecify.annotations.Nullable;

/** Tells what kind those are whom somebody serves or speaks for, and so what kind he is. */
final class Principals {
  private static final String TEAM = "Team ";
  private static final Set<String> HONORIFICS =
      Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Rep.", "Gov.", "Mr", "Mrs", "Ms", "Dr");

  /** What else is somebody's, though the words stand for much else as well. */
  private static final Set<String> ROOMS = Set.of("office", "secretary", "representative");

  private final ArticleMentions mentions;
  private final SourceTyping typing;
  private final ActorList actors;
  private final NameLists names;
  private final @Nullable LocalDate published;

  /**
   * @param published the date of the article, which tells who held office; null if not known
   */
  Principals(
      ArticleMentions mentions,
      SourceTyping typing,
      ActorList actors,
      NameLists names,
      @Nullable LocalDate published) {
    this.mentions = mentions;
    this.typing = typing;
    this.actors = actors;
    this.names = names;
    this.published = published;
  }

  /** "Team Diaz": whatever Diaz is. */
  Decision ofTeam(String name) {
    return name.startsWith(TEAM) ? of(name.substring(TEAM.length())) : Decision.UNDECIDED;
  }

  /** A spokesperson is of the type of whom he speaks for. */
  Decision of(String possessor) {
    String client = bare(possessor);
    Actor actor = actors.find(client);
    if (actor != null) {
      return new Decision(actor.typeOn(published), client, 0);
    }
    Entity named = mentions.named(client);
    Entity entity = named != null && named.kind() == Kind.PERSON ? named : null;
    Decision decision = entity == null ? Decision.UNDECIDED : typing.decide(entity.described());
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
  @Nullable SourceType typeOfSurname(Entity person, Predicate<Actor> mayBe) {
    return actors.typeOfSurname(
        person.name(),
        published,
        actor -> mayBe.test(actor) && genderOf(actor).fits(person.gender()));
  }

  private Gender genderOf(Actor actor) {
    int space = actor.name().indexOf(' ');
    return space < 0
        ? Gender.UNKNOWN
        : names.genderOf(actor.name().substring(0, space).toLowerCase(Locale.ROOT));
  }

  /** Whether spokespeople and aides are rather his than of others who bear the surname. */
  boolean hasServants(Actor actor) {
    return switch (actor.typeOn(published)) {
      case MEDIA, CITIZEN, EXPERT -> false;
      default -> true;
    };
  }

  /** An aide, an adviser or a campaign is of the type of whose it is; who was one, no longer. */
  Decision ofServed(String description) {
    for (List<Token> part : DescriptionWords.parts(description)) {
      String master = master(part);
      if (!master.isEmpty()) {
        return FormerOffice.of(of(master), part, 0, part.size() - 1);
      }
    }
    return Decision.UNDECIDED;
  }

  /**
   * Whose aide, adviser or campaign is described: "an Obama adviser"; empty if nobody's whom list
   * or article know.
   */
  private String master(List<Token> part) {
    int servant = -1;
    for (int i = 0; i < part.size(); i++) {
      String word = part.get(i).word();
      servant = names.isServant(word) || ROOMS.contains(word) ? i : servant;
    }
    if (servant > 0 && isClose(part)) {
      return "";
    }
    boolean to = servant >= 0 && servant + 2 < part.size();
    if (to && DescriptionWords.isServing(part.get(servant + 1).word())) {
      return part.get(part.size() - 1).word();
    }
    for (int i = servant - 1; i >= 0; i--) {
      String word = part.get(i).word();
      if (!word.equals("who") && isKnown(word)) {
        return word;
      }
    }
    return "";
  }

  /** "a source close to the Diaz team" is not of it. */
  private static boolean isClose(List<Token> part) {
    return part.stream().anyMatch(token -> token.word().equals("close"));
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
