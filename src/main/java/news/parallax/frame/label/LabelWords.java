package news.parallax.frame.label;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.grammar.WordFile;
import news.parallax.text.mention.NameLists;

/** The words of {@code label-words.txt}. */
final class LabelWords {
  private static final List<String> ABSTRACT =
      List.of("tion", "sion", "ment", "ness", "ity", "ism", "ship", "ance", "ence");

  final NameLists names = new NameLists();
  private final Set<String> courtesy;
  private final Set<String> person;
  private final Set<String> antecedent;
  private final Set<String> office;
  private final Set<String> unique;
  private final Set<String> held;
  private final Set<String> party;
  private final Set<String> body;
  private final Set<String> naming;
  private final Set<String> linking;
  private final Set<String> empty;
  private final Set<String> people;
  private final Set<String> noEpithet;

  LabelWords() {
    Map<String, List<String>> sections = WordFile.sections(LabelWords.class, "label-words.txt");
    courtesy = words(sections, "courtesy");
    person = words(sections, "person");
    antecedent = words(sections, "antecedent");
    office = words(sections, "office");
    unique = words(sections, "unique");
    held = words(sections, "held");
    party = words(sections, "party");
    body = words(sections, "body");
    naming = words(sections, "naming");
    linking = words(sections, "linking");
    empty = words(sections, "empty");
    people = words(sections, "people");
    noEpithet = words(sections, "no-epithet");
  }

  private static Set<String> words(Map<String, List<String>> sections, String name) {
    Set<String> words = new HashSet<>();
    sections.getOrDefault(name, List.of()).forEach(line -> words.addAll(WordFile.words(line)));
    return words;
  }

  boolean isCourtesy(String word) {
    return courtesy.contains(word);
  }

  /** Whether the adjective tells which one or when, and not what somebody is like: "former". */
  boolean isNoEpithet(String adjective) {
    return noEpithet.contains(adjective);
  }

  /** Whether the noun names a person: "senator", "dictator". */
  boolean isPerson(String noun) {
    return person.contains(noun) || names.isRole(noun);
  }

  /** Whether "the" and the noun may take up the one person the text speaks of. */
  boolean isAntecedent(String noun) {
    return antecedent.contains(noun);
  }

  /** Whether the noun may take up who holds an office of the country or body named with it. */
  boolean isOffice(String noun) {
    return antecedent.contains(noun) || office.contains(noun);
  }

  boolean isBody(String noun) {
    return body.contains(noun);
  }

  boolean isNaming(String verb) {
    return naming.contains(verb);
  }

  boolean isLinking(String verb) {
    return linking.contains(verb);
  }

  /** Whether the noun names people without a name: "police", "protesters". */
  boolean isPeople(String noun) {
    return people.contains(noun) || isPerson(noun) || isPlural(noun);
  }

  private boolean isPlural(String noun) {
    return noun.endsWith("s") && isPerson(noun.substring(0, noun.length() - 1));
  }

  /** Whether the noun names an office that one is elected, appointed or born to. */
  boolean isHeld(String noun) {
    return held.contains(noun);
  }

  /** Whether an article that calls one person so hardly speaks of another: "governor". */
  boolean isUnique(String noun) {
    return unique.contains(noun);
  }

  /** Whether the word tells a party, which many people share: "Republican". */
  boolean isParty(String word) {
    return party.contains(word);
  }

  /** Whether the noun can say what a person or body is. */
  boolean canDescribe(String noun) {
    if (isPerson(noun) || isBody(noun)) {
      return true;
    }
    return !empty.contains(noun) && ABSTRACT.stream().noneMatch(noun::endsWith);
  }
}
