package news.parallax.frame;

import news.parallax.text.Document;

/**
 * The words of a sentence as cues see them: tokens cut at hyphens, without the possessive {@code
 * 's}; "human-rights" is two words, "state's" is "state". Each with the symbols of the cue words
 * that fit it.
 */
final class SentenceWords {
  private final IntList starts = new IntList();
  private final IntList ends = new IntList();
  private final IntList firstSymbols = new IntList();
  private final IntList symbols = new IntList();

  int count() {
    return starts.size();
  }

  int start(int word) {
    return starts.get(word);
  }

  int end(int word) {
    return ends.get(word);
  }

  /** Index of the first symbol of the word; one past its last is that of the next word. */
  int firstSymbol(int word) {
    return firstSymbols.get(word);
  }

  int endSymbol(int word) {
    return word + 1 < count() ? firstSymbols.get(word + 1) : symbols.size();
  }

  int symbol(int index) {
    return symbols.get(index);
  }

  /** Takes the words of a sentence in place of those it held. */
  void read(Document document, Document.Sentence sentence, WordTrie trie) {
    starts.clear();
    ends.clear();
    firstSymbols.clear();
    symbols.clear();
    String plain = document.plain();
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      int end = document.tokenEnd(t);
      int start = document.tokenStart(t);
      for (int i = start + 1; i < end - 1; i++) {
        if (plain.charAt(i) == '-') {
          add(plain, start, i, trie);
          start = i + 1;
        }
      }
      add(plain, start, end, trie);
    }
  }

  private void add(String plain, int start, int end, WordTrie trie) {
    int stem = withoutPossessive(plain, start, end);
    starts.add(start);
    ends.add(stem);
    firstSymbols.add(symbols.size());
    trie.find(plain, start, stem, symbols);
  }

  private static int withoutPossessive(String plain, int start, int end) {
    boolean possessive =
        end - start > 2
            && plain.charAt(end - 2) == '\''
            && Character.toLowerCase(plain.charAt(end - 1)) == 's';
    return possessive ? end - 2 : end;
  }
}
