package news.parallax.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.text.PlainText;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cues of a frame: a list whose elements are a cue of weight 1, or a weight with the cues
 * that have it.
 */
final class Cues {
  static final double MOST = 100;
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_WORD = 64;
  private static final int SHORTEST_PREFIX = 2;

  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final List<Cue> cues = new ArrayList<>();

  private Cues() {}

  static List<Cue> read(List<YamlValue> elements) {
    Cues reader = new Cues();
    for (YamlValue element : elements) {
      if (element.isMapping()) {
        Map<String, YamlValue> group = element.entries(Set.of("weight", "words"));
        YamlValue weight = group.get("weight");
        YamlValue words = group.get("words");
        if (weight == null || words == null) {
          element.problem("expected a cue or {weight: number, words: [cue, ...]}");
          continue;
        }
        reader.addAll(words, weight.number(-MOST, MOST));
      } else {
        reader.add(element, 1);
      }
    }
    if (!elements.isEmpty() && reader.cues.stream().allMatch(cue -> cue.weight() <= 0)) {
      elements.get(0).problem("at least one cue needs a weight above 0");
    }
    return reader.cues;
  }

  private void addAll(YamlValue words, double weight) {
    if (words.isText()) {
      add(words, weight);
      return;
    }
    List<YamlValue> elements = words.elements();
    if (words.isList() && elements.isEmpty()) {
      words.problem("'words' is empty; list the cues of this weight or remove the group");
    }
    elements.forEach(element -> add(element, weight));
  }

  private void add(YamlValue value, double weight) {
    String text = value.text();
    if (text.isEmpty()) {
      return;
    }
    String pattern = normalise(text);
    String fault = fault(pattern);
    if (fault != null) {
      value.problem("the cue '" + text + "' " + fault);
      return;
    }
    Integer line = lines.putIfAbsent(pattern, value.location().line());
    if (line != null) {
      value.problem("the cue '" + text + "' stands in this frame twice; first in line " + line);
      return;
    }
    cues.add(new Cue(pattern, weight));
  }

  /** Puts a pattern into the form in which the words of a text are looked up. */
  private static String normalise(String text) {
    List<String> words = new ArrayList<>();
    for (String word : PlainText.of(text).toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
      String bare =
          word.endsWith("'s") && word.length() > 2 ? word.substring(0, word.length() - 2) : word;
      bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return String.join(" ", words);
  }

  private static @Nullable String fault(String pattern) {
    if (pattern.isEmpty()) {
      return "holds no word";
    }
    String[] words = pattern.split(" ", -1);
    if (words.length > MOST_WORDS) {
      return "has more than " + MOST_WORDS + " words";
    }
    for (String word : words) {
      String stem = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
      if (stem.indexOf('*') >= 0) {
        return "has a * that is not at the end of a word";
      }
      if (stem.length() < word.length() && stem.length() < SHORTEST_PREFIX) {
        return "needs at least " + SHORTEST_PREFIX + " letters before the *";
      }
      if (stem.length() > LONGEST_WORD) {
        return "has a word of more than " + LONGEST_WORD + " letters";
      }
      if (!isOneWord(stem)) {
        return "has signs that no word has; write words, spaces and * only";
      }
    }
    return null;
  }

  /** Whether texts can hold it as one word: letters and digits, or a single sign such as $. */
  private static boolean isOneWord(String word) {
    boolean inner =
        word.chars()
            .allMatch(
                c ->
                    Character.isLetterOrDigit(c)
                        || "'.,".indexOf(c) >= 0
                        || Character.getType(c) == Character.NON_SPACING_MARK);
    return word.length() == 1
        || (inner
            && Character.isLetterOrDigit(word.charAt(0))
            && Character.isLetterOrDigit(word.charAt(word.length() - 1)));
  }
}
