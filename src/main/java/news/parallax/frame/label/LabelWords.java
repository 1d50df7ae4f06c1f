package news.parallax.frame.label;

import java.util.List;
import news.parallax.text.WordList;
import news.parallax.text.WordSets;
import news.parallax.text.mention.NameLists;

/** The words of {@code label-words.txt} and what labels read of roles. */
final class LabelWords {
  private static final WordList COURTESIES = WordList.of("roles", "courtesy");
  private static final WordList PERSONS = WordList.of("roles", "person");
  private static final WordList ANTECEDENTS = WordList.of("roles", "again");
  private static final WordList OFFICES = WordList.of("roles", "office");
  private static final WordList UNIQUE = WordList.of("roles", "unique");
  private static final WordList HELD = WordList.of("roles", "held");
  private static final List<String> ABSTRACT =
      List.of("tion", "sion", "ment", "ness", "ity", "ism", "ship", "ance", "ence");

  /** Read when lists are first made; all share them, for they are asked for in every article. */
  private static final class Shipped {
    static final WordSets WORDS = new WordSets(LabelWords.class, "label-words.txt");
    static final NameLists NAMES = new NameLists();
  }

  private final WordSets words = Shipped.WORDS;
  final NameLists names = Shipped.NAMES;

  boolean isCourtesy(String word) {
    return COURTESIES.contains(word);
  }

  /** Whether the adjective tells which one or when, and not what somebody is like: "former". */
  boolean isNoEpithet(String adjective) {
    return words.has("no-epithet", adjective);
  }

  /** Whether the noun names a person: "senator", "dictator". */
  boolean isPerson(String noun) {
    return PERSONS.contains(noun) || names.isRole(noun);
  }

  /** Whether "the" and the noun may take up the one person the text speaks of. */
  boolean isAntecedent(String noun) {
    return ANTECEDENTS.contains(noun);
  }

  /** Whether the noun may take up who holds an office of the country or body named with it. */
  boolean isOffice(String noun) {
    return isAntecedent(noun) || OFFICES.contains(noun);
  }

  /** Whether the word is of the title behind it and no verb: "retired". */
  boolean isBeforeTitle(String word) {
    return words.has("before-title", word);
  }

  boolean isBody(String noun) {
    return words.has("body", noun);
  }

  boolean isNaming(String verb) {
    return words.has("naming", verb);
  }

  boolean isLinking(String verb) {
    return words.has("linking", verb);
  }

  /** Whether the noun names people without a name: "police", "protesters". */
  boolean isPeople(String noun) {
    return words.has("people", noun) || isPerson(noun) || isPlural(noun);
  }

  private boolean isPlural(String noun) {
    return noun.endsWith("s") && isPerson(noun.substring(0, noun.length() - 1));
  }

  /** Whether the noun names an office that one is elected, appointed or born to. */
  boolean isHeld(String noun) {
    return HELD.contains(noun);
  }

  /** Whether an article that calls one person so hardly speaks of another: "governor". */
  boolean isUnique(String noun) {
    return UNIQUE.contains(noun);
  }

  /** Whether the word tells a party, which many people share: "Republican". */
  boolean isParty(String word) {
    return words.has("party", word);
  }

  /**
   * Whether the noun, said of one person, tells who that is, though it may name things too: "mate".
   */
  boolean isOne(String noun) {
    return words.has("one", noun);
  }

  /** Whether the noun can say what a person or body is. */
  boolean canDescribe(String noun) {
    if (isPerson(noun) || isBody(noun)) {
      return true;
    }
    return !words.has("empty", noun) && ABSTRACT.stream().noneMatch(noun::endsWith);
  }
}
