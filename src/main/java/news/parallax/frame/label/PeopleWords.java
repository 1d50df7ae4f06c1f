package news.parallax.frame.label;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.grammar.WordFile;

/** Which nouns stand for people and bodies without a name. Threads may share one. */
public final class PeopleWords {
  private final LabelWords lists = new LabelWords();
  private final Set<String> others;
  private final Set<String> things;
  private final List<String> endings;

  public PeopleWords() {
    Map<String, List<String>> sections = WordFile.sections(PeopleWords.class, "people-words.txt");
    others = words(sections, "others");
    things = words(sections, "things");
    endings = List.copyOf(words(sections, "endings"));
  }

  private static Set<String> words(Map<String, List<String>> sections, String name) {
    Set<String> words = new HashSet<>();
    sections.getOrDefault(name, List.of()).forEach(line -> words.addAll(WordFile.words(line)));
    return words;
  }

  /**
   * Whether the noun, in lower case, stands for people or a body of people: "protesters", "regime",
   * "gunman".
   */
  public boolean isSomebody(String noun) {
    if (things.contains(noun)) {
      return false;
    }
    return isListed(noun) || isListed(singular(noun)) || hasEnding(noun);
  }

  private boolean isListed(String noun) {
    return lists.isPeople(noun) || lists.isBody(noun) || others.contains(noun);
  }

  private boolean hasEnding(String noun) {
    String single = singular(noun);
    if (things.contains(single)) {
      return false;
    }
    for (String ending : endings) {
      if (single.length() > ending.length() + 2 && single.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("men")) {
      return noun.substring(0, noun.length() - 2) + "an";
    }
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
