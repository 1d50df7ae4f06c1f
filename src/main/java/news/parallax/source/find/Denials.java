package news.parallax.source.find;

import java.util.Set;
import news.parallax.source.FoundAttribution;

/** Cues that deny by their verb alone that something was said: "declined to say whether". */
public final class Denials {
  private static final Set<String> VERBS = Set.of("decline", "refuse", "fail", "neglect", "omit");
  private static final String SHORT_OF = "short of";
  private static final String YET_TO = "yet to";
  private static final String INFINITIVE = "to ";

  private Denials() {}

  /**
   * The attribution, denied if its cue is a verb of not doing, its source is nobody or its cue says
   * so.
   */
  public static FoundAttribution mark(FoundAttribution one, String text) {
    return one.negated() || !isDenied(one, text) ? one : one.denied();
  }

  private static boolean isDenied(FoundAttribution one, String text) {
    if (one.cue().isEmpty()) {
      return false;
    }
    String cue = one.cue().get(0).in(text);
    if (!one.source().isEmpty() && isNobody(one.source().get(0).in(text))) {
      return true;
    }
    boolean infinitive =
        one.content().get(0).in(text).startsWith(INFINITIVE) || cue.contains(" to");
    return cue.contains(SHORT_OF) || cue.contains(YET_TO) || (infinitive && startsWithVerb(cue));
  }

  /** "No witness", "neither the company nor the union", "none of them". */
  private static boolean isNobody(String source) {
    return starts(source, "no")
        || starts(source, "neither")
        || starts(source, "none")
        || starts(source, "nobody");
  }

  private static boolean starts(String source, String word) {
    return source.regionMatches(true, 0, word, 0, word.length())
        && (source.length() == word.length() || source.charAt(word.length()) == ' ');
  }

  private static boolean startsWithVerb(String cue) {
    for (String verb : VERBS) {
      int at = cue.indexOf(verb.substring(0, verb.length() - 1));
      if (at == 0 || (at > 0 && cue.charAt(at - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
