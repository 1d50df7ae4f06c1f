package news.parallax.text.mention;

import java.util.HashSet;
import java.util.Set;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.syntax.Words;

/** Tells what a name is of, by its words and those beside it. */
final class RunKinds {
  /** Names of more words are rarely those of people. */
  private static final int LONGEST_PERSON = 5;

  /** How many words "a small tech company" has at most. */
  private static final int LONGEST_APPOSITION = 8;

  private static final Set<String> DIRECTIONS =
      Set.of("north", "south", "east", "fort", "upper", "greater");

  /** How names end that are of many. */
  private static final Set<String> MANY = Set.of("ers", "cans", "ians", "ees", "ists", "tives");

  private static final Set<String> REGIONAL =
      Set.of("northern", "southern", "eastern", "western", "central");

  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final NameWords nameWords;

  /** Words that the article has in small letters. */
  private final Set<String> small = new HashSet<>();

  RunKinds(Grammar grammar, WordClasses wordClasses, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.names = names;
    nameWords = new NameWords(grammar, wordClasses, names);
    for (int i = 0; i < words.count(); i++) {
      if (words.isWord(i) && !words.isCapitalised(i)) {
        small.add(words.lower(i));
      }
    }
  }

  /** What the name is of; a person if nothing tells. */
  Kind of(NameRun run) {
    if (isPlace(run)) {
      return Kind.PLACE;
    }
    if (run.to() - run.nameFrom() > 1 && words.is(run.nameFrom(), "team")) {
      return Kind.BODY;
    }
    for (int i = run.nameFrom(); i < run.to(); i++) {
      if (nameWords.isBody(i) || words.is(i, "of") || words.is(i, "for") || words.is(i, "and")) {
        return Kind.BODY;
      }
    }
    int last = lastBeforeSuffix(run);
    boolean article =
        run.from() > 0 && words.is(run.from() - 1, "the") && run.nameFrom() == run.from();
    boolean acronym = !words.hasSmallLetter(last) && words.bareEnd(last) - words.start(last) > 1;
    boolean adjective = grammar.is(last, WordClass.ADJECTIVE) || isDemonym(run);
    return article
            || acronym
            || adjective
            || isThing(run)
            || isBodyEnding(run)
            || isRegional(run)
            || isPlainWords(run)
            || run.to() - run.nameFrom() > LONGEST_PERSON
        ? Kind.BODY
        : Kind.PERSON;
  }

  private boolean isPlace(NameRun run) {
    boolean qualified =
        run.to() - run.nameFrom() != 2 || grammar.is(run.nameFrom(), WordClass.ADJECTIVE);
    boolean single = run.to() - run.nameFrom() == 1;
    String name =
        single ? words.lower(run.nameFrom()) : grammar.lowerName(run.nameFrom(), run.to());
    return names.isPlace(name) || (qualified && names.isCountry(words.lower(run.to() - 1)));
  }

  /** "Pennsylvania Avenue"; but "Dorothy Day" and "Mr. Street" are people. */
  private boolean isThing(NameRun run) {
    return names.isThing(words.lower(run.to() - 1))
        && names.genderOf(words.lower(run.nameFrom())) == Gender.UNKNOWN
        && !isTitled(run);
  }

  /**
   * "Research", "Morning Consult", "Oil-rich Iran": no name of a person, where nothing tells one.
   */
  private boolean isPlainWords(NameRun run) {
    int last = run.to() - 1;
    boolean single = last == run.nameFrom();
    if (NameLists.isPartyTag(words.lower(run.nameFrom())) || nameWords.isLikeness(last)) {
      return true;
    }
    boolean given = names.genderOf(words.lower(run.nameFrom())) != Gender.UNKNOWN;
    if (given || isTitled(run) || isRoleBefore(run) || isToldPerson(run)) {
      return false;
    }
    boolean country =
        !single
            && (names.isCountry(words.lower(last))
                || (names.isPlace(words.lower(last)) && nameWords.isEveryday(run.nameFrom())));
    boolean plain =
        nameWords.isEveryday(last)
            && (single
                ? isSmallElsewhere(words.lower(last))
                : nameWords.isEveryday(run.nameFrom()) || isPlaceName(run));
    boolean joined =
        nameWords.isTag(run.nameFrom())
            || nameWords.isChain(run.nameFrom())
            || (single && (nameWords.isJoinedEveryday(last) || nameWords.isAbstract(last)));
    boolean coined = !single && CoinedNames.isCoined(grammar.name(last, run.to()));
    return country || plain || joined || coined || (!single && isQualified(run));
  }

  /** "North Lund", "American Grace", "NBLC Porto": the first word tells that nobody is named. */
  private boolean isQualified(NameRun run) {
    String first = words.lower(run.nameFrom());
    return REGIONAL.contains(first)
        || DIRECTIONS.contains(first)
        || names.isDemonym(first)
        || names.isGroup(first)
        || nameWords.isAcronymBefore(run.nameFrom(), run.nameFrom() + 1);
  }

  /** Whether the article has the word in small letters too. */
  private boolean isSmallElsewhere(String word) {
    return small.contains(word) && !names.isPlural(word);
  }

  private boolean isPlaceName(NameRun run) {
    return names.isPlace(words.lower(run.nameFrom()));
  }

  /** "Ana Diaz, 64", "Ana Diaz, who", "Ana Diaz (D-Porto)", "Ana Diaz, a clerk". */
  private boolean isToldPerson(NameRun run) {
    int next = run.to();
    if (next + 1 >= words.count()) {
      return false;
    }
    int told = grammar.isComma(next) || words.isSign(next, '(') ? next + 1 : next;
    boolean article = words.is(told, "a") || words.is(told, "an") || words.is(told, "the");
    boolean role = false;
    for (int i = told + 1; article && i < Math.min(words.count(), told + LONGEST_APPOSITION); i++) {
      role |= names.isRole(words.lower(i));
    }
    return words.is(told, "who")
        || words.is(told, "whose")
        || (told > next && (Character.isDigit(words.first(told)) || nameWords.isTag(told) || role));
  }

  /** "Southern Porto Edison": a region and more. */
  private boolean isRegional(NameRun run) {
    return run.to() - run.nameFrom() > 2
        && REGIONAL.contains(words.lower(run.nameFrom()))
        && names.isPlace(words.lower(run.nameFrom() + 1));
  }

  /** "Porto Lab, a company that": a body's name, by what is said of it behind a comma. */
  boolean isCalledBody(NameRun run) {
    int comma = run.to();
    if (comma + 2 >= words.count() || !grammar.isComma(comma)) {
      return false;
    }
    boolean article = words.is(comma + 1, "a") || words.is(comma + 1, "an");
    int end = Math.min(words.count(), comma + LONGEST_APPOSITION);
    for (int i = comma + 2; article && i < end && words.isWord(i); i++) {
      boolean ends =
          i + 1 >= words.count()
              || !words.isWord(i + 1)
              || grammar.isRelative(i + 1)
              || words.is(i + 1, "whose")
              || words.is(i + 1, "that")
              || grammar.is(i + 1, WordClass.PREPOSITION);
      if (ends) {
        return names.isBody(words.lower(i)) || names.isBodyKind(words.lower(i));
      }
      if (grammar.isVerbal(i + 1)) {
        return false;
      }
    }
    return false;
  }

  /** The last word but for "III" behind a first name: "World War II" is nobody. */
  private int lastBeforeSuffix(NameRun run) {
    int last = run.to() - 1;
    boolean given = names.genderOf(words.lower(run.nameFrom())) != Gender.UNKNOWN;
    return given && last > run.nameFrom() && names.isSuffix(words.lower(last)) ? last - 1 : last;
  }

  /** "Porto Consulting", "Virginia Ratings"; but "Samantha Bee" is somebody. */
  private boolean isBodyEnding(NameRun run) {
    String first = words.lower(run.nameFrom());
    return run.to() - run.nameFrom() > 1
        && names.isBodyEnding(words.lower(run.to() - 1))
        && (names.genderOf(first) == Gender.UNKNOWN || names.isPlace(first))
        && !isTitled(run);
  }

  /** "North Korean"; but "Dawn French" is somebody. */
  private boolean isDemonym(NameRun run) {
    boolean given = names.genderOf(words.lower(run.nameFrom())) != Gender.UNKNOWN;
    return names.isDemonym(words.lower(run.to() - 1))
        && run.nameFrom() == run.from()
        && (run.to() - run.nameFrom() == 1 || !given);
  }

  /** "House Democrats", "Yorkers". */
  boolean isGroup(NameRun run) {
    String last = words.lower(run.to() - 1);
    boolean plural =
        (last.endsWith("ers") || last.endsWith("ans") || last.endsWith("ists"))
            && !words.isCapitalAt(run.to() - 1, last.length() - 1);
    boolean surname = names.isPluralSurname(last) || names.isBody(last);
    boolean single = run.to() - run.nameFrom() == 1;
    if (!single && isNamedAsMany(run, last) && !surname) {
      return true;
    }
    boolean one = single && names.isOneOfGroup(last) && names.genderOf(last) == Gender.UNKNOWN;
    return names.isGroup(last) || (plural && !surname && single) || one;
  }

  /** "Porto Keepers", "Covert Remainers", "Lund MPs"; but "Ana Carpenters" is somebody. */
  private boolean isNamedAsMany(NameRun run, String last) {
    int letters = last.length();
    boolean many = MANY.stream().anyMatch(end -> letters > end.length() + 2 && last.endsWith(end));
    boolean initials = last.equals("mps") || last.equals("ceos") || last.equals("meps");
    return (many || initials)
        && names.genderOf(words.lower(run.nameFrom())) == Gender.UNKNOWN
        && !isTitled(run)
        && !isRoleBefore(run);
  }

  /** "Tasnim news agency": a noun behind a name that says that it is a body. */
  boolean isBodyNoun(int i) {
    return i < words.count()
        && grammar.is(i, WordClass.NOUN)
        && !words.isCapitalised(i)
        && names.isBody(words.lower(i));
  }

  /** The end of the nouns that say so; the word itself if none does. */
  int bodyNounEnd(int from) {
    int end = from;
    while (isBodyNoun(end)) {
      end++;
    }
    return end;
  }

  /** Whether a title stands before the name or a verb beside it, so that it is a person's. */
  boolean isActing(NameRun run) {
    boolean before = run.from() > 0 && grammar.is(run.from() - 1, WordClass.VERB);
    boolean behind = run.to() < words.count() && grammar.is(run.to(), WordClass.VERB);
    return isTitled(run) || before || behind;
  }

  /** "Mr. Lund". */
  boolean isTitled(NameRun run) {
    return run.nameFrom() > run.from();
  }

  /** "the mayor Lund". */
  boolean isRoleBefore(NameRun run) {
    return run.from() > 0 && names.isRole(words.lower(run.from() - 1));
  }
}
