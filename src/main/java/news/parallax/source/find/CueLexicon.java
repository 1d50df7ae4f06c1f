package news.parallax.source.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.WordFile;

/**
 * How far a cue with a certain complement can be trusted, from {@code cues.txt}. Threads may share
 * one.
 */
public final class CueLexicon {
  /** Reliability of cues of which nothing is known. */
  public static final double UNSEEN = 0.02;

  private final Map<String, Double> reliability;
  private final WordLists lists;
  private final double threshold;

  /**
   * @param reliability share of right ones by cue and complement; what was set by hand goes before
   * @param threshold cues right less often are not trusted
   */
  CueLexicon(WordLists lists, Map<String, Double> reliability, double threshold) {
    this.lists = lists;
    this.threshold = threshold;
    this.reliability = new HashMap<>(reliability);
    read("cues-by-hand.txt", this.reliability);
  }

  /** The counted reliabilities that come with Parallax. */
  static Map<String, Double> shipped() {
    Map<String, Double> reliability = new HashMap<>();
    read("cues.txt", reliability);
    return reliability;
  }

  private static void read(String resource, Map<String, Double> reliability) {
    for (List<String> lines : WordFile.sections(CueLexicon.class, resource).values()) {
      for (String line : lines) {
        List<String> parts = WordFile.words(line);
        reliability.put(parts.get(0), Double.parseDouble(parts.get(1)));
      }
    }
  }

  /**
   * Share of right attributions among those with the cue. For a speech verb that was never seen
   * with the complement, that of all speech verbs; for another {@value #UNSEEN}. 0 is for what is
   * known as a deed.
   */
  double reliability(String key) {
    int colon = key.indexOf(':');
    Double known = reliability.get(key);
    if (known == null && colon > 0) {
      String american = americanised(key, colon);
      known = american.equals(key) ? null : reliability.get(american);
    }
    if (known != null) {
      return known;
    }
    if (colon <= 0) {
      return 0;
    }
    boolean speech = lists.inverts(key.substring(0, colon));
    return speech ? reliability.getOrDefault("*" + key.substring(colon), UNSEEN) : UNSEEN;
  }

  /** "apologise:for" as the counted articles have it, "apologize:for". */
  private static String americanised(String key, int colon) {
    int passive = key.charAt(colon - 1) == '!' ? colon - 1 : colon;
    int s = key.lastIndexOf("is", passive);
    boolean ending = s > 2 && (s + 2 == passive || (s + 3 == passive && key.charAt(s + 2) == 'e'));
    return ending ? key.substring(0, s) + "ize" + key.substring(passive) : key;
  }

  boolean trusts(String key) {
    return reliability(key) >= threshold;
  }
}
