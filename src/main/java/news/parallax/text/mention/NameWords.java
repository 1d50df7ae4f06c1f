package news.parallax.text.mention;

import java.util.Set;
import news.parallax.text.CalendarWords;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.syntax.Words;

/** Tells which words of a text may belong to a name. */
final class NameWords {
  private static final WordList PAPERS = WordList.of("media", "paper of a day");

  /** What is written like initials. */
  private static final WordList STATES = WordList.of("abbreviations", "no initials");

  /** How abstract nouns end. */
  private static final Set<String> ABSTRACT = Set.of("ism", "tion", "sion", "ness");

  private static final Set<String> BEFORE_TIMES =
      Set.of("last", "this", "next", "early", "late", "mid", "every", "since", "earlier", "later");

  /** How many letters "Mrs" has, and no longer title that is short for another word. */
  private static final int SHORT_TITLE = 3;

  /** Words as short as "Daly" and "Ewing" are surnames more often. */
  private static final int SHORT_MANNER = 6;

  /** How many words back from "and" the body stands whose topics it joins. */
  private static final int LONGEST_TOPIC = 5;

  private final Grammar grammar;
  private final Words words;
  private final WordClasses wordClasses;
  private final NameLists names;

  NameWords(Grammar grammar, WordClasses wordClasses, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.wordClasses = wordClasses;
    this.names = names;
  }

  /** Whether the word is a capitalised everyday word that nobody is called by. */
  boolean isEveryday(int i) {
    String word = words.lower(i);
    return words.isCapitalised(i)
        && wordClasses.isCommon(word)
        && names.genderOf(word) == Entity.Gender.UNKNOWN
        && !names.isPlace(word);
  }

  /** Whether the word may stand before a name as what somebody is: "Mom", "Club-goer", "NBLC". */
  boolean isCalling(int i) {
    String word = words.lower(i);
    int tail = word.lastIndexOf('-') + 1;
    boolean joined = tail > 1 && tail < word.length() && !words.isCapitalAt(i, tail);
    return isEveryday(i) || joined || isAcronymBefore(i, i + 1);
  }

  /** "Vice-Chair", "Porto-run", "Click-bait": everyday words joined, not "Ocasio-Cortez". */
  boolean isJoinedEveryday(int i) {
    String word = words.lower(i);
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 2 < word.length()
        && wordClasses.isCommon(word.substring(hyphen + 1))
        && (!words.isCapitalAt(i, hyphen + 1)
            || wordClasses.isCommon(word.substring(0, word.indexOf('-'))));
  }

  /** "Mr.", "Jr.", "B": nobody is called so alone; such a run is left of a name cut short. */
  boolean isNoneAlone(int i) {
    String word = words.lower(i);
    int letters = words.bareEnd(i) - words.start(i);
    boolean title = letters <= SHORT_TITLE && names.isTitle(word) && !names.isRole(word);
    return letters == 1 || title || names.isSuffix(word);
  }

  /**
   * "Tearfully, she said", "Peering out, he said": how something is done, if first in a sentence.
   */
  boolean isManner(int i) {
    String word = words.lower(i);
    return word.length() > SHORT_MANNER
        && (word.endsWith("ly") || word.endsWith("ing"))
        && names.genderOf(word) == Entity.Gender.UNKNOWN
        && i + 1 < words.count()
        && !grammar.is(i + 1, WordClass.VERB);
  }

  /** "Neoliberalism", "Pix11": what nobody is called. */
  boolean isAbstract(int i) {
    String word = words.lower(i);
    boolean ending = ABSTRACT.stream().anyMatch(end -> word.length() > 7 && word.endsWith(end));
    return ending || Character.isDigit(word.charAt(word.length() - 1));
  }

  /** Whether the word is a party and a state, "D-Calif", or one of "Porto-based", "Twenty-six". */
  boolean isTag(int i) {
    String word = words.lower(i);
    int hyphen = word.indexOf('-');
    return NameLists.isPartyTag(word)
        || (hyphen > 0
            && (word.endsWith("-based")
                || (word.endsWith("ed") && wordClasses.isCommon(word.substring(hyphen + 1)))));
  }

  /** "Porto-style", "Porto-bound": joined to what says what something is like. */
  boolean isLikeness(int i) {
    String word = words.lower(i);
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && names.isAdjectiveTail(word.substring(hyphen + 1));
  }

  /** "NBLC" of "NBLC Porto": letters in capitals before a word in small ones. */
  boolean isAcronymBefore(int i, int next) {
    int length = words.bareEnd(i) - words.start(i);
    return length > 2
        && length < 7
        && Character.isLetter(words.first(i))
        && !words.hasStop(i)
        && words.bareEnd(i) == words.end(i)
        && !words.hasSmallLetter(i)
        && words.hasSmallLetter(next)
        && words.lower(i).indexOf('.') < 0
        && words.lower(i).indexOf('-') < 0;
  }

  /** "Diaz-Lund-Berg", a law, "Never-Ending": of more than two words joined nobody is called. */
  boolean isChain(int i) {
    String word = words.lower(i);
    int second = word.indexOf('-', word.indexOf('-') + 1);
    return second > 0 && words.isCapitalAt(i, second + 1);
  }

  /** Whether the word is one of a name wherever it stands. */
  boolean isName(int i) {
    if (isArticled(i) || opensPlace(i) || isGivenMonth(i)) {
      return true;
    }
    return words.isCapitalised(i)
        && (!names.isNoName(words.lower(i)) || isPaperOfADay(i))
        && (grammar.is(i, WordClass.NAME)
            || ((grammar.is(i, WordClass.NOUN) || grammar.is(i, WordClass.ADJECTIVE))
                && i > 0
                && words.isWord(i - 1)
                && !words.hasStop(i - 1)));
  }

  /** The "Saudi" of "Saudi Arabia", the "New" of "New York", also where a sentence begins. */
  private boolean opensPlace(int i) {
    return i + 1 < words.count()
        && words.isCapitalised(i)
        && words.isCapitalised(i + 1)
        && !words.hasStop(i)
        && names.isPlace(grammar.lowerName(i, i + 2));
  }

  /** The "June" of "June Lund said"; but "in June Lund said". */
  private boolean isGivenMonth(int i) {
    return i + 1 < words.count()
        && words.isCapitalised(i)
        && names.genderOf(words.lower(i)) != Entity.Gender.UNKNOWN
        && CalendarWords.MONTHS.contains(words.lower(i))
        && words.isCapitalised(i + 1)
        && grammar.is(i + 1, WordClass.NAME)
        && !names.isNoName(words.lower(i + 1))
        && (i == 0 || !leadsToTime(i - 1));
  }

  private boolean leadsToTime(int i) {
    return grammar.is(i, WordClass.PREPOSITION)
        || grammar.is(i, WordClass.DETERMINER)
        || grammar.is(i, WordClass.ADJECTIVE)
        || BEFORE_TIMES.contains(words.lower(i));
  }

  /** The "Sunday" of "The Sunday Times". */
  private boolean isPaperOfADay(int i) {
    return i + 1 < words.count()
        && PAPERS.contains(words.lower(i + 1))
        && words.isCapitalised(i + 1)
        && CalendarWords.WEEKDAYS.contains(words.lower(i));
  }

  /** "el-Sisi", "al-Assad", "deGravelles". */
  private boolean isArticled(int i) {
    String word = words.lower(i);
    if (!words.hasHyphen(i)) {
      boolean joined = word.length() > 4 && !words.isCapitalised(i);
      return joined
          && ((words.isCapitalAt(i, 2) && names.isParticle(word.substring(0, 2)))
              || (words.isCapitalAt(i, 3) && names.isParticle(word.substring(0, 3))));
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen < 4
        && hyphen + 1 < word.length()
        && names.isParticle(word.substring(0, hyphen))
        && words.isCapitalAt(i, hyphen + 1);
  }

  /** Whether the word says that the name it stands in is a body's: "Council", "UN" in capitals. */
  boolean isBody(int i) {
    String word = words.lower(i);
    return names.isBody(word) && (!names.isAcronym(word) || !words.hasSmallLetter(i));
  }

  /** Whether a month, an office or the like stands where a name might: "May said". */
  boolean isOdd(int i) {
    return words.isCapitalised(i)
        && words.bareEnd(i) - words.start(i) > 2
        && i + 1 < words.count()
        && (grammar.is(i, WordClass.NAME) || grammar.is(i + 1, WordClass.VERB))
        && !Character.isDigit(words.first(i + 1))
        && !(i > 0 && grammar.is(i - 1, WordClass.PREPOSITION));
  }

  /** Whether a name that the word before belongs to goes on with the word. */
  boolean continues(int i, int limit) {
    if (words.hasStop(i - 1) && !isAbbreviated(i - 1)) {
      return false;
    }
    if (isName(i)) {
      return true;
    }
    boolean odd = isOdd(i) && names.genderOf(words.lower(i - 1)) != Entity.Gender.UNKNOWN;
    if (odd && words.isCapitalised(i - 1)) {
      return true;
    }
    boolean next = i + 1 < limit && isName(i + 1);
    if (names.isParticle(words.lower(i)) || words.isSign(i, '&') || isInitial(i)) {
      return next;
    }
    boolean body = isBody(i - 1) || (i > 1 && isBody(i - 2));
    return next
        && ((body && (words.is(i, "of") || words.is(i, "for") || words.is(i, "and")))
            || (words.is(i, "and") && joinsTopics(i, limit)));
  }

  /**
   * Whether "and" stands between what one body is for: "Centers for Disease Control and
   * Prevention", "Customs and Border Protection".
   */
  private boolean joinsTopics(int and, int limit) {
    if (!isTopic(and - 1) || !isTopic(and + 1)) {
      return false;
    }
    for (int i = and - 2; i > Math.max(0, and - LONGEST_TOPIC); i--) {
      if (words.is(i, "of") || words.is(i, "for") || words.is(i, "on")) {
        if (isBody(i - 1)) {
          return true;
        }
        break;
      }
      if (!words.isCapitalised(i)) {
        break;
      }
    }
    int last = and + 1;
    while (last + 1 < limit && isTopic(last + 1)) {
      last++;
    }
    return names.isAgencyEnding(words.lower(last));
  }

  /** The "A." of "Ana A. Lund", which in small letters is no name. */
  private boolean isInitial(int i) {
    return words.isCapitalised(i)
        && words.hasStop(i)
        && words.bareEnd(i) - words.start(i) == 1
        && Character.isLetter(words.first(i));
  }

  private boolean isTopic(int i) {
    return i >= 0
        && isEveryday(i)
        && !names.isTitle(words.lower(i))
        && !names.isNoName(words.lower(i));
  }

  /** Whether the word with a full stop is an initial, a title or "St.". */
  private boolean isAbbreviated(int i) {
    int length = words.bareEnd(i) - words.start(i);
    return length <= 4
        && words.isCapitalised(i)
        && (length == 1
            || words.is(i, "st")
            || names.isTitle(words.lower(i))
            || isInitials(words.lower(i)));
  }

  /** "E.J." of "E.J. Lund"; but "U.S." is no part of a name of somebody. */
  private static boolean isInitials(String word) {
    return word.length() >= 3
        && word.length() <= 4
        && word.charAt(1) == '.'
        && !STATES.contains(word.substring(0, 3));
  }
}
