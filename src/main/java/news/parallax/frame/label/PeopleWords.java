package news.parallax.frame.label;

import java.util.List;
import news.parallax.text.Plurals;
import news.parallax.text.WordSets;

/** Which nouns stand for people and bodies without a name. Threads may share one. */
public final class PeopleWords {
  /** Read when lists are first made; all share them, for they are asked for in every article. */
  private static final class Shipped {
    static final WordSets WORDS = new WordSets(PeopleWords.class, "people-words.txt");
    static final List<String> ENDINGS = List.copyOf(WORDS.of("endings"));
  }

  private final WordSets words = Shipped.WORDS;
  private final LabelWords lists = new LabelWords();
  private final List<String> endings = Shipped.ENDINGS;

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
