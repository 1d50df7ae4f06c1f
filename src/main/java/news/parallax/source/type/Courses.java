package news.parallax.source.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.source.type.DescriptionWords.Token;

/** Clauses about what somebody became, without the words on the way: "who went on to serve as". */
final class Courses {
  /** Words of time between "who" and its verb, beside those in -ly. */
  private static final Set<String> ADVERBS = Set.of("once", "also", "later", "now", "long", "then");

  private static final List<String> LATER = List.of("who", "went", "on", "to");

  private Courses() {}

  /** "who served as president" of "who went on to serve as president", "who once served". */
  static List<Token> without(List<Token> described) {
    List<Token> words = withoutAdverbs(described);
    boolean course =
        words.size() > LATER.size() + 1
            && IntStream.range(0, LATER.size())
                .allMatch(i -> words.get(i).word().equals(LATER.get(i)));
    if (!course) {
      return words;
    }
    List<Token> told = new ArrayList<>(words.subList(LATER.size(), words.size()));
    boolean served = told.get(0).word().equals("serve");
    told.set(0, new Token(served ? "served" : "became", false, false));
    told.add(0, words.get(0));
    return told;
  }

  private static List<Token> withoutAdverbs(List<Token> words) {
    int verb = 1;
    while (words.get(0).word().equals("who") && verb < words.size() - 1 && isAdverb(words, verb)) {
      verb++;
    }
    if (verb == 1) {
      return words;
    }
    List<Token> told = new ArrayList<>(words.subList(verb, words.size()));
    told.add(0, words.get(0));
    return told;
  }

  private static boolean isAdverb(List<Token> words, int i) {
    String word = words.get(i).word();
    return ADVERBS.contains(word) || word.endsWith("ly");
  }
}
