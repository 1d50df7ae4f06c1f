package news.parallax.text.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.text.grammar.WordFile;
import news.parallax.text.mention.Entity.Gender;

/**
 * Words that titles, bodies and places are known by, from {@code names.txt} and the JDK's
 * countries.
 */
public final class NameLists {
  private static final Set<String> TIMES = Set.of("then", "ex", "now");

  private final Set<String> title;
  private final Set<String> role;
  private final Set<String> body;
  private final Set<String> bodyEnding;
  private final Set<String> bodyKind;
  private final Set<String> pluralSurname;
  private final Set<String> acronym;
  private final Set<String> demonym;
  private final Set<String> thing;
  private final Set<String> familyFirst;
  private final Set<String> familyFirstDoubtful;
  private final Set<String> noName;
  private final Set<String> particle;
  private final Set<String> plural;
  private final Set<String> document;
  private final Set<String> spokesperson;
  private final Set<String> male;
  private final Set<String> female;
  private final Set<String> suffix;
  private final Set<String> opening;
  private final Set<String> sentenceOpening;
  private final Set<String> group;
  private final Set<String> servant;
  private final Set<String> leading;
  private final Set<String> maleNoun;
  private final Set<String> femaleNoun;
  private final Set<String> countries = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  /** Reads the lists. */
  public NameLists() {
    Map<String, Set<String>> lists = new HashMap<>();
    WordFile.sections(NameLists.class, "names.txt")
        .forEach(
            (name, lines) -> {
              Set<String> words = new HashSet<>();
              lines.forEach(line -> words.addAll(WordFile.words(line)));
              lists.put(name, words);
            });
    title = lists.getOrDefault("title", Set.of());
    role = lists.getOrDefault("role", Set.of());
    body = lists.getOrDefault("body", Set.of());
    bodyEnding = lists.getOrDefault("body-ending", Set.of());
    bodyKind = lists.getOrDefault("body-kind", Set.of());
    pluralSurname = lists.getOrDefault("plural-surname", Set.of());
    acronym = lists.getOrDefault("acronym", Set.of());
    demonym = lists.getOrDefault("demonym", Set.of());
    thing = lists.getOrDefault("thing", Set.of());
    familyFirst = lists.getOrDefault("family-first", Set.of());
    familyFirstDoubtful = lists.getOrDefault("family-first-doubtful", Set.of());
    noName = lists.getOrDefault("no-name", Set.of());
    particle = lists.getOrDefault("particle", Set.of());
    plural = lists.getOrDefault("plural", Set.of());
    document = lists.getOrDefault("document", Set.of());
    spokesperson = lists.getOrDefault("spokesperson", Set.of());
    male = lists.getOrDefault("male", Set.of());
    female = lists.getOrDefault("female", Set.of());
    suffix = lists.getOrDefault("suffix", Set.of());
    opening = lists.getOrDefault("opening", Set.of());
    sentenceOpening = lists.getOrDefault("sentence-opening", Set.of());
    group = lists.getOrDefault("group", Set.of());
    leading = lists.getOrDefault("leading", Set.of());
    maleNoun = lists.getOrDefault("male-noun", Set.of());
    femaleNoun = lists.getOrDefault("female-noun", Set.of());
    servant = lists.getOrDefault("servant", Set.of());
    for (String code : Locale.getISOCountries()) {
      countries.add(
          new Locale.Builder()
              .setRegion(code)
              .build()
              .getDisplayCountry(Locale.ENGLISH)
              .toLowerCase(Locale.ROOT));
    }
    for (String country : lists.getOrDefault("country", Set.of())) {
      countries.add(country.replace('_', ' '));
    }
    for (String place : lists.getOrDefault("place", Set.of())) {
      places.add(place.replace('_', ' '));
    }
  }

  /** Whether the word stands before a person's name: "Mr", "Senator", "spokesman". */
  public boolean isTitle(String word) {
    return title.contains(word) || isRole(word);
  }

  /** Whether the word is a title of several people: "Sens", "governors". */
  boolean isPluralTitle(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 4) {
      return false;
    }
    String one = word.substring(0, word.length() - 1);
    return role.contains(one) || one.equals("sen") || one.equals("rep") || one.equals("gov");
  }

  /** Whether the word says what a person does: "president", "spokesman", "then-secretary". */
  public boolean isRole(String word) {
    return role.contains(word) || (word.indexOf('-') > 0 && role.contains(withoutTime(word)));
  }

  /** "secretary" of "then-secretary", "soldier" of "ex-soldier". */
  private static String withoutTime(String word) {
    int hyphen = word.indexOf('-');
    return TIMES.contains(word.substring(0, hyphen)) ? word.substring(hyphen + 1) : word;
  }

  public boolean isBody(String word) {
    return body.contains(word) || acronym.contains(word);
  }

  /** Whether names of several words that end in the word are mostly of bodies: "Consulting". */
  boolean isBodyEnding(String word) {
    return bodyEnding.contains(word);
  }

  /** Whether a body may be called so that has no such word in its name: "app", "nonprofit". */
  boolean isBodyKind(String word) {
    return bodyKind.contains(word);
  }

  /** Whether a family is called so that might be many people: "Rogers", but not "Londoners". */
  boolean isPluralSurname(String word) {
    return pluralSurname.contains(word);
  }

  /** Whether the word names a body only where it is in capitals: "UN". */
  boolean isAcronym(String word) {
    return acronym.contains(word);
  }

  /** Whether the word is the adjective of a country or its people: "Korean". */
  public boolean isDemonym(String word) {
    return demonym.contains(word);
  }

  /** Whether names that end in the word are mostly of things: "Avenue". */
  boolean isThing(String word) {
    return thing.contains(word);
  }

  /** Whether a family is called so that stands before the given name: "Xi" of "Xi Jinping". */
  boolean isFamilyFirst(String word) {
    return familyFirst.contains(word);
  }

  /** The same where the word may as well be a given name: "Kim". */
  boolean isDoubtfulFamilyFirst(String word) {
    return familyFirstDoubtful.contains(word);
  }

  /** Capitalised words that name nobody: days, quantities. */
  public boolean isNoName(String word) {
    return noName.contains(word);
  }

  public boolean isCountry(String name) {
    return countries.contains(name);
  }

  /** Whether a country, a state, a region or a large city is called so, in lower case. */
  public boolean isPlace(String name) {
    return countries.contains(name) || places.contains(name);
  }

  /** "Jr", "III" behind a name. */
  public boolean isSuffix(String word) {
    return suffix.contains(word);
  }

  /** Words that sentences begin with, and names do not: "then", "would". */
  public boolean isOpening(String word) {
    return opening.contains(word);
  }

  /** Words that are capitalised only where they begin a sentence: "former", "today". */
  boolean isSentenceOpening(String word) {
    return sentenceOpening.contains(word);
  }

  /** Words for those who act for somebody else: "aides", "campaign". */
  public boolean isServant(String word) {
    return servant.contains(word);
  }

  /** Names of groups of people: "democrats", "americans". */
  public boolean isGroup(String word) {
    return group.contains(word);
  }

  public boolean isParticle(String word) {
    return particle.contains(word);
  }

  public boolean isPlural(String word) {
    return plural.contains(word);
  }

  public boolean isDocument(String word) {
    return document.contains(word);
  }

  public boolean isSpokesperson(String word) {
    return spokesperson.contains(word);
  }

  /** Verbs that tell what somebody is: "who leads the council", "who teaches law". */
  boolean isLeading(String word) {
    return leading.contains(word);
  }

  /** What a noun tells of whom it describes: "mother", "spokesman". */
  Gender genderOfNoun(String word) {
    if (maleNoun.contains(word)) {
      return Gender.MALE;
    }
    return femaleNoun.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** What a first name or a title tells of its bearer. */
  public Gender genderOf(String word) {
    if (male.contains(word)) {
      return Gender.MALE;
    }
    return female.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }
}
