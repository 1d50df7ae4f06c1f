package news.parallax.frame.label;

import java.util.List;

/** The regular forms of a verb. */
public final class ActVerbForms {
  private ActVerbForms() {}

  /** The forms in "s", "ed" and "ing" of a verb in its base form. */
  public static List<String> regular(String verb) {
    boolean sibilant =
        verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
    boolean silent = verb.endsWith("e");
    boolean turns =
        verb.endsWith("y") && verb.length() > 1 && !isVowel(verb.charAt(verb.length() - 2));
    String stem = silent || turns ? verb.substring(0, verb.length() - 1) : verb;
    String bare = silent ? stem : doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
    return List.of(
        turns ? stem + "ies" : verb + (sibilant ? "es" : "s"),
        (turns ? stem + "i" : bare) + "ed",
        (turns ? verb : bare) + "ing");
  }

  /** "ban", "stab", "expel": a last consonant that is doubled. */
  private static boolean doubles(String verb) {
    int end = verb.length();
    boolean closed =
        end > 2
            && !isVowel(verb.charAt(end - 1))
            && "wxy".indexOf(verb.charAt(end - 1)) < 0
            && isVowel(verb.charAt(end - 2))
            && !isVowel(verb.charAt(end - 3));
    boolean single = verb.chars().filter(c -> isVowel((char) c)).count() == 1;
    return closed && (single || verb.equals("expel"));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
