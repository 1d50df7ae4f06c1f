package news.parallax.source.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What was told of people without a name where they were first cited: "the lawyers" are of the firm
 * that "Diaz's lawyers, from the firm Lund and Partners" named. Asked in reading order.
 */
final class SpokenOfBefore {
  /** Behind them a description tells more of its noun. */
  private static final WordList FURTHER = WordList.of("grammar", "tells more of a noun");

  /** Who is somebody's, as supporters and parties are not. */
  private static final WordList SERVING = WordList.of("people", "serves a body");

  private static final Set<String> OWN = Set.of("the", "his", "her", "their", "its");

  /** Bodies by the words that describe people, and by their noun alone. */
  private final Map<String, String> bodies = new HashMap<>();

  /**
   * The body of the people described.
   *
   * @param description their words, in lower case
   * @param told the body that these words name; null if none
   */
  @Nullable String body(String description, @Nullable String told) {
    List<String> core = core(description);
    String whole = String.join(" ", core);
    String noun = core.isEmpty() ? "" : noun(core.get(core.size() - 1));
    if (!SERVING.contains(noun)) {
      return told;
    }
    boolean alone = core.size() == 2 && OWN.contains(core.get(0));
    String body = told == null ? bodies.get(alone ? noun : whole) : told;
    if (body != null) {
      bodies.put(whole, body);
      bodies.put(noun, body);
    } else if (!alone) {
      bodies.remove(noun);
    }
    return body;
  }

  private static List<String> core(String description) {
    List<String> words = List.of(description.strip().split("[^\\p{L}\\p{N}'\u2019.-]+", -1));
    int comma = description.indexOf(',');
    int end = 0;
    int at = 0;
    while (end < words.size() && !words.get(end).isEmpty() && !FURTHER.contains(words.get(end))) {
      at = description.indexOf(words.get(end), at);
      if (comma >= 0 && at > comma) {
        break;
      }
      end++;
    }
    return words.subList(0, end);
  }

  /** One word for one and many, and for lawyers. */
  private static String noun(String word) {
    boolean many = word.endsWith("s") && !word.endsWith("ss");
    String one = many ? word.substring(0, word.length() - 1) : word;
    return one.equals("attorney") ? "lawyer" : one;
  }
}
