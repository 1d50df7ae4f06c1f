package news.parallax.source.type;

import java.util.List;
import java.util.Set;
import news.parallax.source.SourceType;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.TypeWords.Match;
import news.parallax.text.WordList;
import news.parallax.text.mention.NameLists;
import org.jspecify.annotations.Nullable;

/** Tells offices of state by the words before them from those that may be held at any body. */
final class StateOffices {
  /** What offices of state are for: "insurance commissioner", "Labor Secretary". */
  private static final WordList TOPICS = WordList.of("people", "matter of an office");

  /** Whose offices may be for a topic: "state insurance officials". */
  private static final Set<String> STATES =
      Set.of("state", "county", "city", "federal", "national", "local");

  /** Of what party who holds an office is. */
  private static final Set<String> PARTISAN =
      Set.of("republican", "democratic", "democrat", "libertarian", "conservative");

  /** Offices of whatever body; alone they are of a country. */
  private static final Set<String> PRESIDING =
      Set.of("president", "vice president", "former president");

  /** What may stand before a president of a country. */
  private static final WordList PLAIN = WordList.of("people", "before a president");

  /** What people and rooms are that are there for somebody else, by the last word. */
  private static final Set<String> SERVING =
      Set.of("staff", "secretary", "secretaries", "representative", "representatives", "office");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our");

  private static final Set<String> TAKING_UP = Set.of("its", "their", "our");

  /** What stands before whom somebody serves. */
  private static final Set<String> HOLDING = Set.of("to", "for", "at", "with");

  /** What stands between a president and what he is president of. */
  private static final Set<String> BELONGING = Set.of("of", "at", "for", "with");

  private static final Set<String> COUNTRIES =
      Set.of("country", "republic", "nation", "states", "state", "america", "government");

  private final TypeWords list;
  private final NameLists names = new NameLists();

  StateOffices(TypeWords list) {
    this.list = list;
  }

  /**
   * Whether a word tells what an office of state is for, or of what party who holds it is, not
   * whose it is: "insurance commissioner", "Securities Commission spokesman", "the Republican
   * president".
   *
   * @param seat the body right before the office, "commission"; null if none
   */
  boolean isTopic(Match before, Match head, @Nullable Match seat, List<Token> words) {
    Match office = seat == null ? head : seat;
    boolean ofState =
        office.entry().type() == SourceType.GOVERNMENT && !isAnybodys(office.entry().phrase());
    boolean topic = TOPICS.contains(before.entry().phrase()) && before.to() <= office.from();
    boolean state = before.from() > 0 && STATES.contains(words.get(before.from() - 1).word());
    boolean presides = PRESIDING.contains(head.entry().phrase());
    return (topic && (ofState || state))
        || (presides && PARTISAN.contains(before.entry().phrase()));
  }

  /**
   * Whether "state" tells where somebody works for somebody else: "Diaz's state manager", "Diaz
   * state spokesman"; the states themselves are places.
   */
  boolean isOfNobody(List<Token> words, int seat) {
    Token before = seat == 0 ? null : words.get(seat - 1);
    if (before == null || !words.get(seat).word().equals("state")) {
      return false;
    }
    boolean plain =
        DescriptionWords.isDeterminer(before.word())
            || names.isPlace(before.word())
            || list.isKnown(before.word())
            || list.qualifier(before.word()) != null
            || PLAIN.contains(before.word());
    return !plain || isOwned(words, seat);
  }

  /** Whether a word tells what an office of state may be for: "housing". */
  static boolean isTopic(String word) {
    return TOPICS.contains(word);
  }

  /** Whether the office may be one of anybody. */
  static boolean isAnybodys(String office) {
    return PRESIDING.contains(office) || office.startsWith("official");
  }

  /** Whether a president may be one of a firm or a club: of whom it stands there is not known. */
  boolean isAnybodys(List<Token> words, Match head) {
    if (leadsField(words, head)) {
      return true;
    }
    if (!PRESIDING.contains(head.entry().phrase())) {
      return false;
    }
    return !isPlain(words, head) || isOfFirm(words, head) || isOfSomething(words, head.to());
  }

  /** "a leader in energy storage", but "a leader in the house", "a leader in Ohio". */
  private boolean leadsField(List<Token> words, Match head) {
    int in = head.to();
    return head.entry().phrase().startsWith("leader")
        && in + 1 < words.size()
        && words.get(in).word().equals("in")
        && !DescriptionWords.isDeterminer(words.get(in + 1).word())
        && words.subList(in + 1, words.size()).stream()
            .noneMatch(token -> names.isPlace(token.word()) || isCountry(token));
  }

  /** Whether nothing but what tells more of the office stands before it. */
  private boolean isPlain(List<Token> words, Match head) {
    Token before = head.from() == 0 ? null : words.get(head.from() - 1);
    return before == null
        || PLAIN.contains(before.word())
        || DescriptionWords.isDeterminer(before.word())
        || list.qualifier(before.word()) != null
        || list.isKnown(before.word());
  }

  /**
   * Whether an office is somebody's or some body's of which nothing is known, "Diaz's chief of
   * staff", "a representative for the Diaz family", so that it tells no type by itself.
   */
  boolean isSomebodys(List<Token> words, Match head) {
    String office = head.entry().phrase();
    boolean serves = SERVING.contains(office.substring(office.lastIndexOf(' ') + 1));
    if (office.equals("manager") && isOwned(words, head.from())) {
      return true;
    }
    if (!serves) {
      return false;
    }
    Token before = head.from() == 0 ? null : words.get(head.from() - 1);
    boolean owned = before != null && (before.possessive() || OWNERS.contains(before.word()));
    Token next = head.to() < words.size() ? words.get(head.to()) : null;
    boolean behind = next != null && HOLDING.contains(next.word());
    return owned || behind || !isPlain(words, head);
  }

  /** "its senior vice president": of a body told before, which need be no firm. */
  static boolean isOfSpokenOf(List<Token> words, Match head) {
    return head.from() > 0
        && head.entry().type() == SourceType.BUSINESS
        && head.entry().role() == HeadRole.OFFICE
        && TAKING_UP.contains(words.get(head.from() - 1).word());
  }

  /**
   * "Diaz's business manager", "Diaz' Ohio state director": of somebody of whom no more is told.
   */
  private boolean isOwned(List<Token> words, int office) {
    return words.subList(0, office).stream()
        .anyMatch(
            token ->
                token.possessive()
                    && token.capital()
                    && !names.isPlace(token.word())
                    && !names.isCountry(token.word())
                    && !list.isKnown(token.word()));
  }

  /** "president of Live Action": of what is no country. */
  private boolean isOfSomething(List<Token> words, int of) {
    if (of + 1 >= words.size() || !BELONGING.contains(words.get(of).word())) {
      return false;
    }
    for (int i = of + 1; i < words.size(); i++) {
      Token token = words.get(i);
      boolean last = i + 1 == words.size() || ends(words.get(i + 1).word());
      if (last && isCountry(token)) {
        return false;
      }
      if (DescriptionPhrases.isPreposition(token.word())) {
        break;
      }
    }
    return true;
  }

  private static boolean ends(String word) {
    return DescriptionPhrases.isPreposition(word) || word.equals("and");
  }

  private boolean isCountry(Token token) {
    return COUNTRIES.contains(token.word())
        || names.isPlace(token.word())
        || names.isCountry(token.word())
        || list.qualifier(token.word()) != null;
  }

  /**
   * "president and chief executive", "co-owner and president", "vice president and head of
   * trading".
   */
  private boolean isOfFirm(List<Token> words, Match head) {
    int and = head.to();
    boolean more = and + 1 < words.size() && words.get(and).word().equals("and");
    Match other = more ? list.headAt(words, and + 1, words.size()) : null;
    boolean behind =
        other != null
            && (other.entry().type() == SourceType.BUSINESS
                || (!isOfState(other) && isOfSomething(words, other.to())));
    int before = head.from() - 2;
    boolean joined = before >= 0 && words.get(before + 1).word().equals("and");
    Match first = joined ? list.headAt(words, before, before + 1) : null;
    return behind || (first != null && first.entry().type() == SourceType.BUSINESS);
  }

  private static boolean isOfState(Match office) {
    SourceType type = office.entry().type();
    return type == SourceType.GOVERNMENT || type == SourceType.SECURITY_JUSTICE;
  }
}
