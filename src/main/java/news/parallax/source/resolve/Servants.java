package news.parallax.source.resolve;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.source.type.DescriptionWords;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.text.mention.NameLists;

/** Tells whose aides, advisers, campaigns and offices are described. */
final class Servants {
  /** What else is somebody's, though the words stand for much else as well. */
  private static final Set<String> ROOMS = Set.of("office", "secretary", "representative");

  private final NameLists names;

  Servants(NameLists names) {
    this.names = names;
  }

  /**
   * Whose aide, adviser or campaign is described: "an Obama adviser"; empty if nobody's.
   *
   * @param isKnown whether somebody is known by the word, in lower case
   */
  String master(List<Token> part, Predicate<String> isKnown) {
    int servant = -1;
    for (int i = 0; i < part.size(); i++) {
      String word = part.get(i).word();
      servant = names.isServant(word) || ROOMS.contains(word) ? i : servant;
    }
    if (servant > 0 && isClose(part)) {
      return "";
    }
    boolean to = servant >= 0 && servant + 2 < part.size();
    if (to && DescriptionWords.isServing(part.get(servant + 1).word())) {
      return part.get(part.size() - 1).word();
    }
    for (int i = servant - 1; i >= 0; i--) {
      String word = part.get(i).word();
      if (!word.equals("who") && isKnown.test(word)) {
        return word;
      }
    }
    return "";
  }

  /** "a source close to the Diaz team" is not of it. */
  private static boolean isClose(List<Token> part) {
    return part.stream().anyMatch(token -> token.word().equals("close"));
  }
}
