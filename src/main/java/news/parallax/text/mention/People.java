package news.parallax.text.mention;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** The people of an article by their names, and whom part of a name stands for. */
final class People {
  /** First names shorter than this differ by one letter too often to be one name. */
  private static final int SHORTEST_VARIANT = 6;

  /** Among more people of one surname nobody is told apart: keeps odd text linear. */
  private static final int MOST_BEARERS = 50;

  /** How often who is foremost of a surname is named for each time that others are. */
  private static final int FOREMOST = 3;

  /** How many descriptions are looked at for what somebody is to others. */
  private static final int MOST_TOLD = 4;

  /** Slips are not looked for among more surnames: keeps odd text linear. */
  private static final int MOST_SURNAMES = 400;

  /** What somebody is to another of the same surname. */
  private static final Set<String> KIN =
      Set.of("wife", "lady", "husband", "son", "daughter", "brother", "sister", "widow", "nephew");

  private final Grammar grammar;
  private final Words words;
  private final WordClasses wordClasses;
  private final NameLists names;

  /** For each surname, the people who bear it, in order of their first mention. */
  private final Map<String, Set<EntityDraft>> bySurname = new LinkedHashMap<>();

  private final Map<String, Set<EntityDraft>> byFirstName = new HashMap<>();

  /** Surnames that stand alone, with the genders that titles before them tell. */
  private final Map<String, Set<Gender>> alone = new HashMap<>();

  /** Those that stand alone before anybody is named in full by them. */
  private final Set<String> aloneFirst = new HashSet<>();

  People(Grammar grammar, WordClasses wordClasses, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.wordClasses = wordClasses;
    this.names = names;
  }

  /** Notes a single word that may be a surname: "Mr. Diaz". */
  void noteAlone(NameRun run) {
    String word = words.lower(run.nameFrom());
    alone.computeIfAbsent(word, k -> EnumSet.noneOf(Gender.class)).add(titleGender(run));
  }

  /** Whether a surname stands alone behind "Mr." or the like somewhere. */
  boolean isTitledAlone(String surname) {
    Set<Gender> titles = alone.getOrDefault(surname, Set.of());
    return titles.contains(Gender.MALE) || titles.contains(Gender.FEMALE);
  }

  /**
   * Who is named in full; somebody new if no such name is among those known, nor one spelt with one
   * other letter.
   *
   * @param known the people known by their full names so far, to which the new one is added
   */
  EntityDraft inFull(NameRun run, String key, Map<String, EntityDraft> known) {
    int family = surname(run);
    int given = family == run.nameFrom() ? run.to() - 1 : run.nameFrom();
    Set<EntityDraft> bearers =
        bySurname.computeIfAbsent(words.lower(family), k -> new LinkedHashSet<>());
    Gender gender = names.genderOf(words.lower(given));
    if (bearers.isEmpty() && alone.containsKey(words.lower(family))) {
      aloneFirst.add(words.lower(family));
    }
    String name = grammar.name(run.nameFrom(), run.to());
    EntityDraft person = known.computeIfAbsent(key, k -> variantOf(name, gender, bearers));
    bearers.add(person);
    byFirstName.computeIfAbsent(words.lower(given), k -> new LinkedHashSet<>()).add(person);
    person.become(gender);
    return person;
  }

  /** Notes somebody of whom the article has no more than a surname. */
  void addSurname(String surname, EntityDraft person) {
    bySurname.computeIfAbsent(surname, k -> new LinkedHashSet<>()).add(person);
  }

  /** The word that is the surname: the last but for "Jr." and the like, or the first of "Xi". */
  private int surname(NameRun run) {
    int last = run.to() - 1;
    if (isFamilyFirst(run)) {
      return run.nameFrom();
    }
    return last > run.nameFrom() && names.isSuffix(words.lower(last)) ? last - 1 : last;
  }

  /** "Xi Jinping", "Kim Jong-un", "Moon Jae In". */
  private boolean isFamilyFirst(NameRun run) {
    int count = run.to() - run.nameFrom();
    String first = words.lower(run.nameFrom());
    String last = words.lower(run.to() - 1);
    boolean western = names.genderOf(words.lower(run.nameFrom() + 1)) != Gender.UNKNOWN;
    if (count > 3 || western) {
      return false;
    }
    boolean syllables = count == 3 || last.indexOf('-') > 0;
    return names.isFamilyFirst(first) || (names.isDoubtfulFamilyFirst(first) && syllables);
  }

  /**
   * Who bears the name in another form, "Bill" for "William", or spelt with one other letter,
   * "Kristin" for "Kristen"; else somebody new.
   */
  private EntityDraft variantOf(String name, Gender gender, Set<EntityDraft> bearers) {
    int first = name.indexOf(' ');
    if (bearers.size() > MOST_BEARERS) {
      return new EntityDraft(name, Kind.PERSON);
    }
    List<EntityDraft> forms =
        bearers.stream().filter(bearer -> FullNames.mayBeOne(name, bearer.name(), names)).toList();
    if (forms.size() == 1) {
      return forms.get(0);
    }
    for (EntityDraft bearer : bearers) {
      String other = bearer.name();
      boolean comparable =
          first >= SHORTEST_VARIANT
              && other.length() == name.length()
              && other.indexOf(' ') == first
              && bearer.gender().fits(gender);
      int at = comparable ? Arrays.mismatch(name.toCharArray(), other.toCharArray()) : -1;
      if (at > 0
          && at < first
          && name.regionMatches(at + 1, other, at + 1, name.length() - at - 1)) {
        return bearer;
      }
    }
    return new EntityDraft(name, Kind.PERSON);
  }

  /** Who alone bears the surname; null if nobody, or several. */
  @Nullable EntityDraft only(String surname) {
    Set<EntityDraft> bearers = bySurname.getOrDefault(surname, Set.of());
    return bearers.size() == 1 ? bearers.iterator().next() : null;
  }

  boolean isSurname(String word) {
    return bySurname.containsKey(word);
  }

  /** Whose surname it is; of several, whose gender fits the title; null if it could be more. */
  @Nullable EntityDraft bySurname(NameRun run) {
    Set<EntityDraft> bearers = bySurname.getOrDefault(words.lower(run.nameFrom()), Set.of());
    if (bearers.size() == 1) {
      EntityDraft only = bearers.iterator().next();
      return isElders(run, only) || isRelatives(run, only) ? null : only;
    }
    if (bearers.size() > MOST_BEARERS) {
      return null;
    }
    Gender gender = titleGender(run);
    List<EntityDraft> fitting =
        bearers.stream()
            .filter(bearer -> gender == Gender.UNKNOWN || bearer.gender() == gender)
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : foremost(fitting);
  }

  /**
   * Of whom the article speaks so much more than of all others that the surname alone is his; null
   * if of nobody.
   */
  private static @Nullable EntityDraft foremost(List<EntityDraft> bearers) {
    int all = bearers.stream().mapToInt(bearer -> bearer.places().size()).sum();
    for (EntityDraft bearer : bearers) {
      int named = bearer.places().size();
      if (named >= FOREMOST * (all - named)) {
        return bearer;
      }
    }
    return null;
  }

  /**
   * "President Diaz", or "Diaz" before anybody is named in full, where the article names Ana Diaz
   * Jr. in full: rather the elder one.
   */
  private boolean isElders(NameRun run, EntityDraft only) {
    String name = only.name().toLowerCase(Locale.ROOT);
    boolean younger = names.isSuffix(name.substring(name.lastIndexOf(' ') + 1));
    if (!younger || aloneFirst.contains(words.lower(run.nameFrom()))) {
      return younger;
    }
    return run.nameFrom() > run.from()
        && names.isRole(words.lower(run.nameFrom() - 1))
        && !isIntroducedAs(words.lower(run.nameFrom() - 1), only);
  }

  /**
   * Whether the surname is rather another's: "Mr. Diaz" where the article names Ana Diaz alone in
   * full, or "Diaz" where it names her late, as his wife.
   */
  private boolean isRelatives(NameRun run, EntityDraft only) {
    String surname = words.lower(run.nameFrom());
    Gender title = titleGender(run);
    if (title != Gender.UNKNOWN) {
      return !title.fits(only.gender());
    }
    Gender opposite = only.gender() == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    Set<Gender> titles = alone.getOrDefault(surname, Set.of());
    boolean others =
        only.gender() != Gender.UNKNOWN
            && titles.contains(opposite)
            && !titles.contains(only.gender());
    return others || (aloneFirst.contains(surname) && isKin(only));
  }

  private static boolean isKin(EntityDraft person) {
    List<Description> told = person.descriptions();
    for (Description description : told.subList(0, Math.min(told.size(), MOST_TOLD))) {
      for (String word : description.lower().split(" ", -1)) {
        if (KIN.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isIntroducedAs(String title, EntityDraft person) {
    if (person.places().isEmpty()) {
      return false;
    }
    EntityDraft.Place first = person.places().get(0);
    for (int i = first.first(); i < first.from(); i++) {
      if (words.is(i, title)) {
        return true;
      }
    }
    return false;
  }

  private Gender titleGender(NameRun run) {
    if (run.nameFrom() == run.from()) {
      return Gender.UNKNOWN;
    }
    return names.genderOf(words.lower(run.nameFrom() - 1));
  }

  /** Whether anybody is called so by the first name. */
  boolean isFirstName(String word) {
    return byFirstName.containsKey(word);
  }

  /** Whose first name it is, unless the two words are rather a thing: "Trump Tower". */
  @Nullable EntityDraft byFirstName(String first) {
    Set<EntityDraft> bearers = byFirstName.getOrDefault(first, Set.of());
    if (bearers.size() != 1) {
      return null;
    }
    EntityDraft person = bearers.iterator().next();
    String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
    boolean known = names.genderOf(first) != Gender.UNKNOWN;
    boolean thing = wordClasses.isCommon(last.toLowerCase(Locale.ROOT));
    return known || !thing ? person : null;
  }

  /** Whose surname is spelt with a letter or two more, less or other: "Mauer" for "Maurer". */
  @Nullable EntityDraft misspelt(String name) {
    if (bySurname.size() > MOST_SURNAMES) {
      return null;
    }
    EntityDraft found = null;
    for (Map.Entry<String, Set<EntityDraft>> surname : bySurname.entrySet()) {
      if (NameSpelling.isSlipOf(name, surname.getKey())) {
        if (found != null || surname.getValue().size() != 1) {
          return null;
        }
        found = surname.getValue().iterator().next();
      }
    }
    return found;
  }
}
