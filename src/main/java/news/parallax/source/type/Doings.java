package news.parallax.source.type;

import java.util.List;
import java.util.Set;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Lemmas;

/** Words beside a source that say what he does, knows or goes through, not what he is. */
final class Doings {
  /** Verbs that tell what somebody is. */
  private static final WordList BEING = WordList.of("verbs", "tells what somebody is");

  private static final Set<String> PERFECT = Set.of("has", "have", "had");

  /** What stands between a source and what it knows about. */
  private static final Set<String> KNOWING = Set.of("familiar", "briefed", "close");

  /** What is done to who gets an office: "whom the mayor appointed as director". */
  private static final WordList PUTTING = WordList.of("verbs", "puts into an office");

  /** What opens words about how or where somebody is. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "under in after by during amid near unlike alongside behind against beside before"
              .split(" ", -1));

  /** "in charge of the office". */
  private static final Set<String> CHARGED = Set.of("charge", "command");

  /** Where somebody stands in a picture. */
  private static final Set<String> PLACED = Set.of("center", "centre", "left", "right");

  private final TypeWords list;

  Doings(TypeWords list) {
    this.list = list;
  }

  /** Whether the word tells of what somebody knows: "familiar", "briefed". */
  static boolean isKnowing(String word) {
    return KNOWING.contains(word);
  }

  /**
   * Whether the words say what somebody does or knows, "who supported the senator", "familiar with
   * the matter", where he speaks, "on the news", or what is his, "whose workers", not what he is,
   * as "who leads" does.
   */
  boolean areDeeds(List<Token> words) {
    String first = words.get(0).word();
    return KNOWING.contains(first)
        || first.equals("on")
        || first.equals("told")
        || (first.equals("in") && words.size() > 1 && words.get(1).word().equals("court"))
        || first.equals("whose")
        || (first.equals("whom")
            && words.stream().noneMatch(token -> PUTTING.contains(token.word())))
        || isDeed(first, words);
  }

  /**
   * Whether the words tell where somebody is or what befalls him: "under questioning by the
   * senator", "in jail", "(center)" below a picture; but "in charge of the office".
   */
  boolean areCircumstances(List<Token> words) {
    String first = words.get(0).word();
    if (words.size() == 1) {
      return PLACED.contains(first);
    }
    if (words.get(1).word().equals("by")) {
      return true; // "flanked by two lawyers"
    }
    boolean charge = first.equals("in") && CHARGED.contains(words.get(1).word());
    return CIRCUMSTANCES.contains(first) && !charge && list.headAt(words, 0, words.size()) == null;
  }

  /** "who supported", and "which had spent days", where "has a", "has been" and "has led" tell. */
  private boolean isDeed(String first, List<Token> words) {
    if (words.size() < 2 || !(first.equals("who") || first.equals("which"))) {
      return false;
    }
    boolean perfect = words.size() > 2 && PERFECT.contains(words.get(1).word());
    boolean adverb = words.size() > 3 && words.get(2).word().endsWith("ly");
    int second = adverb ? 3 : 2; // "who has repeatedly sued"
    boolean done = perfect && Lemmas.shipped().isParticiple(words.get(second).word());
    String verb = words.get(done ? second : 1).word();
    return !BEING.contains(verb) && !list.isKnown(verb);
  }
}
