package news.parallax.source.resolve;

import java.util.List;
import java.util.Set;
import news.parallax.source.SourceType;
import news.parallax.source.resolve.DescriptionWords.Token;

/**
 * Offices that are held no longer. Whoever governed once speaks as a politician, "former minister";
 * whoever was an officer, a judge or at a body of many states once is of no type by that.
 */
final class FormerOffice {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "onetime", "one-time", "erstwhile", "ousted", "deposed", "retired");

  /** "who served as secretary". */
  private static final Set<String> PAST =
      Set.of("was", "served", "worked", "headed", "led", "ran", "directed", "chaired", "oversaw");

  private FormerOffice() {}

  /**
   * What a decision comes to if the words say that it was so once.
   *
   * @param from where the words about the person himself begin, behind those of whom he is
   * @param head where the word that tells the office stands
   */
  static Decision of(Decision told, List<Token> words, int from, int head) {
    String past = past(words, from, head);
    if (past.isEmpty() || told.isOfBody()) {
      return told;
    }
    return switch (told.type()) {
      case GOVERNMENT ->
          new Decision(
              SourceType.POLITICIAN_PARTY,
              past + " " + told.evidence(),
              told.strength(),
              told.head());
      case SECURITY_JUSTICE, INTERNATIONAL_BODY -> Decision.UNDECIDED;
      default -> told;
    };
  }

  /** The word that says so; empty if none does. */
  private static String past(List<Token> words, int from, int head) {
    String second = words.size() > 1 ? words.get(1).word() : "";
    if (words.get(0).word().equals("who") && PAST.contains(second)) {
      return second;
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
   * Whether what somebody does now tells more than the office he once held: "a former aide", of who
   * is a professor.
   */
  static boolean yieldsTo(Decision past, Decision now) {
    boolean office =
        switch (now.type()) {
          case GOVERNMENT, POLITICIAN_PARTY, SECURITY_JUSTICE -> true;
          default -> false;
        };
    String word = past.evidence().substring(0, Math.max(0, past.evidence().indexOf(' ')));
    boolean once = FORMER.contains(word) || PAST.contains(word);
    return once && !office && now.strength() == 0 && !now.evidence().endsWith("s");
  }
}
