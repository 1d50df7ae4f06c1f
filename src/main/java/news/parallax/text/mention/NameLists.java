package news.parallax.text.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.text.WordList;
import news.parallax.text.WordSets;
import news.parallax.text.mention.Entity.Gender;

/**
 * Words that titles, bodies and places are known by, from {@code names.txt}, the lexicon and the
 * JDK's countries.
 */
public final class NameLists {
  private static final WordList TITLES = WordList.of("roles", "title");
  private static final WordList ROLES = WordList.of("roles", "role");
  private static final WordList SPEAKING = WordList.of("roles", "speaks");
  private static final WordList SERVANTS = WordList.of("roles", "servant");
  private static final WordList MEN = WordList.of("roles", "man");
  private static final WordList WOMEN = WordList.of("roles", "woman");
  private static final WordList ADJECTIVES = WordList.of("nations", "adjective");
  private static final WordList NAMED = WordList.of("nations", "named");
  private static final WordList PEOPLES = WordList.of("nations", "people");
  private static final WordList PARTICLES = WordList.of("particles", "name");
  private static final Set<String> TIMES = Set.of("then", "ex", "now");

  /** Read when lists are first made; all share them. */
  private static final class Shipped {
    static final WordSets WORDS = new WordSets(NameLists.class, "names.txt");
    static final Set<String> COUNTRIES = countries();
    static final Set<String> PLACES =
        WORDS.of("place").stream()
            .map(place -> place.replace('_', ' '))
            .collect(Collectors.toCollection(HashSet::new));

    private static Set<String> countries() {
      Set<String> countries = new HashSet<>(NAMED.words());
      for (String code : Locale.getISOCountries()) {
        countries.add(
            new Locale.Builder()
                .setRegion(code)
                .build()
                .getDisplayCountry(Locale.ENGLISH)
                .toLowerCase(Locale.ROOT));
      }
      return countries;
    }
  }

  private final WordSets words = Shipped.WORDS;

  // Those that are asked for every name.
  private final Set<String> noNames = words.of("no-name");
  private final Set<String> openings = words.of("opening");
  private final Set<String> bodies = words.of("body");
  private final Set<String> acronyms = words.of("acronym");
  private final Set<String> male = words.of("male");
  private final Set<String> female = words.of("female");

  private final Set<String> countries = Shipped.COUNTRIES;
  private final Set<String> places = Shipped.PLACES;

  /** Whether the word, in lower case, is a party and a state: "d-calif", "r-ky". */
  public static boolean isPartyTag(String word) {
    return word.length() > 2 && word.charAt(1) == '-' && "rdi".indexOf(word.charAt(0)) >= 0;
  }

  /** Whether the word stands before a person's name: "Mr", "Senator", "spokesman". */
  public boolean isTitle(String word) {
    return isListed(TITLES, word) || isRole(word);
  }

  /** Whether the word is a title of several people: "Sens", "governors". */
  boolean isPluralTitle(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 4) {
      return false;
    }
    String one = word.substring(0, word.length() - 1);
    return ROLES.contains(one) || one.equals("sen") || one.equals("rep") || one.equals("gov");
  }

  /** Whether the word says what a person does: "president", "spokesman", "then-secretary". */
  public boolean isRole(String word) {
    return isListed(ROLES, word);
  }

  private static boolean isListed(WordList list, String word) {
    return list.contains(word) || (word.indexOf('-') > 0 && list.contains(withoutTime(word)));
  }

  /** "secretary" of "then-secretary", "soldier" of "ex-soldier". */
  private static String withoutTime(String word) {
    int hyphen = word.indexOf('-');
    return TIMES.contains(word.substring(0, hyphen)) ? word.substring(hyphen + 1) : word;
  }

  public boolean isBody(String word) {
    return bodies.contains(word) || acronyms.contains(word);
  }

  /** Whether names of several words that end in the word are mostly of bodies: "Consulting". */
  boolean isBodyEnding(String word) {
    return words.has("body-ending", word);
  }

  /** Whether what a body of state is for may end in the word: "Border Protection". */
  boolean isAgencyEnding(String word) {
    return words.has("agency-ending", word);
  }

  /** Whether a body may be called so that has no such word in its name: "app", "nonprofit". */
  boolean isBodyKind(String word) {
    return words.has("body-kind", word);
  }

  /** Whether a family is called so that might be many people: "Rogers", but not "Londoners". */
  boolean isPluralSurname(String word) {
    return words.has("plural-surname", word);
  }

  /** Whether the word names a body only where it is in capitals: "UN". */
  boolean isAcronym(String word) {
    return acronyms.contains(word);
  }

  /** Whether the word is the adjective of a country or its people: "Korean". */
  public boolean isDemonym(String word) {
    return ADJECTIVES.contains(word);
  }

  /** Whether names that end in the word are mostly of things: "Avenue". */
  boolean isThing(String word) {
    return words.has("thing", word);
  }

  /** Whether a family is called so that stands before the given name: "Xi" of "Xi Jinping". */
  boolean isFamilyFirst(String word) {
    return words.has("family-first", word);
  }

  /** The same where the word may as well be a given name: "Kim". */
  boolean isDoubtfulFamilyFirst(String word) {
    return words.has("family-first-doubtful", word);
  }

  /** Capitalised words that name nobody: days, quantities. */
  public boolean isNoName(String word) {
    return noNames.contains(word);
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
    return words.has("suffix", word);
  }

  /** Words that sentences begin with, and names do not: "then", "would". */
  public boolean isOpening(String word) {
    return openings.contains(word);
  }

  /** Words that are capitalised only where they begin a sentence: "former", "today". */
  boolean isSentenceOpening(String word) {
    return words.has("sentence-opening", word);
  }

  /** Words for those who act for somebody else: "aides", "campaign". */
  public boolean isServant(String word) {
    return SERVANTS.contains(word);
  }

  /** Names of groups of people: "democrats", "americans". */
  public boolean isGroup(String word) {
    return words.has("group", word) || PEOPLES.contains(word);
  }

  /** What a joined word ends in that tells what something is like: "style" of "Porto-style". */
  boolean isAdjectiveTail(String word) {
    return words.has("adjective-tail", word);
  }

  /** Whether the plural of the word names a group of people: "Democrat", "Latina". */
  boolean isOneOfGroup(String word) {
    return words.has("group", word + "s");
  }

  public boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  public boolean isPlural(String word) {
    return words.has("plural", word);
  }

  public boolean isDocument(String word) {
    return words.has("document", word);
  }

  public boolean isSpokesperson(String word) {
    return SPEAKING.contains(word);
  }

  /** Verbs that tell what somebody is: "who leads the council", "who teaches law". */
  boolean isLeading(String word) {
    return words.has("leading", word);
  }

  /** What a noun tells of whom it describes: "mother", "spokesman". */
  Gender genderOfNoun(String word) {
    if (MEN.contains(word)) {
      return Gender.MALE;
    }
    return WOMEN.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** What a first name or a title tells of its bearer. */
  public Gender genderOf(String word) {
    if (male.contains(word)) {
      return Gender.MALE;
    }
    return female.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }
}
