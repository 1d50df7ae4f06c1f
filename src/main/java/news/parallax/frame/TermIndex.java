package news.parallax.frame;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the terms of a model in a sentence in one pass: single words and beginnings of words by
 * {@link WordTrie}, pairs by a hash table over its symbols. Linear in the length of the sentence.
 */
final class TermIndex {
  private static final int NONE = -1;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final WordTrie words = new WordTrie();
  private final int[] single;
  private final boolean[] beginsPair;
  private final long[] pairs;
  private final int[] termOfPair;

  TermIndex(List<String> terms) {
    int[][] symbols = new int[terms.size()][];
    for (int t = 0; t < symbols.length; t++) {
      symbols[t] = Arrays.stream(terms.get(t).split(" ", -1)).mapToInt(words::add).toArray();
    }
    single = new int[words.symbols()];
    Arrays.fill(single, NONE);
    beginsPair = new boolean[words.symbols()];
    int slots = Integer.highestOneBit(Math.max(8, 4 * terms.size()));
    pairs = new long[slots];
    termOfPair = new int[slots];
    Arrays.fill(termOfPair, NONE);
    for (int t = 0; t < symbols.length; t++) {
      if (symbols[t].length == 1) {
        single[symbols[t][0]] = t;
      } else {
        beginsPair[symbols[t][0]] = true;
        int slot = slot(pair(symbols[t][0], symbols[t][1]));
        pairs[slot] = pair(symbols[t][0], symbols[t][1]);
        termOfPair[slot] = t;
      }
    }
  }

  /** The words the terms are made of. */
  WordTrie words() {
    return words;
  }

  /**
   * Adds every term that stands in the sentence.
   *
   * @param times how many times each place counts
   */
  void find(SentenceWords sentence, int sentenceIndex, int times, TermHits found) {
    for (int w = 0; w < sentence.count(); w++) {
      for (int s = sentence.firstSymbol(w); s < sentence.endSymbol(w); s++) {
        int symbol = sentence.symbol(s);
        if (single[symbol] != NONE) {
          found.add(single[symbol], times, sentenceIndex, sentence.start(w), sentence.end(w));
        }
        if (beginsPair[symbol] && w + 1 < sentence.count()) {
          findPairs(symbol, sentence, w, sentenceIndex, times, found);
        }
      }
    }
  }

  private void findPairs(
      int first, SentenceWords sentence, int w, int sentenceIndex, int times, TermHits found) {
    for (int s = sentence.firstSymbol(w + 1); s < sentence.endSymbol(w + 1); s++) {
      int term = termOfPair[slot(pair(first, sentence.symbol(s)))];
      if (term != NONE) {
        found.add(term, times, sentenceIndex, sentence.start(w), sentence.end(w + 1));
      }
    }
  }

  private static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  /** Where the pair stands in the table, or the free place where it would. */
  private int slot(long pair) {
    int slot = (int) ((pair * MIX) >>> Integer.SIZE) & (pairs.length - 1);
    while (termOfPair[slot] != NONE && pairs[slot] != pair) {
      slot = (slot + 1) & (pairs.length - 1);
    }
    return slot;
  }
}
