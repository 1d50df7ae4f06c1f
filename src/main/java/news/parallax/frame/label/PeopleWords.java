package news.parallax.frame.label;

import java.util.List;
import news.parallax.text.Plurals;
import news.parallax.text.WordSets;

/** Which nouns stand for people and bodies without a name. Threads may share one. */
public final class PeopleWords {
  private final WordSets words = new WordSets(PeopleWords.class, "people-words.txt");
  private final LabelWords lists = new LabelWords();
  private final List<String> endings;

  public PeopleWords() {
    endings = List.copyOf(words.of("endings"));
  }

  /**
   * Whether the noun, in lower case, stands for people or a body of people: "protesters", "regime",
   * "gunman".
   */
  public boolean isSomebody(String noun) {
    if (words.has("things", noun)) {
      return false;
    }
    if (isListed(noun)) {
      return true;
    }
    String single = Plurals.singular(noun);
    return isListed(single) || (hasEnding(single) && !words.has("things", single));
  }

  private boolean isListed(String noun) {
    return lists.isPeople(noun) || lists.isBody(noun) || words.has("others", noun);
  }

  private boolean hasEnding(String single) {
    for (String ending : endings) {
      if (single.length() > ending.length() + 2 && single.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
