package news.parallax.text.grammar;

import news.parallax.text.syntax.Words;

/**
 * Noun phrases by the classes of words and their order, for readers who may not wait for a tree.
 * Ranges are half open.
 */
final class NounPhrases {
  /** Longest phrase looked at, in words: keeps odd text from costing more than its length. */
  static final int LONGEST = 40;

  private final Grammar grammar;
  private final Words words;

  NounPhrases(Grammar grammar, Words words) {
    this.grammar = grammar;
    this.words = words;
  }

  /** Whether a noun phrase can go on over the word, seen from its right. */
  private boolean isInsidePhrase(int i) {
    return switch (grammar.classOf(i)) {
      case NOUN, NAME, ADJECTIVE, NUMBER -> true;
      case PARTICLE -> words.is(i, "'s") || words.isSign(i, '\'');
      case PUNCTUATION, OTHER ->
          words.isSign(i, '&')
              || words.isSign(i, '-')
              || words.isSign(i, '\'')
              || (words.isSign(i, '.')
                  && words.isAttached(i)
                  && grammar.isKind(i - 1, FunctionWords.ABBREVIATION));
      default -> words.is(i, "'s") || words.isSign(i, '%') || words.isSign(i, '$');
    };
  }

  /**
   * The first word of the noun phrase that ends with the given word, with the prepositional phrases
   * in it; -1 if no noun phrase ends there.
   *
   * @param last the last word of the phrase
   * @param from the phrase begins at this word at the earliest
   */
  int start(int last, int from) {
    if (last < from) {
      return -1;
    }
    if (grammar.is(last, WordClass.PRONOUN) && !words.is(last, "one")) {
      return last;
    }
    if (!grammar.isNominal(last)
        && !grammar.is(last, WordClass.ADJECTIVE)
        && !grammar.is(last, WordClass.DETERMINER)
        && !words.is(last, "'s")
        && !isInsidePhrase(last)) {
      return -1;
    }
    int limit = Math.max(from, last - LONGEST);
    int start = chunkStart(last, limit);
    while (start - 2 >= limit && joins(start - 1) && isPhraseEnd(start - 2)) {
      int before = chunkStart(start - 2, limit);
      if (before < 0 || before > start - 2) {
        break;
      }
      start = before;
    }
    return start;
  }

  private boolean isPhraseEnd(int i) {
    return grammar.isKind(i, FunctionWords.QUANTITY)
        || (grammar.isNominal(i) && !grammar.is(i, WordClass.PRONOUN));
  }

  /** Whether a preposition ties the phrase behind it to the one before. */
  private boolean joins(int i) {
    if (grammar.is(i, WordClass.PREPOSITION)) {
      return grammar.isKind(i, FunctionWords.JOINING) && !(i > 0 && grammar.isTime(i - 1));
    }
    return words.is(i, "and") || words.isSign(i, '&');
  }

  /** The start of the run of nouns, adjectives and determiner that ends with the word. */
  private int chunkStart(int last, int limit) {
    int start = last;
    while (start - 1 >= limit
        && isInsidePhrase(start - 1)
        && !grammar.stops(start - 1)
        && !(grammar.isTime(start - 1) && start - 1 < last)) {
      start--;
    }
    while (start - 1 >= limit && isDeterminer(start - 1)) {
      start--;
    }
    if (start - 1 >= limit && words.is(start - 1, "'s")) {
      return chunkStart(start - 1, limit);
    }
    return start;
  }

  private boolean isDeterminer(int i) {
    return (grammar.is(i, WordClass.DETERMINER) && !words.is(i, "that"))
        || (grammar.is(i, WordClass.PRONOUN) && grammar.isKind(i, FunctionWords.POSSESSIVE))
        || (grammar.isKind(i, FunctionWords.QUANTITY) && !grammar.is(i, WordClass.VERB));
  }

  /** The end of the noun phrase that begins at the word, prepositional phrases included. */
  int end(int first, int to) {
    int limit = Math.min(to, first + LONGEST);
    if (first >= limit) {
      return first;
    }
    if (grammar.is(first, WordClass.PRONOUN)
        && !grammar.isKind(first, FunctionWords.POSSESSIVE)
        && !grammar.isKind(first, FunctionWords.QUANTITY)) {
      return first + 1;
    }
    int end = chunkEnd(first, limit);
    while (end > first
        && end + 1 < limit
        && joinsForward(end)
        && chunkEnd(end + 1, limit) > end + 1) {
      int next = chunkEnd(end + 1, limit);
      if (grammar.isTime(end + 1)) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean joinsForward(int i) {
    return (grammar.is(i, WordClass.PREPOSITION) && grammar.isKind(i, FunctionWords.JOINING))
        || words.is(i, "and")
        || words.isSign(i, '&');
  }

  private int chunkEnd(int first, int limit) {
    int end = first;
    while (end < limit && isDeterminer(end)) {
      end++;
    }
    while (end < limit
        && isInsidePhrase(end)
        && (end == first || !(grammar.isTime(end) || grammar.stops(end - 1)))) {
      end++;
    }
    return end;
  }
}
