package news.parallax.source.type;

import java.util.List;
import java.util.Set;
import news.parallax.source.SourceType;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.text.WordList;

/**
 * Offices that are held no longer. Whoever governed once speaks as a politician, "former minister";
 * whoever was an officer, a judge or at a body of many states once is of no type by that.
 */
public final class FormerOffice {
  private static final WordList FORMER = WordList.of("people", "held no longer");

  /** "who served as secretary". */
  private static final WordList PAST = WordList.of("people", "held once");

  /** Titles of those who are called so for life: "General". */
  private static final WordList KEPT = WordList.of("people", "kept title");

  /** Said of those who work no longer. */
  private static final WordList LEFT_WORK = WordList.of("people", "works no longer");

  /** Trades by which nobody speaks who has left them. */
  private static final WordList LEFT_TRADES = WordList.of("people", "trade that ends");

  /** Who is a party's by joining it, and no longer if he left it. */
  private static final Set<String> ADHERENTS = Set.of("democrat", "republican", "conservative");

  /** Who worked for those who hold office, and held none. */
  private static final Set<String> STAFF = Set.of("staffer", "staffers", "intern", "interns");

  /** What those did who need not have led what they were in. */
  private static final Set<String> MEMBERS = Set.of("was", "served", "worked");

  private FormerOffice() {}

  /**
   * What a decision comes to if the words say that it was so once.
   *
   * @param from where the words about the person himself begin, behind those of whom he is
   * @param head where the word that tells the office stands
   */
  public static Decision of(Decision told, List<Token> words, int from, int head) {
    String past = past(words, from, head);
    if (past.isEmpty() || (told.isOfBody() && !ledOnce(words))) {
      return told;
    }
    return switch (told.type()) {
      case GOVERNMENT ->
          told.evidence().endsWith("solicitor general") // who goes on as a lawyer
              ? unknown(past, told)
              : new Decision(
                  SourceType.POLITICIAN_PARTY,
                  past + " " + told.evidence(),
                  told.strength(),
                  told.head());
      case SECURITY_JUSTICE, INTERNATIONAL_BODY -> unknown(past, told);
      case POLITICIAN_PARTY ->
          ADHERENTS.contains(told.evidence()) || STAFF.contains(words.get(head).word())
              ? unknown(past, told)
              : told;
      default -> told;
    };
  }

  private static Decision unknown(String past, Decision told) {
    return new Decision(
        SourceType.UNKNOWN,
        past + " " + told.evidence(),
        Decision.UNDECIDED.strength(),
        told.head());
  }

  /**
   * What a decision comes to for whoever works no longer: "a retired banker", "a laid-off clerk"
   * speak as citizens. Who held power or taught is asked for what he was.
   *
   * @param end where the words end that say what he is
   */
  static Decision ofLeftWork(Decision told, List<Token> words, int end) {
    String left = "";
    for (Token token : words.subList(0, Math.min(end, words.size()))) {
      left = LEFT_WORK.contains(token.word()) ? token.word() : left;
    }
    boolean trade =
        switch (told.type()) {
          case BUSINESS -> !told.isOfBody();
          case EXPERT -> LEFT_TRADES.contains(told.evidence());
          case UNKNOWN -> told.head() == null && !isPast(told);
          default -> false;
        };
    int strength = told.isDecided() ? told.strength() : Decision.BY_ANY_WORD;
    return left.isEmpty() || !trade
        ? told
        : new Decision(SourceType.CITIZEN, left, strength, HeadRole.PERSON);
  }

  /** Whether a part of a description is a clause that says it was so once: "who served as". */
  static boolean isClause(String part) {
    List<List<Token>> parts = DescriptionWords.parts(part);
    return !parts.isEmpty() && isClause(Courses.without(parts.get(parts.size() - 1)));
  }

  private static boolean isClause(List<Token> words) {
    return words.size() > 1
        && words.get(0).word().equals("who")
        && PAST.contains(words.get(1).word())
        && !(words.size() > 2 && words.get(2).word().equals("for") && isRun(words.get(1)));
  }

  /** "who ran for mayor" stood for an office and need not have held it. */
  private static boolean isRun(Token verb) {
    return verb.word().equals("ran");
  }

  /** "who ran the agency": what is told is a body, and that it was led. */
  private static boolean ledOnce(List<Token> words) {
    return isClause(words) && !MEMBERS.contains(words.get(1).word());
  }

  /** Whether the words before the head say that it was so once. */
  static boolean isBefore(List<Token> words, int head) {
    return !past(words, 0, head).isEmpty();
  }

  /** The word that says so; empty if none does. */
  private static String past(List<Token> words, int from, int head) {
    if (isClause(words)) {
      return words.get(1).word();
    }
    for (int i = from; i <= head; i++) {
      String word = words.get(i).word();
      if ((i < head && FORMER.contains(word)) || word.startsWith("ex-")) {
        return word;
      }
    }
    return "";
  }

  /**
   * Whether somebody is called by an office that the article tells elsewhere to be held no longer:
   * "General", of a retired general; "Governor", of a former governor.
   */
  static boolean isKept(Decision now, Decision past) {
    String office = past.evidence().substring(past.evidence().indexOf(' ') + 1);
    boolean same = now.evidence().equals(office);
    boolean title = now.type() == SourceType.SECURITY_JUSTICE && KEPT.contains(now.evidence());
    return isPast(past) && !now.isOfBody() && (same || title);
  }

  /** Whether a decision is about an office that is held no longer. */
  public static boolean isPast(Decision decision) {
    String word = firstOf(decision.evidence());
    return !word.isEmpty() && (FORMER.contains(word) || PAST.contains(word));
  }

  private static String firstOf(String evidence) {
    return evidence.substring(0, Math.max(0, evidence.indexOf(' ')));
  }

  /**
   * Whether what somebody does now tells more than the office he once held: "a former aide", of who
   * is a professor.
   */
  public static boolean yieldsTo(Decision past, Decision now) {
    boolean office =
        switch (now.type()) {
          case GOVERNMENT, POLITICIAN_PARTY, SECURITY_JUSTICE -> true;
          default -> false;
        };
    return isPast(past) && !office && now.strength() == 0 && !now.evidence().endsWith("s");
  }
}
