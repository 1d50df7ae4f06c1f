package news.parallax.source.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits what a text says of somebody into its parts, and these into words. */
public final class DescriptionWords {
  /** Descriptions are a line or two; what comes after this many letters is not looked at. */
  private static final int LONGEST = 600;

  /** "Ph" of "Ph.D". */
  private static final int LONGEST_INITIAL = 2;

  private static final String THEN = "then-";

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "its");

  /**
   * A word in lower case.
   *
   * @param possessive whether it had an "'s", which is not part of the word
   * @param capital whether it began with a capital
   */
  public record Token(String word, boolean possessive, boolean capital) {}

  private DescriptionWords() {}

  static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /** Whether the word stands between a servant and his master: "an adviser to Obama". */
  public static boolean isServing(String word) {
    return word.equals("to") || word.equals("of") || word.equals("for") || word.equals("with");
  }

  /**
   * The words between commas and bars, and those in brackets apart from what these interrupt; parts
   * without words are left out.
   */
  public static List<List<Token>> parts(String description) {
    List<List<Token>> parts = new ArrayList<>();
    List<Token> part = new ArrayList<>();
    List<Token> outer = List.of();
    String lower = description.toLowerCase(Locale.ROOT);
    // Some letters are two in lower case; of such text no capitals are known.
    String said = lower.length() == description.length() ? description : lower;
    int length = Math.min(lower.length(), LONGEST);
    int start = -1;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? lower.charAt(i) : '|';
      boolean inner =
          c == '-' || c == '\'' || c == '\u2019' || c == '&' || isWithinInitials(lower, start, i);
      if (Character.isLetterOrDigit(c) || c == '%' || (inner && start >= 0)) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        part.add(token(lower.substring(start, i), Character.isUpperCase(said.charAt(start))));
        start = -1;
      }
      if (c == '(' && outer.isEmpty()) {
        outer = part;
        part = new ArrayList<>();
      } else if (c == ')' && !outer.isEmpty()) {
        add(parts, part);
        part = outer;
        outer = List.of();
      } else if (isBorder(c)) {
        add(parts, part);
        part = new ArrayList<>();
        add(parts, outer);
        outer = List.of();
      }
    }
    return parts;
  }

  /** Whether the full stop at i is one within "u.s." or "ph.d". */
  private static boolean isWithinInitials(String lower, int start, int i) {
    boolean within = i < lower.length() && lower.charAt(i) == '.' && start >= 0;
    int last = within ? Math.max(start, lower.lastIndexOf('.', i - 1) + 1) : 0;
    return within
        && i - last <= LONGEST_INITIAL
        && i + 1 < lower.length()
        && Character.isLetter(lower.charAt(i + 1));
  }

  private static void add(List<List<Token>> parts, List<Token> part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  private static boolean isBorder(char c) {
    return c == '|' || c == ',' || c == '(' || c == ')' || c == ';' || c == '[' || c == ']';
  }

  /** "fixer" of "then-fixer": what somebody was when he spoke, he spoke as. */
  private static Token token(String hyphened, boolean capital) {
    boolean then = hyphened.length() > THEN.length() && hyphened.startsWith(THEN);
    String word = then ? hyphened.substring(THEN.length()) : hyphened;
    int end = word.length();
    boolean possessive = end > 2 && word.charAt(end - 1) == 's' && isApostrophe(word, end - 2);
    if (possessive) {
      return new Token(word.substring(0, end - 2), true, capital);
    }
    return isApostrophe(word, end - 1)
        ? new Token(word.substring(0, end - 1), true, capital)
        : new Token(word, false, capital);
  }

  private static boolean isApostrophe(String word, int i) {
    return word.charAt(i) == '\'' || word.charAt(i) == '\u2019';
  }
}
