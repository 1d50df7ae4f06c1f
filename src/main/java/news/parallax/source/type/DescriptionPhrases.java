package news.parallax.source.type;

import java.util.List;
import java.util.Set;
import news.parallax.source.SourceType;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.TypeWords.Entry;
import news.parallax.text.WordList;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.NameLists;

/** Tells the words of a description that say what somebody is from those that say what he does. */
final class DescriptionPhrases {
  private static final int LONGEST_QUANTITY = 6;

  /** What stands before those of whom some are meant: "some of the officials". */
  private static final WordList PARTS = WordList.of("people", "part of a group");

  /** What stands before a name and tells nothing. */
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "sir");

  /** Ranks that stand between an office and a name: "State Department spokesman Rear Adm.". */
  private static final WordList RANKS = WordList.of("people", "kept title");

  private static final Set<String> RANK_GRADES = Set.of("rear", "vice", "lt", "lieutenant", "maj");

  private static final Set<String> SPEAKING =
      Set.of("spokesman", "spokeswoman", "spokesperson", "secretary", "director", "adviser");

  private static final WordList PREPOSITIONS = WordList.of("people", "ends a description");

  /** What is told of by a body's name and is no part of it: "the Senate race". */
  private static final WordList BESIDE = WordList.of("people", "beside a body");

  /** Whom polls ask about, by the share of them: "60% of Republicans". */
  private static final WordList ADHERENTS = WordList.of("people", "adherents");

  /** Who speaks of somebody and not for him. */
  private static final WordList OUTSIDERS = WordList.of("people", "outsider");

  /** Who fights for no state. */
  private static final WordList ARMED = WordList.of("people", "armed without a state");

  /** What stands between a leader and those he leads. */
  private static final Set<String> LEADING = Set.of("of", "for", "with");

  /** Who is "of" a station speaks on it: "CNN political analyst". */
  private static final Set<String> COMMENTING =
      Set.of("analyst", "analysts", "political analyst", "political analysts");

  /** Titles that nothing but a name follows. */
  private static final WordList BEFORE_NAMES = WordList.of("roles", "title");

  /** Whom ideas have, too. */
  private static final Set<String> PARENTS =
      Set.of("father", "mother", "godfather", "godmother", "grandfather");

  private final NameLists names = new NameLists();
  private final TypeWords list;

  DescriptionPhrases(TypeWords list) {
    this.list = list;
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** All words that a body may stand behind. */
  static Set<String> prepositions() {
    return PREPOSITIONS.words();
  }

  /** "health commissioner" of "health commissioner Dr."; a title alone is kept. */
  List<Token> withoutTitle(List<Token> words) {
    int last = words.size() - 1;
    boolean ends = last > 0 && (TITLES.contains(words.get(last).word()) || isGiven(words, last));
    if (ends) {
      return words.subList(0, last);
    }
    int rank = last > 1 && RANKS.contains(words.get(last).word()) ? last - 1 : last;
    rank = rank > 1 && RANK_GRADES.contains(words.get(rank).word()) ? rank - 1 : rank;
    boolean office = rank < last && SPEAKING.contains(words.get(rank).word());
    return office ? words.subList(0, rank + 1) : words;
  }

  /** "Dean" of "Sen. Dean", who bears the name and leads no faculty. */
  private boolean isGiven(List<Token> words, int last) {
    return BEFORE_NAMES.contains(words.get(last - 1).word())
        && names.genderOf(words.get(last).word()) != Gender.UNKNOWN;
  }

  /**
   * Where the words begin that are not about whose somebody or something is: "selection" of "the
   * president's selection". What a possessive ends with is nothing but this.
   */
  static int ownFrom(List<Token> words, int end) {
    for (int i = Math.min(end, words.size() - 1) - 1; i >= 0; i--) {
      if (words.get(i).possessive()) {
        return i + 1;
      }
    }
    return 0;
  }

  static boolean isOutsider(String phrase) {
    return OUTSIDERS.contains(phrase);
  }

  static boolean isCommenting(String phrase) {
    return COMMENTING.contains(phrase);
  }

  /** Whether the word behind a body's name tells of something that is no part of it. */
  static boolean isBeside(List<Token> words, int at, int phraseEnd) {
    return at < phraseEnd && BESIDE.contains(words.get(at).word());
  }

  /** "the first woman to lead the center": what is told is the office, not that she is anybody. */
  private static boolean tellsFirst(List<Token> words, int head, int end) {
    boolean deed = end < words.size() && words.get(end).word().equals("to");
    return deed && words.subList(0, head).stream().anyMatch(token -> token.word().equals("first"));
  }

  /**
   * Whether it is by no more than a word on the way that somebody is a citizen: in what he knows,
   * in a deed, or in a name, as "American" in "American Action Forum".
   */
  static boolean tellsNoCitizen(List<Token> words, TypeWords.Match head, int end) {
    return words.stream().anyMatch(token -> Doings.isKnowing(token.word()))
        || tellsFirst(words, head.from(), end)
        || (head.to() < end
            && !words.get(head.to()).word().equals("and")
            && !head.entry().phrase().contains("year"));
  }

  /**
   * Whether a word tells of what kind somebody is and not what he is: "fellow accountant",
   * "champion of the poor".
   */
  static boolean isOfKind(List<Token> words, TypeWords.Match head, int end) {
    String phrase = head.entry().phrase();
    boolean of = head.to() < words.size() && words.get(head.to()).word().equals("of");
    return (phrase.equals("fellow") && head.to() < end)
        || (of && (phrase.equals("champion") || phrase.equals("defender")));
  }

  /** "godfather of realism", "mother of the movement": no tie to a person. */
  static boolean isParentOfIdeas(List<Token> words, TypeWords.Match kin) {
    int behind = kin.to();
    if (!PARENTS.contains(kin.entry().phrase())
        || behind >= words.size()
        || !words.get(behind).word().equals("of")) {
      return false;
    }
    String last = words.get(words.size() - 1).word();
    return last.endsWith("ism") || last.endsWith("ology") || last.equals("movement");
  }

  /** Whether who is described fights for no state, or leads those who do. */
  static boolean areArmed(List<Token> words, int end) {
    int to = end;
    if (end < words.size() && LEADING.contains(words.get(end).word())) {
      to = end + 1;
      while (to < words.size() && !isPreposition(words.get(to).word())) {
        to++;
      }
    }
    for (int i = 0; i < to; i++) {
      String word = words.get(i).word();
      boolean pair = i + 1 < to && ARMED.contains(word + ' ' + words.get(i + 1).word());
      if (pair || ARMED.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a share of adherents is told of, as polls do: "60% of Republicans". */
  static boolean arePolled(List<Token> words, String people) {
    for (int i = 1; i < Math.min(words.size(), LONGEST_QUANTITY); i++) {
      String before = words.get(i - 1).word();
      if (words.get(i).word().equals("of")) {
        return isPercent(before) && ADHERENTS.contains(people);
      }
    }
    return false;
  }

  private static boolean isPercent(String word) {
    return word.endsWith("%") || word.equals("percent");
  }

  /** "the officials" of "most of the officials", "72% of the officials". */
  List<Token> withoutQuantity(List<Token> words) {
    for (int i = 1; i < Math.min(words.size() - 1, LONGEST_QUANTITY); i++) {
      String before = words.get(i - 1).word();
      if (words.get(i).word().equals("of")) {
        boolean part = PARTS.contains(before) || Character.isDigit(before.charAt(0));
        return part ? words.subList(i + 1, words.size()) : words;
      }
      if (PREPOSITIONS.contains(before) || list.head(before) != null) {
        break;
      }
    }
    return words;
  }

  /** Where the first preposition stands, or a participle: "a study showing". */
  int phraseEnd(List<Token> words) {
    boolean told = false;
    for (int i = 0; i < words.size(); i++) {
      int named = nameEnd(words, i);
      if (named > i) {
        told = true;
        i = named - 1;
        continue;
      }
      String word = words.get(i).word();
      boolean known = list.isKnown(word);
      boolean participle =
          told
              && !known
              && word.length() > 4
              && (word.endsWith("ing") || word.endsWith("ed"))
              && !list.isNaming(word);
      boolean more = told && word.equals("and");
      if (i > 0 && ((participle && !isField(words, i)) || more || endsAt(words, i))) {
        return i;
      }
      told |= known;
    }
    return words.size();
  }

  /**
   * The end of a body's name with a preposition in it: "Focus on the Family"; -1 if none begins.
   */
  private int nameEnd(List<Token> words, int from) {
    TypeWords.Match body = list.bodyAt(words, from, words.size());
    if (body == null || body.to() - from < 3 || isPreposition(words.get(body.to() - 1).word())) {
      return -1;
    }
    boolean joined =
        words.subList(from + 1, body.to() - 1).stream()
            .anyMatch(token -> isPreposition(token.word()));
    return joined ? body.to() : -1;
  }

  /** Whether a preposition stands there, and not the beginning of "under secretary". */
  private static boolean endsAt(List<Token> words, int i) {
    String word = words.get(i).word();
    boolean rank =
        word.equals("under")
            && i + 1 < words.size()
            && words.get(i + 1).word().startsWith("secretar");
    return PREPOSITIONS.contains(word) && !rank;
  }

  /** Whether a word is what somebody knows about: "voting" of "Lund Law voting expert". */
  private boolean isField(List<Token> words, int word) {
    Entry next = word + 1 < words.size() ? list.head(words.get(word + 1).word()) : null;
    return next != null
        && next.role() == HeadRole.PERSON
        && next.type() == SourceType.EXPERT
        && words.subList(0, word).stream().noneMatch(before -> isPerson(before.word()));
  }

  private boolean isPerson(String word) {
    Entry entry = list.head(word);
    return entry != null && (entry.role() == HeadRole.PERSON || entry.role() == HeadRole.OFFICE);
  }
}
