package news.parallax.source.resolve;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.FoundAttribution;
import news.parallax.source.SourceType;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.GenderSigns;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** An article whose sources are being resolved, with what is known of them so far. */
final class CitingArticle {
  private static final Pattern SUFFIX = Pattern.compile(",? (?:Jr|Sr|II|III)\\.?$");

  final ArticleMentions mentions;
  final Document document;
  final Grammar grammar;
  final Words words;
  final List<FoundAttribution> attributions;
  final ActorList actors;

  /** Whom the attributions cite, as far as resolved. */
  private final Resolved[] resolved;

  /** The words within the content of an attribution. */
  private final BitSet attributed = new BitSet();

  /** Whom the article names as sources; null until it is asked for. */
  private @Nullable Set<Entity> cited;

  /** Whether another is cited who bears the surname, by the surnames asked for. */
  private final Map<Entity, Boolean> relatives = new HashMap<>();

  /** What the list tells of people whose gender the article does not. */
  private final Map<Entity, Gender> listed = new HashMap<>();

  private final NameLists names;
  private final GenderSigns signs;

  /** What pronouns told of people. */
  private final Map<Entity, Gender> genders = new HashMap<>();

  /**
   * @param actors people whom readers know by their surnames
   * @param names tell the gender of first names
   */
  CitingArticle(
      ArticleMentions mentions,
      List<FoundAttribution> attributions,
      ActorList actors,
      NameLists names) {
    this.names = names;
    this.actors = actors;
    this.mentions = mentions;
    this.document = mentions.document();
    this.grammar = mentions.grammar();
    this.words = grammar.words();
    this.attributions = attributions;
    resolved = new Resolved[attributions.size()];
    signs = new GenderSigns(mentions, attributed);
    for (FoundAttribution attribution : attributions) {
      for (Span span : attribution.content()) {
        int from = words.at(span.start());
        int to = endOf(span);
        attributed.set(from, Math.max(from, to));
      }
    }
  }

  /** Whether some attribution of the article names somebody as its source. */
  boolean isCitedByName(Entity entity) {
    if (cited == null) {
      cited = new HashSet<>();
      for (FoundAttribution attribution : attributions) {
        for (Span span : attribution.source()) {
          for (int i = words.at(span.start()); i < endOf(span); i++) {
            Mention mention = mentions.nameAt(i);
            if (mention != null) {
              cited.add(mention.entity());
            }
          }
        }
      }
    }
    return cited.contains(entity);
  }

  /** Whether somebody is cited by a full name whose surname is the bare name of another. */
  boolean isRelativeCited(Entity bare) {
    return relatives.computeIfAbsent(bare, this::findRelative);
  }

  private boolean findRelative(Entity bare) {
    String surname = ' ' + bare.name();
    for (Entity entity : mentions.entities()) {
      String name = SUFFIX.matcher(entity.name()).replaceFirst("");
      boolean other = entity != bare && entity.kind() == Kind.PERSON && name.endsWith(surname);
      if (other && !isListed(entity, bare) && isCitedByName(entity)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the list takes both names for one person: "Joe Biden" and "Biden". */
  private boolean isListed(Entity full, Entity bare) {
    Actor actor = actors.find(full.name());
    return actor != null && actor.equals(actors.find(bare.name()));
  }

  /** Whether the list knows the name as that of a body, which no "he" stands for. */
  boolean isListedBody(Entity entity) {
    Actor actor = actors.find(entity.name());
    return actor != null && !actor.unlessTold();
  }

  /** Whether the list knows the name as that of an outlet, which quotes others: they may say it. */
  boolean isOutlet(Entity entity) {
    Actor actor = actors.find(entity.name());
    return actor != null && actor.type() == SourceType.MEDIA;
  }

  /** The word behind the last one of a span. */
  int endOf(Span span) {
    return Math.min(words.count(), words.at(span.end() - 1) + 1);
  }

  boolean isAttributed(int word) {
    return attributed.get(word);
  }

  Resolved resolved(int index) {
    return resolved[index];
  }

  void resolve(int index, Resolved who) {
    resolved[index] = who;
  }

  boolean canBe(Entity entity, Gender gender) {
    return genderOf(entity).fits(gender);
  }

  boolean isKnownAs(Entity entity, Gender gender) {
    return genderOf(entity) == gender;
  }

  void become(Entity entity, Gender gender) {
    if (genderOf(entity) == Gender.UNKNOWN) {
      genders.put(entity, gender);
    }
  }

  private Gender genderOf(Entity entity) {
    Gender told = genders.getOrDefault(entity, entity.gender());
    return told == Gender.UNKNOWN ? listed.computeIfAbsent(entity, this::listedGender) : told;
  }

  /**
   * The gender of the first name by which the list knows a surname ("Trump" is a man's), or else
   * what pronouns beside the name tell.
   */
  private Gender listedGender(Entity entity) {
    Actor actor = actors.find(entity.name());
    if (actor != null && actor.unlessTold()) {
      return firstNameGender(actor);
    }
    Gender told = signs.of(entity);
    if (told != Gender.UNKNOWN) {
      return told;
    }
    Gender all = Gender.UNKNOWN;
    for (Actor bearer : actors.ofSurname(entity.name())) {
      Gender its = firstNameGender(bearer);
      if (its == Gender.UNKNOWN || !its.fits(all)) {
        return Gender.UNKNOWN;
      }
      all = its;
    }
    return all;
  }

  private Gender firstNameGender(Actor actor) {
    int space = actor.name().indexOf(' ');
    return space < 0
        ? Gender.UNKNOWN
        : names.genderOf(actor.name().substring(0, space).toLowerCase(Locale.ROOT));
  }
}
