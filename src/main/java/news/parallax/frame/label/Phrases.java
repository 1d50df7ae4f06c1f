package news.parallax.frame.label;

import java.util.Set;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/** The noun phrases that labels are made of. Indexes are of {@link Words}; ranges half open. */
final class Phrases {
  private static final int LONGEST = 16;

  private static final Set<String> SUBJECTS = Set.of("i", "we", "they", "you", "he", "she");

  /** Prepositions of places, times and occasions. */
  private static final Set<String> ADJUNCT =
      Set.of("on", "in", "at", "during", "after", "before", "amid", "over", "since", "while");

  private final Grammar grammar;
  private final Words words;
  private final LabelWords lists;

  Phrases(Grammar grammar, LabelWords lists) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.lists = lists;
  }

  /** Whether the word can head a label: a noun, or a word listed as one whatever its class here. */
  boolean isNoun(int i) {
    return grammar.is(i, WordClass.NOUN)
        || (lists.isPerson(words.lower(i)) && !grammar.isVerbal(i));
  }

  boolean isOpener(int i) {
    return grammar.is(i, WordClass.DETERMINER) || grammar.isPossessive(i);
  }

  boolean isIndefinite(int i) {
    return words.is(i, "a") || words.is(i, "an");
  }

  /**
   * The end of the noun phrase that begins at the word, prepositional phrases included, a second
   * phrase behind "and" left out; {@code first} if none begins there.
   */
  int end(int first, int limit) {
    if (first >= limit || (grammar.is(first, WordClass.PRONOUN) && !grammar.isPossessive(first))) {
      return first;
    }
    int end = Math.min(grammar.phraseEnd(first, limit), first + LONGEST);
    for (int i = first + 1; i + 1 < end; i++) {
      if (words.is(i, "and") && (isOpener(i + 1) || grammar.is(i + 1, WordClass.NAME))) {
        return i;
      }
    }
    return end;
  }

  /** Whether a verb stands behind the word: "I welcome President Petrov". */
  boolean isSubject(int i) {
    return SUBJECTS.contains(words.lower(i));
  }

  /** Whether the preposition tells where, when or on what occasion. */
  static boolean isAdjunct(String word) {
    return ADJUNCT.contains(word);
  }

  /** "a liar" of "a liar on the square": where and when somebody was called so. */
  int withoutAdjunct(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (isAdjunct(words.lower(i))) {
        return i;
      }
    }
    return end;
  }

  /** The noun that heads the phrase, the last before a preposition; -1 if it is headed by none. */
  int head(int first, int end) {
    int last = first;
    while (last < end
        && !grammar.is(last, WordClass.PREPOSITION)
        && !grammar.isComma(last)
        && !words.is(last, "to")) {
      last++;
    }
    last--;
    while (last > first && !words.isWord(last)) {
      last--;
    }
    return last >= first && isNoun(last) && !grammar.isTime(last) ? last : -1;
  }

  /** Whether another phrase begins before its head: "the company and its founder". */
  boolean joinsTwo(int first, int head) {
    for (int i = first + 1; i + 1 < head; i++) {
      if (words.is(i, "and") && isOpener(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a sign, a relative or the end of the sentence stands there. */
  boolean isClosed(int i, int limit) {
    return i >= limit || !words.isWord(i) || grammar.isRelative(i);
  }
}
