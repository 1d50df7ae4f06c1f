package news.parallax.source.resolve;

import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** The words behind somebody unnamed that tell how he knows: "familiar with the talks". */
final class AccessPhrase {
  private static final Set<String> RELATIVES = Set.of("who", "that", "whose");
  private static final Set<String> BEING =
      Set.of("was", "were", "is", "are", "has", "have", "had", "been", "being", "all", "both");
  private static final Set<String> INSIDE = Set.of("in", "on", "at", "inside", "to");

  private static final Set<String> NEAR_TO = Set.of("familiar", "briefed", "privy", "close");

  /** What may begin a sentence and such a phrase. */
  private static final Set<String> PEOPLE =
      Set.of("people", "persons", "sources", "insiders", "officials", "aides", "those", "someone");

  /** How many words an access phrase has at most. */
  private static final int LONGEST = 25;

  /** How many words behind its opening the telling word stands at most. */
  private static final int NEAR = 4;

  private final Grammar grammar;
  private final Words words;
  private final ProfileWords lists;

  AccessPhrase(Grammar grammar, ProfileWords lists) {
    this.grammar = grammar;
    words = grammar.words();
    this.lists = lists;
  }

  /** Whether a word opens what people are near to: "people familiar with Diaz's plans". */
  static boolean isNear(Words words, int from, int word) {
    boolean near =
        NEAR_TO.contains(words.lower(word))
            && (!words.is(word, "close") || words.is(word + 1, "to"));
    return word > from
        && near
        && (!words.isCapitalised(from) || PEOPLE.contains(words.lower(from)));
  }

  /**
   * The phrase behind a head.
   *
   * @param head the last word of what says who it is
   * @param end no word from this one on belongs to it: the end of the sentence, or a cue
   * @return its words in the text; null if no phrase there tells how the source knows
   */
  @Nullable String behind(int head, int end) {
    int from = head + 1;
    int limit = Math.min(end, from + LONGEST);
    if (from >= limit || !opens(from, limit)) {
      return null;
    }
    int to = from;
    while (to < limit && !closes(to)) {
      to++;
    }
    return grammar.text(from, to);
  }

  private boolean opens(int from, int limit) {
    String first = words.lower(from);
    if (RELATIVES.contains(first)) {
      int k = from + 1;
      boolean being = false;
      while (k < limit && k < from + NEAR && (isBeing(k) || words.lower(k).endsWith("ly"))) {
        being |= isBeing(k);
        k++;
      }
      return k < limit
          && (lists.accessVerbs.contains(words.lower(k)) || tells(k, limit) || isPlace(k, limit))
          && (being || lists.accessVerbs.contains(words.lower(k)));
    }
    int k = first.endsWith("ly") && from + 1 < limit ? from + 1 : from;
    return tells(k, limit) || isPlace(k, limit);
  }

  private boolean isBeing(int word) {
    return BEING.contains(words.lower(word));
  }

  /** "familiar with", "with direct knowledge of". */
  private boolean tells(int k, int limit) {
    if (lists.access.contains(words.lower(k))) {
      return true;
    }
    if (!words.is(k, "with")) {
      return false;
    }
    return IntStream.range(k + 1, Math.min(limit, k + 1 + NEAR))
        .anyMatch(i -> lists.accessWith.contains(words.lower(i)));
  }

  /** "on the call", "in the room". */
  private boolean isPlace(int k, int limit) {
    if (!INSIDE.contains(words.lower(k))) {
      return false;
    }
    return IntStream.range(k + 1, Math.min(limit, k + NEAR))
        .anyMatch(i -> lists.accessPlaces.contains(words.lower(i)));
  }

  private boolean closes(int word) {
    char sign = words.first(word);
    return sign == '.' || sign == ',' || sign == ';' || sign == ':' || sign == '"' || sign == '(';
  }
}
